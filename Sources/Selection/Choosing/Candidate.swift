package import Model

/// A reviewed case that may be chosen.
package struct Candidate: Hashable, Sendable {
  package let id: String
  package let unit: String
  /// Kind of act.
  package let matter: String
  /// Whoever answers for the case, by certificate or name; each takes a seat of theirs.
  package let officers: [String]
  package let grade: Grade
  /// What is not here is not known.
  package let measures: [CaseMeasure: Int]
  package let circumstances: [CaseCircumstance: Bool]
  /// Breaks the last tie, as in a draw: SHA-256 of a published seed, a line feed and the case's digest.
  package let drawKey: String

  package init(
    id: String, unit: String, matter: String, officers: [String], grade: Grade, measures: [CaseMeasure: Int],
    circumstances: [CaseCircumstance: Bool], drawKey: String
  ) {
    self.id = id
    self.unit = unit
    self.matter = matter
    self.officers = Array(Set(officers)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.grade = grade
    self.measures = measures
    self.circumstances = circumstances
    self.drawKey = drawKey
  }
}

extension CaseFigure {
  /// Its measures for a choice.
  ///
  /// - Parameters:
  ///   - fatal: findings of that severity, `major` likewise.
  package func measures(fatal: Int, major: Int) -> [CaseMeasure: Int] {
    var measures: [CaseMeasure: Int] = [
      .decidedShare: score.share, .confirmedGates: confirmedGates, .proposedGates: proposedGates,
      .deductions: deductions, .difficulty: difficulty, .fatalFindings: fatal, .majorFindings: major,
    ]
    measures[.score] = score.decided?.hundredths
    measures[.lost] = score.decided.map { 100_00 - $0.hundredths }
    measures[.low] = score.low?.hundredths
    return measures
  }
}

extension SelectionPolicy.Condition {
  /// How a candidate stands to the condition; nil: not known.
  func holds(for candidate: Candidate) -> Bool? {
    switch self {
    case .only(let circumstance): candidate.circumstances[circumstance]
    case .never(let circumstance): candidate.circumstances[circumstance].map { !$0 }
    case .graded(let grade): candidate.grade == grade
    case .atLeast(let measure, let bound): candidate.measures[measure].map { $0 >= bound }
    case .atMost(let measure, let bound): candidate.measures[measure].map { $0 <= bound }
    }
  }

  /// Whether it stands in the way: broken, or a demand of which nothing is known.
  func bars(_ candidate: Candidate) -> Bool {
    switch (self, holds(for: candidate)) {
    case (_, let known?): !known
    case (.never, nil): false
    case (.only, nil), (.graded, nil), (.atLeast, nil), (.atMost, nil): true
    }
  }
}

extension SelectionPolicy {
  /// The most that one case may count in a choice, so that sums stay exact in the solver.
  package static let mostMerit = 1_000_000

  /// Weighted sum of what is known; never below zero nor above `mostMerit`.
  func merit(of candidate: Candidate) -> Int {
    let sum = merit.reduce(Int128(0)) { $0 + Int128(candidate.measures[$1.measure] ?? 0) * Int128($1.weight) }
    return Int(clamping: min(max(0, sum), Int128(Self.mostMerit)))
  }

  /// The stated order: measure by measure, what is not known last, then draw key, then id and unit.
  func precedes(_ a: Candidate, _ b: Candidate) -> Bool {
    for rule in order {
      let (own, others) = (a.measures[rule.measure], b.measures[rule.measure])
      if own == others { continue }
      guard let own else { return false }
      guard let others else { return true }
      return rule.largestFirst ? own > others : own < others
    }
    for (own, others) in [(a.drawKey, b.drawKey), (a.id, b.id)] where own != others {
      return own.utf8.lexicographicallyPrecedes(others.utf8)
    }
    return a.unit.utf8.lexicographicallyPrecedes(b.unit.utf8)
  }
}
