import Model

/// Says the outcomes of checks, on which levels hang, in plain words.
struct OutcomeWording {
  let words: RuleWords
  let item: ThingID?

  /// The rule's own sentence where it has one.
  func phrase(_ level: Level, of kind: CheckKind) -> Phrase {
    if let message = level.message { return Phrase(Self.withoutStop(message[words.language])) }
    let name = phrase(level.outcome, of: kind)
    guard let upTo = level.upTo else { return name }
    return words.pick("\(name)不超过 \(words.text(upTo))", "\(name) by up to \(words.text(upTo))")
  }

  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix("。") || text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private func phrase(_ outcome: String, of kind: CheckKind) -> Phrase {
    if case .contents(let check) = kind { return missing(outcome, check) }
    if case .coverage = kind {
      switch outcome {
      case "late": return words.pick("开始以后才录", "recording starts late")
      case "short": return words.pick("结束以前停录", "recording stops early")
      case "missing": return words.pick("没有录制", "no recording")
      default: return words.pick("中间断录", "interrupted")
      }
    }
    if case .deadline(let check) = kind, check.direction == .atLeastBefore {
      return words.pick("提前的时间不够", "too short before")
    }
    if case .attachment = kind, outcome == "missing" { return words.pick("附件不在", "an attachment is not there") }
    guard let text = Self.names[outcome] else { return Phrase(outcome) }
    return Phrase(text[words.language])
  }

  private func missing(_ outcome: String, _ check: ContentsCheck) -> Phrase {
    let scopes = words.scopes(item)
    let items = check.items.filter { $0.outcome == outcome }.map { words.name($0.fact, scopes) }
    if items.count == check.items.count { return words.pick("缺少其中任何一项", "any of them is missing") }
    let list = words.list(items)
    return words.pick("缺少\(list)", "missing: \(list)")
  }

  private static let names: [String: BilingualText] = [
    "missing": BilingualText(zh: "没有", en: "missing"),
    "tooFew": BilingualText(zh: "数量不够", en: "too few"),
    "tooMany": BilingualText(zh: "数量过多", en: "too many"),
    "late": BilingualText(zh: "逾期", en: "late"),
    "missed": BilingualText(zh: "到期仍没有", en: "due and still not there"),
    "early": BilingualText(zh: "期限未满", en: "too early"),
    "reversed": BilingualText(zh: "先后颠倒", en: "out of order"),
    "differs": BilingualText(zh: "不一致", en: "they differ"),
    "invalid": BilingualText(zh: "写法无效", en: "not valid"),
    "below": BilingualText(zh: "低于下限", en: "below the minimum"),
    "above": BilingualText(zh: "高于上限", en: "above the maximum"),
    "noCertificate": BilingualText(zh: "没有证号", en: "no certificate number"),
    "notYetValid": BilingualText(zh: "证件尚未生效", en: "certificate not yet valid"),
    "expired": BilingualText(zh: "证件过期", en: "certificate expired"),
    "suspended": BilingualText(zh: "证件状态不是有效", en: "certificate not in good standing"),
    "common": BilingualText(zh: "有同一人", en: "one person holds both"),
    "repealed": BilingualText(zh: "引用的法律已经失效", en: "a law no longer in force"),
    "notYetInForce": BilingualText(zh: "引用的法律尚未施行", en: "a law not yet in force"),
    "noArticle": BilingualText(zh: "引用的条文不存在", en: "no such article"),
    "identity": BilingualText(zh: "出现证件号码", en: "an identity number shows"),
    "account": BilingualText(zh: "出现账号", en: "an account shows"),
    "contact": BilingualText(zh: "出现联系方式", en: "contact data show"),
    "private": BilingualText(zh: "出现住址等", en: "an address or the like shows"),
    "changed": BilingualText(zh: "内容与摘要不符", en: "its digest differs"),
    "untrue": BilingualText(zh: "不符合", en: "it does not hold"),
  ]
}
