import Model
import StatutoryTime

/// The sentences of findings: every message that a check can give, in both languages, in one place.
struct FindingWording {
  let rules: RuleSet
  let masking: Masking
  let asOf: Day

  private func label(_ fact: FactID) -> BilingualText { rules.fullLabel(fact) }

  private func shown(_ fact: FactID, _ text: String) -> String {
    masking.text(text, rules.dictionary[fact: fact].personal, label: label(fact))
  }

  /// Sums are written by the program, everything else as it stands in the file.
  private func inEnglish(_ fact: FactID, _ text: String) -> String {
    let isSum = rules.dictionary[fact: fact].type == .money && text.last == "元"
    return isSum ? "\(text.dropLast()) yuan" : shown(fact, text)
  }

  func message(_ failure: Failure) -> BilingualText {
    switch failure.detail {
    case .missing(let fact):
      let name = label(fact)
      return BilingualText(zh: "缺少“\(name.zh)”", en: "“\(name.en)” is missing")
    case .number(let found, let bound, let thing):
      let name = rules.dictionary[thing: thing].label
      return failure.outcome == "tooMany"
        ? BilingualText(
          zh: "\(name.zh)有 \(found) 个，至多 \(bound) 个", en: "\(name.en): \(found) found, at most \(bound) allowed")
        : BilingualText(
          zh: "\(name.zh)只有 \(found) 个，至少 \(bound) 个", en: "\(name.en): only \(found) found, at least \(bound) needed")
    case .time(let detail): return time(detail, failure)
    case .reversed(let earlier, let first, let later, let second):
      return BilingualText(
        zh: "“\(label(earlier).zh)”（\(first)）晚于“\(label(later).zh)”（\(second)），顺序颠倒",
        en: "“\(label(earlier).en)” (\(first)) comes after “\(label(later).en)” (\(second)): the order is reversed")
    case .sameDay(let first, let second):
      return BilingualText(
        zh: "“\(label(first).zh)”与“\(label(second).zh)”同日，没有写明时刻，先后无从判断",
        en: "“\(label(first).en)” and “\(label(second).en)” are of one day without times: their order cannot be told")
    case .withoutTimes(let detail): return withoutTimes(detail)
    case .uncovered(let span, let recorded): return uncovered(span, recorded, failure)
    case .differs(let first, let a, let second, let b):
      return BilingualText(
        zh: "“\(label(first).zh)”为“\(shown(first, a))”，“\(label(second).zh)”为“\(shown(second, b))”，不一致",
        en:
          "“\(label(first).en)” says “\(inEnglish(first, a))” but “\(label(second).en)” says “\(inEnglish(second, b))”")
    case .invalid(let fact, let text, let fault):
      return BilingualText(
        zh: "“\(label(fact).zh)”“\(shown(fact, text))”：\(fault.message.zh)",
        en: "“\(label(fact).en)” “\(shown(fact, text))”: \(fault.message.en)")
    case .outOfRange(let fact, let value, let bound):
      return failure.outcome == "below"
        ? BilingualText(
          zh: "“\(label(fact).zh)”\(value.zh)，低于下限 \(bound.zh)",
          en: "“\(label(fact).en)” is \(value.en), below the minimum of \(bound.en)")
        : BilingualText(
          zh: "“\(label(fact).zh)”\(value.zh)，高于上限 \(bound.zh)",
          en: "“\(label(fact).en)” is \(value.en), above the maximum of \(bound.en)")
    case .unqualified(let name, let certificate, let day, let bound, _):
      return unqualified(
        masking.text(name), masking.text(certificate, behind: "执法证号"), day, masking.text(bound), failure.outcome)
    case .common(let first, let second):
      let (a, b) = (masking.text(first), masking.text(second))
      return failure.outcome == "sameName"
        ? BilingualText(
          zh: "两个岗位的人员同名“\(a)”，是否同一人请核对",
          en: "two roles are held by namesakes “\(b)”: check whether they are one person")
        : BilingualText(zh: "“\(a)”同时担任两个应当分离的岗位", en: "“\(a)” holds two roles that must be separate")
    case .citation(let law, let article, let day, let bound):
      return citation(masking.text(law), masking.text(article), day, bound, failure.outcome)
    case .leak(let kind, let shown, let at):
      return BilingualText(
        zh: "公开文本第 \(at + 1) 字起出现\(kind.zh)：“\(shown)”",
        en: "the published text shows \(kind.en) from character \(at + 1): “\(shown)”")
    case .attachment(let name, let stated, let actual):
      let (file, expected) = (masking.code(name), masking.code(stated))
      return failure.outcome == "missing"
        ? BilingualText(zh: "附件“\(file)”不在案卷文件夹或压缩包里", en: "attachment “\(file)” is not in the case’s folder or zip")
        : BilingualText(
          zh: "附件“\(file)”的摘要应为 \(expected)，实为 \(actual)",
          en: "attachment “\(file)” should have digest \(expected) but has \(actual)")
    case .untrue: return BilingualText(zh: "不符合要求", en: "the requirement is not met")
    case .ruled: return BilingualText(zh: "经人工评定不符合", en: "a person found it not met")
    }
  }

  /// What each fact says, where a condition only says that they do not agree.
  func differing(_ values: [(fact: FactID, text: String)]) -> BilingualText {
    BilingualText(
      zh: values.map { "“\(label($0.fact).zh)”为“\(shown($0.fact, $0.text))”" }.joined(separator: "，"),
      en: values.map { "“\(label($0.fact).en)” says “\(inEnglish($0.fact, $0.text))”" }.joined(separator: ", "))
  }

  private func time(_ detail: DeadlineDetail, _ failure: Failure) -> BilingualText {
    let of = label(detail.of)
    let after = label(detail.after)
    let length = detail.lapseWords(asOf)
    let (zhLength, enLength) = (length.zh, length.en)
    let period = (detail.period.text(.chinese), detail.period.text(.english))
    let due = detail.judgement.due
    switch detail.direction {
    case .within:
      guard let actual = detail.actual else {
        return BilingualText(
          zh: "“\(of.zh)”至 \(asOf) 仍没有：自“\(after.zh)”（\(detail.start)）起 \(period.0) 内，应不迟于 \(due)，已逾期 \(zhLength)",
          en:
            "“\(of.en)” is still missing on \(asOf): due within \(period.1) of “\(after.en)” (\(detail.start)), by \(due); overdue by \(enLength)"
        )
      }
      return BilingualText(
        zh: "“\(of.zh)”为 \(actual)：自“\(after.zh)”（\(detail.start)）起 \(period.0) 内，应不迟于 \(due)，逾期 \(zhLength)",
        en:
          "“\(of.en)” is \(actual): due within \(period.1) of “\(after.en)” (\(detail.start)), by \(due); late by \(enLength)"
      )
    case .notBefore:
      return BilingualText(
        zh:
          "“\(of.zh)”为 \(detail.actual.map { "\($0)" } ?? "")：自“\(after.zh)”（\(detail.start)）起 \(period.0)（至 \(due)）届满前不得作出，早了 \(zhLength)",
        en:
          "“\(of.en)” is \(detail.actual.map { "\($0)" } ?? ""): it may not come before \(period.1) from “\(after.en)” (\(detail.start)) have run, on \(due); early by \(enLength)"
      )
    case .atLeastBefore:
      return BilingualText(
        zh:
          "“\(of.zh)”为 \(detail.actual.map { "\($0)" } ?? "")：应在“\(after.zh)”（\(detail.start)）的 \(period.0) 前，短了 \(zhLength)",
        en:
          "“\(of.en)” is \(detail.actual.map { "\($0)" } ?? ""): it must precede “\(after.en)” (\(detail.start)) by \(period.1); short by \(enLength)"
      )
    }
  }

  /// Hours that were counted from a day, or up to one.
  private func withoutTimes(_ detail: DeadlineDetail) -> BilingualText {
    let (of, after) = (label(detail.of), label(detail.after))
    let actual = detail.actual.map { "\($0)" } ?? ""
    let period = (detail.period.text(.chinese), detail.period.text(.english))
    let asked =
      switch detail.direction {
      case .within: ("是否超过 \(period.0)", "whether more than \(period.1) lie between")
      case .notBefore: ("是否已满 \(period.0)", "whether \(period.1) had run")
      case .atLeastBefore: ("是否相隔 \(period.0)", "whether \(period.1) lie between")
      }
    return BilingualText(
      zh: "“\(after.zh)”（\(detail.start)）与“\(of.zh)”（\(actual)）没有都写明时刻，\(asked.0)无从判断",
      en:
        "“\(after.en)” (\(detail.start)) and “\(of.en)” (\(actual)) do not both bear a time: \(asked.1) cannot be told"
    )
  }

  private func uncovered(_ span: TimeSpan, _ recorded: Int, _ failure: Failure) -> BilingualText {
    let length =
      span.length < 120
      ? ("\(span.length) 秒", "\(span.length) s") : ("\(span.length / 60) 分钟", "\(span.length / 60) min")
    switch failure.outcome {
    case "late":
      return BilingualText(
        zh: "录像在活动开始 \(length.0) 后才开始（\(span.start) 至 \(span.end) 没有录像）",
        en: "recording starts \(length.1) after the act begins (nothing from \(span.start) to \(span.end))")
    case "short":
      return BilingualText(
        zh: "录像在活动结束前 \(length.0) 就停止（\(span.start) 至 \(span.end) 没有录像）",
        en: "recording stops \(length.1) before the act ends (nothing from \(span.start) to \(span.end))")
    default:
      return BilingualText(
        zh: "录像中断 \(length.0)（\(span.start) 至 \(span.end)）",
        en: "recording is interrupted for \(length.1) (\(span.start) to \(span.end))")
    }
  }

  private func unqualified(
    _ name: String, _ certificate: String, _ day: Day, _ bound: String, _ outcome: String
  ) -> BilingualText {
    switch outcome {
    case "noCertificate": BilingualText(zh: "执法人员\(name)没有执法证号", en: "officer “\(name)” has no certificate number")
    case "notYetValid":
      BilingualText(
        zh: "\(day) 执法人员\(name)的执法证 \(certificate) 尚未生效（自 \(bound) 起）",
        en: "on \(day) certificate “\(certificate)” of “\(name)” was not yet valid (from \(bound))")
    case "expired":
      BilingualText(
        zh: "\(day) 执法人员\(name)的执法证 \(certificate) 已过期（到 \(bound)）",
        en: "on \(day) certificate “\(certificate)” of “\(name)” had expired (\(bound))")
    default:
      BilingualText(
        zh: "执法人员\(name)的执法证 \(certificate) 状态为“\(bound)”",
        en: "certificate “\(certificate)” of “\(name)” is “\(bound)”")
    }
  }

  private func citation(
    _ law: String, _ article: String, _ day: Day?, _ bound: String, _ outcome: String
  ) -> BilingualText {
    let on = day.map { "\($0)" } ?? ""
    let title = QuotedTitle.marked(law)
    switch outcome {
    case "repealed":
      return BilingualText(
        zh: "引用的\(title)\(on) 已失效（到 \(bound)）", en: "“\(law)” was no longer in force on \(on) (until \(bound))")
    case "notYetInForce":
      return BilingualText(
        zh: "引用的\(title)\(on) 尚未施行（\(bound) 起）", en: "“\(law)” was not yet in force on \(on) (from \(bound))")
    default:
      return BilingualText(
        zh: "引用的\(title)第\(article)条不存在：\(on) 有效的版本共 \(bound) 条",
        en: "Art. \(article) of “\(law)” does not exist: the edition in force on \(on) has \(bound) articles")
    }
  }

  /// The computation behind a failure, line by line.
  func working(_ failure: Failure) -> [BilingualText] {
    switch failure.detail {
    case .time(let detail):
      var lines = working(detail)
      if lines.isEmpty { return [] }
      if let other = detail.keptUnder {
        lines.append(
          BilingualText(
            zh: "按另一种读法（\(other.text(.chinese))）没有违反，所以只是提示",
            en: "kept under the other reading (\(other.text(.english))): a note only"))
      }
      return lines
    case .withoutTimes(let detail): return working(detail)
    case .reversed(_, let first, _, let second):
      return [BilingualText(zh: "\(first) ＞ \(second)", en: "\(first) > \(second)")]
    case .number(let found, let bound, _):
      return [
        failure.outcome == "tooMany"
          ? BilingualText(zh: "\(found) ＞ \(bound)", en: "\(found) > \(bound)")
          : BilingualText(zh: "\(found) ＜ \(bound)", en: "\(found) < \(bound)")
      ]
    case .uncovered(let span, let recorded):
      return [
        BilingualText(
          zh: "共 \(recorded) 段录像，逐段减去设备时钟误差后取并集；\(span.start) 至 \(span.end) 未覆盖，\(span.length) 秒",
          en:
            "\(recorded) recordings, each corrected by its clock offset, then united; \(span.start) to \(span.end) uncovered, \(span.length) s"
        )
      ]
    case .outOfRange(_, let value, let bound):
      return [
        failure.outcome == "below"
          ? BilingualText(zh: "\(value.zh) ＜ \(bound.zh)", en: "\(value.en) < \(bound.en)")
          : BilingualText(zh: "\(value.zh) ＞ \(bound.zh)", en: "\(value.en) > \(bound.en)")
      ]
    case .missing, .sameDay, .differs, .invalid, .unqualified, .common, .citation, .leak, .attachment, .untrue, .ruled:
      return []
    }
  }

  /// The computation of a period, line by line; none where a year has no calendar.
  func working(_ detail: DeadlineDetail) -> [BilingualText] {
    guard let working = steps(detail) else { return [] }
    return zip(working.lines(.chinese), working.lines(.english)).map { BilingualText(zh: $0, en: $1) }
  }

  private func steps(_ detail: DeadlineDetail) -> Working? {
    let deadline = Deadline(detail.period, rollOver: detail.rollOver)
    let calendar = rules.calendar
    do {
      switch detail.direction {
      case .within:
        if !detail.extensions.isEmpty || !detail.suspensions.isEmpty,
          let term = try ExtendedTerm(
            start: detail.start.day, deadline: deadline, suspensions: detail.suspensions, extensions: detail.extensions,
            in: calendar)
        {
          return try Working(term, actual: detail.actual, asOf: asOf, judged: detail.judgement, in: calendar)
        }
        return try Working(
          .within, deadline, start: detail.start, actual: detail.actual, asOf: asOf, judged: detail.judgement,
          in: calendar)
      case .notBefore:
        return try Working(
          .notBefore, deadline, start: detail.start, actual: detail.actual, asOf: asOf, judged: detail.judgement,
          in: calendar)
      case .atLeastBefore:
        guard let notice = detail.actual else { return nil }
        return try Working(
          .atLeastBefore(.lastDayMayBeEvent), deadline, start: notice, actual: detail.start, asOf: asOf,
          judged: detail.judgement, in: calendar)
      }
    } catch { return nil }
  }
}
