package import Model
import SafeXML
import StatutoryTime

/// How a case is read while persons decide on it. A draft is judged as if it were published, and some questions exist only
/// then; a decision counts in the reading whose facts it was made on, and is none of the other's business.
package enum CaseReading: Sendable {
  case asItStands
  /// Its drafts published on the as-of day.
  case asPublished(DraftsPublished)
}

extension AdjudicatedCase {
  /// The same case in the other reading, as the machine judges it; nil where there is nothing to be published.
  func inOtherReading() -> AdjudicatedCase? {
    switch reading {
    case .asPublished(let published):
      return AdjudicatedCase(rules, published.original, setting: setting, adjudication: nil, digest: digest)
    case .asItStands:
      return rules.asPublished(readCase, setting: setting, adjudication: nil, digest: digest)
    }
  }

  /// Whether a decision was made on what this case holds under that name: on the same facts, or on nothing that the other knows.
  mutating func isAbout(_ decision: Adjudication.Decision) -> Bool {
    subject(decision.finding).map { factsDigest($0) == decision.facts } ?? false
  }

  /// Whether it has anything of that name.
  mutating func knows(_ finding: String) -> Bool { subject(finding) != nil }
}

extension RuleSet {
  /// The case with its drafts published on the as-of day; nil where it has none, or the rules have no publication gate.
  package func asPublished(
    _ readCase: ReadCase, setting: ReviewSetting, adjudication: Adjudication?, digest: @escaping ([UInt8]) -> String
  ) -> AdjudicatedCase? {
    guard gate != nil, let asOf = Day(iso: setting.asOf) else { return nil }
    let published = DraftsPublished(readCase, on: asOf, namespace: scope.namespace)
    guard !published.drafts.isEmpty else { return nil }
    return AdjudicatedCase(
      self, published.readCase, .asPublished(published), setting: setting, adjudication: adjudication,
      digest: digest)
  }
}

extension AdjudicatedCase {
  /// What is left for a seat to decide that exists only once the drafts count as published: open checks of the requirements
  /// on which the publication gate rests, and its bars.
  package mutating func questionsOfDrafts(for seat: ReviewerSeat, besides asked: Set<String>) -> [OpenQuestion] {
    let wanted = rules.gate?.policy.requirements ?? []
    return openQuestions(for: seat).filter { question in
      question.requirement.map(wanted.contains) != false && !asked.contains(question.finding)
        && (question.state == .undecided || question.state == .error)
    }
  }
}
