import Model
import SafeXML
import StatutoryTime

/// What a person can decide on: a finding, a check on an item, a requirement as a whole, or a bar of the publication gate, as the
/// machine judged it.
struct AdjudicatedSubject {
  /// Nil for a bar.
  let requirement: Int?
  /// Nil for the requirement as a whole, and for a bar.
  let point: PointJudgement?
  /// Which of the failures of the point.
  let position: Int
  /// Without the position: `PRO-21/served/A11`.
  let base: String
  let reads: [ReadingNotes.Read]
  var bar: BarJudgement?

  /// Failures of the point as the machine found them.
  var failures: [Failure] {
    if case .failed(let failures, _) = point?.result { failures } else { [] }
  }

  var failure: Failure? { failures.indices.contains(position) ? failures[position] : nil }
}

extension AdjudicatedSubject {
  init(_ bar: BarJudgement) {
    self.init(requirement: nil, point: nil, position: 0, base: bar.name, reads: bar.reads, bar: bar)
  }

  /// Whether nothing hangs any more on a decision: it let pass what does not bar now.
  func isMoot(_ decision: Adjudication.Decision) -> Bool { bar?.isFree == true && decision.state != .unmet }
}

extension AdjudicatedCase {
  /// The subject that a name means; nil when the case has none of that name.
  mutating func subject(_ finding: String) -> AdjudicatedSubject? {
    if let bar = bars.first(where: { $0.name == finding }) { return AdjudicatedSubject(bar) }
    guard let number = rules.numbers[RequirementID(String(finding.prefix { $0 != "/" }))] else { return nil }
    return judge.subject(finding, of: machine[number])
  }
}

extension CaseJudge {
  /// The subject that a name means; nil when the case has none of that name.
  mutating func subject(_ finding: String, of judgement: RequirementJudgement) -> AdjudicatedSubject? {
    let requirement = rules.requirements[judgement.requirement]
    if finding == requirement.id.text {
      return AdjudicatedSubject(
        requirement: judgement.requirement, point: nil, position: 0, base: finding,
        reads: reads(of: judgement.requirement))
    }
    for point in judgement.points {
      let base = name(of: point)
      guard finding.hasPrefix(base), let position = position(finding.dropFirst(base.count), of: point) else { continue }
      return AdjudicatedSubject(
        requirement: judgement.requirement, point: point, position: position, base: base, reads: reads(of: point))
    }
    return nil
  }

  /// Which failure of a point the end of a name means: none is written of the first, `/2` of the second.
  private func position(_ end: Substring, of point: PointJudgement) -> Int? {
    if end.isEmpty { return 0 }
    guard case .failed(let failures, _) = point.result, end.first == "/", let number = Int(end.dropFirst()),
      number > 1, number <= failures.count
    else { return nil }
    return number - 1
  }

  /// The name of a point, which is that of its first finding.
  func name(of point: PointJudgement) -> String {
    let requirement = rules.requirements[point.requirement]
    return requirement.findingID(
      requirement.editions[point.edition].checks[point.check], item: facts.itemName(point.item), position: 0,
      isNote: false)
  }

  /// The levels that a person may give where a point is unmet, by name: those of its check or, where the check has none
  /// (a question), those of the other checks of its edition.
  func levels(of point: PointJudgement) -> [(name: String, level: Level)] {
    let edition = rules.requirements[point.requirement].editions[point.edition]
    let check = edition.checks[point.check]
    let own = check.levels.filter { $0.severity != .note }.map { (name: $0.name, level: $0) }
    if !own.isEmpty { return own }
    var others: [(name: String, level: Level)] = []
    for other in edition.checks where other.id != check.id {
      for level in other.levels where level.severity != .note {
        others.append((name: "\(other.id)/\(level.name)", level: level))
      }
    }
    return others
  }
}

extension Level {
  /// How an adjudication names it: its outcome, with the bound where it has one.
  var name: String {
    guard let upTo else { return outcome }
    return "\(outcome) upTo \(upTo.count) \(upTo.unit)"
  }
}
