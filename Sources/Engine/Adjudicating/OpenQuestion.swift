package import Model
import SafeXML

/// Something that a person can decide, with all that is needed to decide it.
package struct OpenQuestion: Sendable {
  /// How an unmet verdict can be graded.
  package struct Grade: Sendable, Hashable {
    /// As the adjudication names it.
    package let name: String
    package let severity: Severity
    package let deduction: Points
    package let effect: GateEffect?
  }

  package let finding: String
  /// Nil for a bar of the publication gate.
  package let requirement: RequirementID?
  package let title: BilingualText
  package let standard: Points
  /// What stands in the report about it now: the finding, or why it is open.
  package let message: BilingualText
  /// The machine's state of the check.
  package let state: VerdictState
  package let facts: [FactUse]
  package let working: [BilingualText]
  package let basis: [LegalBasis]
  /// Nil where no gate effect is proposed.
  package let gate: GateEffect?
  package let grades: [Grade]
  /// Those that nobody has answered.
  package let objections: [Objection]
  /// In force: for whoever decides between two reviewers, not for the two.
  package let decisions: [HumanVerdict]
  /// Digest of the facts read.
  package let factsDigest: String
}

extension AdjudicatedCase {
  /// What is left for a seat to decide, in the order of the rule set: the two reviewers see nothing of each other; a third
  /// is asked for what they left, what they see differently, and what is objected to.
  package mutating func openQuestions(for seat: ReviewerSeat) -> [OpenQuestion] {
    var open = openFindings(seat == .third ? .agreed : .seat(seat), withObjections: seat == .third)
    if seat == .third { open += differing.filter { !open.contains($0) } }
    var questions: [OpenQuestion] = []
    for finding in open {
      if let question = question(finding) { questions.append(question) }
    }
    return questions
  }

  /// What can be decided under that name; nil where the case has nothing of that name.
  package mutating func question(_ finding: String) -> OpenQuestion? {
    guard let subject = subject(finding) else { return nil }
    if let bar = subject.bar { return question(bar, subject) }
    guard let number = subject.requirement else { return nil }
    let requirement = rules.requirements[number]
    let words = PersonalWords(masking: Masking(setting, readCase, rules))
    let builder = VerdictBuilder(rules: rules, judge: judge, masking: words.masking)
    let verdict = builder.verdict(machine[number])
    let found = verdict.findings.first { $0.id == finding }
    let edition = subject.point.map { requirement.editions[$0.edition] }
    let check = subject.point.flatMap { point in
      zip(machine[number].points, verdict.checks).first { judge.name(of: $0.0) == judge.name(of: point) }?.1
    }
    let open = verdict.reasons.first ?? BilingualText(zh: "待定", en: "undecided")
    return OpenQuestion(
      finding: finding, requirement: requirement.id, title: requirement.title, standard: requirement.points,
      message: found?.message ?? check?.because ?? open, state: check?.state ?? verdict.state,
      facts: found?.facts ?? builder.uses(of: subject.reads), working: found?.working ?? [],
      basis: found?.basis ?? subject.point.flatMap { point in
        edition.map { judge.bases($0, of: $0.checks[point.check], on: point.day) }
      }
        ?? requirement.editions.last?.bases
        ?? [],
      gate: effect(of: subject, nil), grades: grades(subject, requirement),
      objections: docket.objections.filter { $0.finding == finding && $0.outcome == nil }.map(words.masked),
      decisions: docket.verdicts(on: number).filter { $0.finding == finding && $0.isInForce }.map(words.masked),
      factsDigest: factsDigest(subject))
  }

  private mutating func grades(_ subject: AdjudicatedSubject, _ requirement: Requirement) -> [OpenQuestion.Grade] {
    guard let point = subject.point else { return [] }
    var grades: [OpenQuestion.Grade] = []
    for (name, level) in judge.levels(of: point) {
      let deduction =
        switch level.deduction {
        case .all: requirement.points
        case .points(let points): points
        }
      grades.append(
        OpenQuestion.Grade(
          name: name, severity: level.severity, deduction: deduction, effect: judge.effect(of: level, at: point)))
    }
    return grades
  }

  /// The last decision of a seat on a finding, by its number, whether or not it has lapsed.
  package func lastDecision(on finding: String, by seat: ReviewerSeat) -> Int? {
    docket.verdicts(on: docket.requirement(of: finding)).last {
      $0.finding == finding && $0.revisedBy == nil && ($0.seat ?? .third) == seat
    }?.number
  }

  /// Id of the case, as its file states it.
  package var caseID: String {
    CaseSummaryBuilder(tree: readCase.tree, scope: rules.scope, masking: Masking(isOff: true)).summary().id
  }
}
