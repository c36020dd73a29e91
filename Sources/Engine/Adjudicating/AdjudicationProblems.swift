import Model
import StatutoryTime

/// Sentences for records of an adjudication that cannot count.
struct AdjudicationProblems {
  var file = ""
  /// By the number of the record where a later record settles it.
  private var entries: [(number: Int?, problem: Problem)] = []

  var list: [Problem] { entries.map(\.problem) }

  /// A later record takes the place of one that has lapsed: nothing is left to be done about it.
  mutating func settle(_ number: Int) { entries.removeAll { $0.number == number } }

  private mutating func add(
    _ code: String, _ number: Int, line: Int, zh: String, en: String, fix: (zh: String, en: String)? = nil,
    isSettled: Bool = false
  ) {
    entries.append(
      (
        isSettled ? number : nil,
        Problem(
          file: file, place: Place(line: line, column: 1, path: ""), code: "adjudication." + code,
          message: BilingualText(zh: "第 \(number) 号记录：\(zh)", en: "record \(number): \(en)"),
          remedy: fix.map { BilingualText(zh: $0.zh, en: $0.en) })
      ))
  }

  mutating func otherCase(_ named: String, _ actual: String) {
    entries.append(
      (
        nil,
        Problem(
          file: file, place: nil, code: "adjudication.otherCase",
          message: BilingualText(
            zh: "这是案卷“\(named)”的人工评定，不是“\(actual)”的，全部不作数",
            en: "this is the adjudication of case “\(named)”, not of “\(actual)”; none of it counts"),
          remedy: BilingualText(zh: "放回它自己的案卷旁边", en: "put it beside its own case"))
      ))
  }

  mutating func unknownFinding(_ record: Adjudication.Record, _ known: [String]) {
    let line =
      switch record {
      case .decision(let decision): decision.line
      case .objection(let raised): raised.line
      }
    let near = nearest(record.finding, among: known)
    add(
      "unknownFinding", record.number, line: line, zh: "本案没有问题或者评查点“\(record.finding)”，不作数",
      en: "the case has no finding or check “\(record.finding)”; it does not count",
      fix: near.map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") }
        ?? (zh: "anjuan adjudicate --list 列出可以评定的", en: "anjuan adjudicate --list names what can be decided"))
  }

  mutating func tooLate(_ decision: Adjudication.Decision, _ asOf: Day) {
    add(
      "afterAsOf", decision.number, line: decision.line, zh: "日期 \(decision.when) 在评查基准日 \(asOf) 以后，不作数",
      en: "its day, \(decision.when), is after the as-of day \(asOf); it does not count")
  }

  mutating func objectionTooLate(_ raised: Adjudication.Raised, _ asOf: Day) {
    add(
      "afterAsOf", raised.objection.number, line: raised.line,
      zh: "申辩日期 \(raised.objection.when) 在评查基准日 \(asOf) 以后，不作数",
      en: "the objection's day, \(raised.objection.when), is after the as-of day \(asOf); it does not count")
  }

  mutating func officer(_ decision: Adjudication.Decision) {
    add(
      "officer", decision.number, line: decision.line, zh: "“\(decision.who)”是本案承办、审核人员，不得评定本案，不作数",
      en: "“\(decision.who)” took part in this case and may not adjudicate it; it does not count",
      fix: (zh: "换由与本案无关的人评定", en: "let somebody decide who had no part in it"))
  }

  mutating func secondSeat(_ decision: Adjudication.Decision, _ other: ReviewerSeat) {
    add(
      "secondSeat", decision.number, line: decision.line,
      zh: "“\(decision.who)”已作为\(other.label.zh)评定，不能又作\(decision.seat.label.zh)，不作数",
      en:
        "“\(decision.who)” has decided as \(other.label.en) and cannot be \(decision.seat.label.en) too; it does not count"
    )
  }

  mutating func level(_ decision: Adjudication.Decision, _ known: [String]) {
    let names = known.isEmpty ? "—" : known.joined(separator: "、")
    add(
      "level", decision.number, line: decision.line, zh: "没有档次“\(decision.level ?? "")”，不作数",
      en: "there is no level “\(decision.level ?? "")”; it does not count",
      fix: (zh: "评为不符合时可用：\(names)", en: "for unmet, known: \(names)"))
  }

  mutating func noGate(_ decision: Adjudication.Decision) {
    add(
      "noGate", decision.number, line: decision.line, zh: "此处没有一票否决等效力可以确认或者不采取，不作数",
      en: "there is no gate effect here to confirm or refuse; it does not count",
      fix: (zh: "去掉 gate；只有评为不符合才有效力可言", en: "leave gate out; only what is unmet can have an effect"))
  }

  mutating func certainBar(_ decision: Adjudication.Decision) {
    add(
      "certainBar", decision.number, line: decision.line,
      zh: "“\(decision.finding)”是确定不得这样公示的情形，不由人评定为可以公示，不作数",
      en: "“\(decision.finding)” certainly bars the publication; nobody can decide otherwise, and it does not count",
      fix: (
        zh: "案卷写错的，更正案卷；理由不再成立的，先依法撤销",
        en: "correct the file where it is wrong; have a ground that no longer holds revoked"
      ))
  }

  mutating func duplicate(_ decision: Adjudication.Decision, _ earlier: Int) {
    add(
      "duplicate", decision.number, line: decision.line, zh: "同一评查人对“\(decision.finding)”已有第 \(earlier) 号评定，这条不作数",
      en: "record \(earlier) by the same reviewer decides “\(decision.finding)” already; it does not count",
      fix: (zh: "要改变评定，写 revises=\"\(earlier)\"", en: "to change it, write revises=\"\(earlier)\""))
  }

  mutating func revises(_ decision: Adjudication.Decision, _ latest: Int?) {
    let right = latest.map(String.init)
    add(
      "revises", decision.number, line: decision.line,
      zh: "revises=\"\(decision.revises ?? 0)\" 不是这位评查人对“\(decision.finding)”最后的评定，不作数",
      en:
        "revises=\"\(decision.revises ?? 0)\" is not this reviewer's last decision on “\(decision.finding)”; it does not count",
      fix: right.map { (zh: "应为 \($0)", en: "it should be \($0)") } ?? (zh: "去掉 revises", en: "leave revises out"))
  }

  mutating func answer(_ decision: Adjudication.Decision) {
    add(
      "answer", decision.number, line: decision.line, zh: "没有它所答复的申辩，或者申辩不是对这个问题提的、已经答复、提出在后，或者不是由复评作出，不作数",
      en:
        "it answers no objection to this finding that is still open and older, or is not by the third seat; it does not count",
      fix: (
        zh: "answers 写申辩的编号，seat=\"third\"", en: "answers names the objection by number, with seat=\"third\""
      ))
  }

  mutating func contraryOutcome(_ decision: Adjudication.Decision, _ outcome: Objection.Outcome) {
    add(
      "contraryOutcome", decision.number, line: decision.line,
      zh: "申辩结果“\(outcome.label.zh)”与结论“\(decision.state.label.zh)”矛盾，不作数",
      en: "“\(outcome.label.en)” contradicts the verdict “\(decision.state.label.en)”; it does not count",
      fix: (zh: "维持的仍为不符合，采纳的不再为不符合", en: "upheld stays unmet, accepted is unmet no longer"))
  }

  mutating func lapsed(_ decision: Adjudication.Decision, _ why: BilingualText) {
    add(
      "lapsed", decision.number, line: decision.line, zh: "对“\(decision.finding)”的评定：\(why.zh)",
      en: "on “\(decision.finding)”: \(why.en)",
      fix: (zh: "请重新评定：anjuan adjudicate", en: "decide again: anjuan adjudicate"), isSettled: true)
  }

  mutating func exemption(_ decision: Adjudication.Decision, _ refusal: AdjudicatedCase.Refusal) {
    let (zh, en) = Self.words(refusal, decision)
    add("exemption", decision.number, line: decision.line, zh: zh + "，不作数", en: en + "; it does not count")
  }

  private static func words(
    _ refusal: AdjudicatedCase.Refusal, _ decision: Adjudication.Decision
  ) -> (zh: String, en: String) {
    switch refusal {
    case .notAFinding:
      ("“\(decision.finding)”不是扣分的问题，没有可免的", "“\(decision.finding)” is no finding that takes points: nothing to exempt")
    case .statute(let basis):
      (
        "所据\(basis.title.zh)\(basis.citation.zh)是法律、法规或者规章，不得免除",
        "it rests on \(basis.title.en), \(basis.citation.en): a statute, regulation or rule cannot be waived"
      )
    case .gate(let effect): ("“\(effect.label.zh)”的事项不得免除", "a gate item (\(effect.label.en)) cannot be exempt")
    case .noBasis: ("没有写明依据，不能认定可以免除", "it names no basis, so nobody can tell that it may be waived")
    case .outside(let day):
      ("案件日期 \(day) 不在批准的期间以内", "the case's date, \(day), is outside the days approved")
    }
  }
}
