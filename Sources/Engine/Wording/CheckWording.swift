import Model
import StatutoryTime

/// Says in one sentence what a check demands; every kind of check says its own.
struct CheckWording {
  let words: RuleWords
  /// The kind of thing judged; nil for the case as a whole.
  let item: ThingID?

  private var conditions: ConditionWording { ConditionWording(words: words) }
  private var scopes: [RuleWords.Scope] { words.scopes(item) }

  private func name(_ navigation: Navigation) -> Phrase { words.name(navigation, scopes) }
  private func list(_ list: ListReference) -> Phrase { words.list(list, scopes) }
  private func names(_ navigations: [Navigation]) -> Phrase { words.list(navigations.map(name)) }
  private func sentence(_ zh: Phrase, _ en: Phrase) -> Clause { .sentence(words.pick(zh, en)) }

  func demand(_ kind: CheckKind) -> Clause {
    switch kind {
    case .present(let check):
      let facts = names(check.facts)
      return sentence("应当有\(facts)", "there must be: \(facts)")
    case .contents(let check):
      let ofThings = check.items.contains { words.dictionary[fact: $0.fact.fact].isExistence }
      return .lead(
        ofThings ? words.pick("应当有：", "there must be: ") : words.pick("应当载明：", "must be stated: "),
        .items(check.items.map(item)))
    case .count(let check): return count(check)
    case .deadline(let check): return .sentence(deadline(check))
    case .order(let check):
      let steps = check.steps.map(name).joined(separator: " → ")
      return check.skipsAbsent
        ? sentence("应当依次先后：\(steps)（没有的一步略过）", "in this order: \(steps) (a missing step is passed over)")
        : sentence("应当依次先后：\(steps)", "in this order: \(steps)")
    case .coverage(let check): return .sentence(coverage(check))
    case .agree(let check): return .sentence(agree(check))
    case .format(let check): return .sentence(format(check))
    case .range(let check): return .sentence(range(check))
    case .qualified(let check):
      return sentence(
        "\(list(check.officers))中每一人，在\(name(check.on))当天都持有有效的执法证件",
        "each of \(list(check.officers)) holds a certificate valid on \(name(check.on))")
    case .separate(let check):
      return sentence(
        "\(list(check.one))与\(list(check.other))不得有同一人",
        "nobody may be both among \(list(check.one)) and among \(list(check.other))")
    case .cites(let check):
      return sentence(
        "\(list(check.citations))：所引法律在\(name(check.on))当天有效，所引条文存在",
        "\(list(check.citations)): the law cited is in force on \(name(check.on)) and has the article cited")
    case .redacted(let check): return .sentence(redacted(check))
    case .attachment(let check) where check.asksOnlyOfChange:
      return sentence(
        "\(list(check.list))所列的附件，读取附件核对时，内容与登记的摘要（SHA-256）相符",
        "every attachment of \(list(check.list)) has, where attachments are read, the digest recorded (SHA-256)")
    case .attachment(let check):
      return sentence(
        "\(list(check.list))所列的附件都在案卷文件夹（或压缩包）里，内容与登记的摘要（SHA-256）相符",
        "every attachment of \(list(check.list)) is in the case’s folder or zip and has the digest recorded (SHA-256)")
    case .assert(let check):
      let lead = words.pick("应当：", "it must hold that ")
      let clause = conditions.clause(check.that, scopes: scopes)
      if case .all(let parts) = clause { return .lead(lead, .items(parts)) }
      return .lead(lead, clause)
    case .question(let check):
      return sentence("由人工判断：\(check.text.zh)", "for a person: \(check.text.en)")
    }
  }

  /// Exceptions and what moves a limit.
  func details(_ kind: CheckKind) -> [Clause] {
    guard case .deadline(let check) = kind else { return [] }
    var details: [Clause] = []
    if let unless = check.unless {
      details.append(.lead(words.pick("以下情形除外：", "except where "), conditions.clause(unless, scopes: scopes)))
    }
    if let extensions = check.extensions {
      let list = list(extensions.list)
      details.append(sentence("期限届满前批准的\(list)相应顺延期限", "\(list) approved before expiry lengthen the period"))
    }
    if let suspensions = check.suspensions {
      let list = list(suspensions.list)
      details.append(sentence("\(list)不计入期限", "\(list) do not count"))
    }
    return details
  }

  private func item(_ item: ContentsCheck.Item) -> Clause {
    guard let when = item.when else { return .sentence(name(item.fact)) }
    let condition = conditions.clause(when, scopes: scopes).inline(words.language)
    return sentence("\(name(item.fact))（\(condition)的，才要求）", "\(name(item.fact)) (only where \(condition))")
  }

  private func count(_ check: CountCheck) -> Clause {
    let list = list(check.list)
    var bounds: [Phrase] = []
    if let least = check.atLeast { bounds.append(words.pick("至少 \(least) 个", "at least \(least)")) }
    if let most = check.atMost { bounds.append(words.pick("至多 \(most) 个", "at most \(most)")) }
    let inner = scopes + [RuleWords.Scope(thing: check.list.thing, isItem: false)]
    var number = bounds.joined(separator: words.language == .zh ? "，" : ", ")
    if let distinct = check.distinct {
      let fact = words.name(distinct, inner)
      number = words.pick("\(number)（\(fact)相同的算一个）", "\(number) (those alike in \(fact) count once)")
    }
    guard let condition = check.condition else {
      return sentence("\(list)应当\(number)", "of \(list) there must be \(number)")
    }
    return .lead(
      words.pick("\(list)中符合下列条件的应当\(number)：", "of \(list) there must be \(number) such that "),
      conditions.clause(condition, scopes: inner))
  }

  private func deadline(_ check: DeadlineCheck) -> Phrase {
    let of = name(check.of)
    let after = name(check.after)
    let limit = limit(check.limit)
    var sentence: Phrase
    switch check.direction {
    case .within:
      sentence = words.pick("\(of)应当在\(after)后的\(limit)以内", "\(of) must come within \(limit) of \(after)")
    case .notBefore:
      sentence = words.pick(
        "\(of)应当在\(after)后的\(limit)届满以后", "\(of) must not come before \(limit) from \(after) have run")
    case .atLeastBefore:
      sentence = words.pick("\(of)应当至少在\(after)的\(limit)以前", "\(of) must precede \(after) by at least \(limit)")
    }
    if check.rollOver == .toNextWorkingDay {
      sentence =
        sentence
        + words.pick("；最后一日是休息日的顺延", "; a last day that is a day of rest moves to the next working day")
    }
    if check.demands { sentence = sentence + words.pick("；到期仍没有的，本项认定", "; one that never came is found here") }
    return sentence
  }

  private func limit(_ limit: DeadlineCheck.Limit) -> Phrase {
    switch limit {
    case .parameter(let navigation): return words.figure(navigation, scopes)
    case .counted(let navigation, let unit):
      let (count, days) = (name(navigation), words.text(unit))
      return words.pick("\(count)所写个数的\(days)", "as many \(days)s as \(count) says")
    case .periods(let periods):
      let texts = periods.map { Phrase(words.text($0)) }
      guard let first = texts.first, texts.count > 1 else { return texts.first ?? "" }
      let others = words.list(Array(texts.dropFirst()))
      return words.pick(
        "\(first)（也可读作\(others)，都违反才算）", "\(first) (or, read otherwise, \(others); unmet only if all are broken)")
    }
  }

  private func coverage(_ check: CoverageCheck) -> Phrase {
    let (by, start, end) = (list(check.recordings), name(check.start), name(check.end))
    let sentence = words.pick(
      "\(by)应当从\(start)到\(end)连续覆盖，两端允许缺 \(check.edgeTolerance) 秒，中间允许断 \(check.gapThreshold) 秒",
      "\(by) must cover the time from \(start) to \(end); \(check.edgeTolerance) s may be missing at either end, \(check.gapThreshold) s in between"
    )
    return check.demands ? sentence + words.pick("；一段也没有的，本项认定", "; where there is none, it is found here") : sentence
  }

  private func agree(_ check: AgreeCheck) -> Phrase {
    guard let list = check.list, let fact = check.listFact else {
      let facts = names([check.yardstick] + check.others)
      return words.pick("应当一致：\(facts)\(form(check))", "these must agree: \(facts)\(form(check))")
    }
    let inner = scopes + [RuleWords.Scope(thing: list.thing, isItem: false)]
    let others = check.others.isEmpty ? "" : words.pick("、\(names(check.others))", ", \(names(check.others))")
    let (each, name) = (self.list(list), words.name(fact, inner))
    return words.pick(
      "\(self.name(check.yardstick))\(others)与\(each)中每一个（\(name)）应当一致\(form(check))",
      "\(self.name(check.yardstick))\(others) and \(name) of each of \(each) must agree\(form(check))")
  }

  private func form(_ check: AgreeCheck) -> Phrase {
    switch check.form {
    case .documentNumber: words.pick("（文号括号、“第”字、空格的写法不计）", " (however a document number is written)")
    case nil: Phrase("")
    }
  }

  private func format(_ check: FormatCheck) -> Phrase {
    let of = name(check.of)
    return switch check.format {
    case .unifiedCode: words.pick("\(of)应当是有效的统一社会信用代码（含校验位）", "\(of) must be a valid unified social credit code")
    case .citizenNumber: words.pick("\(of)应当是有效的公民身份号码（含校验位）", "\(of) must be a valid citizen number")
    case .documentNumber: words.pick("\(of)应当是规范的文号", "\(of) must be a well-formed document number")
    }
  }

  private func range(_ check: RangeCheck) -> Phrase {
    var bounds: [Phrase] = []
    if let least = check.atLeast { bounds.append(words.pick("不低于\(bound(least))", "at least \(bound(least))")) }
    if let most = check.atMost { bounds.append(words.pick("不高于\(bound(most))", "at most \(bound(most))")) }
    let both = bounds.joined(separator: words.language == .zh ? "，" : " and ")
    return words.pick("\(name(check.of))应当\(both)", "\(name(check.of)) must be \(both)")
  }

  private func bound(_ operand: Expression.Operand) -> Phrase {
    switch operand {
    case .fact(let navigation): words.figure(navigation, scopes)
    case .literal(let literal): Phrase(words.text(literal))
    case .count(let list, _): self.list(list)
    }
  }

  private func redacted(_ check: RedactedCheck) -> Phrase {
    let own = words.list(
      check.own.map { entry in
        words.name(entry.fact, scopes + [RuleWords.Scope(thing: entry.list.thing, isItem: false)])
          .of(list(entry.list), words)
      })
    let sentence = words.pick(
      "\(name(check.text))不得出现个人的证件号码、账号、联系方式、住址等",
      "\(name(check.text)) must not show identity numbers, accounts, contact data or addresses of persons")
    return check.own.isEmpty ? sentence : sentence + words.pick("，包括本案的\(own)", ", this case’s own (\(own)) among them")
  }
}

extension Phrase {
  /// A fact of each thing of a list: `当事人的身份号码`.
  fileprivate func of(_ list: Phrase, _ words: RuleWords) -> Phrase {
    let bare = words.language == .zh ? text.drop { $0 == "其" } : text.hasPrefix("its ") ? text.dropFirst(4) : text[...]
    return Phrase(words.language == .zh ? "\(list.text)的\(bare)" : "\(list.text)’s \(bare)", .fact)
  }
}
