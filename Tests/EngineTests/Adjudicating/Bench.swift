import Model
import SafeXML
import Testing

@testable import Engine

/// A case on which persons decide, in a test; the digest is the text itself, so that a difference can be read.
struct Bench {
  let rules: RuleSet
  var text: String
  var asOf = "2025-12-01"

  init(_ rules: RuleSet, _ file: MiniCase) {
    self.rules = rules
    text = file.text
  }

  init(_ rules: RuleSet, _ text: String, asOf: String) {
    self.rules = rules
    self.text = text
    self.asOf = asOf
  }

  func with(_ records: [Adjudication.Record], caseID: String? = nil) throws -> AdjudicatedCase {
    let (read, problems) = rules.read(Array(text.utf8), name: "case.xml")
    let readCase = try #require(read, "\(problems.map(\.message.en))")
    let id = CaseSummaryBuilder(tree: readCase.tree, scope: rules.scope, masking: Masking(isOff: true)).summary().id
    let adjudication = Adjudication(file: "adjudication.xml", caseID: caseID ?? id, records: records)
    let opened = AdjudicatedCase(
      rules, readCase, setting: ReviewSetting(asOf: asOf, masked: false), adjudication: adjudication
    ) { String(decoding: $0, as: UTF8.self) }
    return try #require(opened)
  }

  /// The digest to which a decision on this finding binds.
  func facts(_ finding: String) throws -> String {
    var open = try with([])
    return try #require(open.question(finding)?.factsDigest, "\(finding)")
  }

  /// A decision bound to the facts as they are, unless others are given.
  func decision(
    _ finding: String, _ state: VerdictState, number: Int = 1, level: String? = nil, gate: GateRuling? = nil,
    reason: String = "属实", who: String? = nil, seat: ReviewerSeat = .first, on day: String = "2025-11-30",
    facts: String? = nil, revises: Int? = nil, answers: Adjudication.Answer? = nil,
    exemption: HumanVerdict.Exemption? = nil
  ) throws -> Adjudication.Record {
    var open = try facts == nil ? with([]) : nil
    let bound = facts ?? open?.question(finding)?.factsDigest ?? ""
    return .decision(
      Adjudication.Decision(
        number: number, finding: finding, state: state, level: level, gate: gate, reason: reason,
        who: who ?? "评查\(seat.rawValue)", seat: seat, when: day,
        facts: bound, revises: revises, answers: answers,
        exemption: exemption))
  }

  func verdict(
    _ records: [Adjudication.Record], of id: String = "T-1", _ view: AdjudicatedCase.View = .agreed
  ) throws -> Verdict {
    var adjudicated = try with(records)
    #expect(adjudicated.problems.isEmpty, "\(adjudicated.problems.map(\.message.en))")
    return try #require(adjudicated.judgement(view).verdicts.first { $0.requirement.text == id })
  }

  func codes(_ records: [Adjudication.Record]) throws -> [String] {
    try with(records).problems.map { String($0.code.dropFirst("adjudication.".count)) }
  }
}

extension Bench {
  /// Four points: two on the place, which is not there, with a gate effect; two levels for a late service; a question.
  static func rules() throws -> RuleSet {
    try MiniRules(
      requirement(
        "<present id=\"there\" of=\"place\"/>",
        levels: "<level on=\"missing\" severity=\"fatal\" deduct=\"all\" effect=\"zero\"/>"),
      requirement(
        "<deadline id=\"served\" of=\"servedDate\" within=\"7 naturalDay\" after=\"date\"/>", id: "T-2",
        levels: """
          <level on="late" upTo="3 naturalDay" severity="minor" deduct="1"/>
          <level on="late" severity="major" deduct="all" effect="barExcellent"/>
          <level on="missed" severity="major" deduct="all"/>
          """),
      requirement(
        """
        <present id="heard" of="heard"/>
        <question id="fair"><text xml:lang="zh">是否公正？</text><text xml:lang="en">Was it fair?</text></question>
        """, id: "T-3", levels: "<level on=\"missing\" severity=\"minor\" deduct=\"1\"/>"),
      written(
        "<edition><basis local=\"本局规定\" clause=\"3\" from=\"2020-01-01\"/><present id=\"number\" of=\"number\"/></edition>",
        id: "T-4", levels: "<level on=\"missing\" severity=\"minor\" deduct=\"2\"/>")
    ).ruleSet()
  }

  /// The place is missing (T-1), the service ten days late (T-2), the question open (T-3), the number missing (T-4).
  static func late() throws -> Bench {
    Bench(
      try rules(),
      MiniCase.decision(
        "date=\"2025-06-01\" statementHeard=\"yes\"", "", more: "<service id=\"A2\" of=\"A1\" date=\"2025-06-18\"/>"))
  }
}
