import Model
import Selection

/// The choice by trying every subset: slow, and plain enough to be believed.
struct PlainChoice {
  let policy: SelectionPolicy
  /// Eligible, in the policy's order.
  let candidates: [Candidate]
  let reviewed: Int

  /// Ids of the best subset.
  var best: [String] {
    var found: (value: [Int], subset: [Bool])?
    for bits in 0..<(1 << candidates.count) {
      let subset = candidates.indices.map { bits >> $0 & 1 == 1 }
      let chosen = candidates.indices.filter { subset[$0] }.map { candidates[$0] }
      guard keepsQuotas(chosen) else { continue }
      // Aims first, then whoever stands first in the order.
      let value = policy.aims.map { reached($0, chosen) } + subset.map { $0 ? 1 : 0 }
      if let known = found, !known.value.lexicographicallyPrecedes(value) { continue }
      found = (value, subset)
    }
    return candidates.indices.filter { found?.subset[$0] ?? false }.map { candidates[$0].id }
  }

  func reached(_ aim: SelectionPolicy.Aim, _ chosen: [Candidate]) -> Int {
    switch aim {
    case .number: chosen.count
    case .units: Set(chosen.map(\.unit)).count
    case .matters: Set(chosen.map(\.matter)).count
    case .merit: chosen.reduce(0) { $0 + merit($1) }
    }
  }

  private func merit(_ candidate: Candidate) -> Int {
    max(0, policy.merit.reduce(0) { $0 + $1.weight * (candidate.measures[$1.measure] ?? 0) })
  }

  func keepsQuotas(_ chosen: [Candidate]) -> Bool {
    policy.quotas.allSatisfy { quota in
      let most = min(quota.most ?? .max, quota.share.map { reviewed * $0 / 100_00 } ?? .max)
      return switch quota.of {
      case .total: chosen.count <= most
      case .unit: Set(chosen.map(\.unit)).allSatisfy { unit in chosen.count { $0.unit == unit } <= most }
      case .matter: Set(chosen.map(\.matter)).allSatisfy { matter in chosen.count { $0.matter == matter } <= most }
      case .officer:
        Set(chosen.flatMap(\.officers)).allSatisfy { one in chosen.count { $0.officers.contains(one) } <= most }
      }
    }
  }
}

extension SeededGenerator {
  /// Few units, kinds and officers, and scores that often tie.
  mutating func candidate(_ number: Int) -> Candidate {
    var circumstances: [CaseCircumstance: Bool] = [:]
    for circumstance in [CaseCircumstance.openObjection, .overturned] {
      circumstances[circumstance] = [nil, false, false, false, true].randomElement(using: &self) ?? nil
    }
    let score = Int.random(in: 85...94, using: &self) * 100
    return Candidate(
      id: "C\(number)", unit: "U\(Int.random(in: 0...2, using: &self))",
      matter: "M\(Int.random(in: 0...2, using: &self))",
      officers: (0..<Int.random(in: 0...2, using: &self)).map { _ in "O\(Int.random(in: 0...2, using: &self))" },
      grade: Int.random(in: 0...5, using: &self) == 0 ? .qualified : .excellent,
      measures: [.score: score, .deductions: Int.random(in: 0...2, using: &self), .decidedShare: 100_00],
      circumstances: circumstances, drawKey: "\(Int.random(in: 0...99, using: &self))")
  }

  /// - Parameter anyMerit: merit and order may disagree.
  mutating func policy(anyMerit: Bool = false) -> SelectionPolicy {
    var quotas: [SelectionPolicy.Quota] = []
    for seat in SelectionPolicy.Seat.allCases where Int.random(in: 0...3, using: &self) > 0 {
      quotas.append(.init(of: seat, most: Int.random(in: seat == .total ? 0...5 : 1...3, using: &self), share: nil))
    }
    if Bool.random(using: &self) {
      quotas.append(.init(of: .total, most: nil, share: Int.random(in: 10_00...80_00, using: &self)))
    }
    let aims: [SelectionPolicy.Aim] =
      [
        [.number, .merit], [.merit], [.number, .matters, .merit], [.number, .units, .matters, .merit],
        [.units, .merit],
        [.number],
      ].randomElement(using: &self) ?? []
    let merit = anyMerit && Bool.random(using: &self) ? CaseMeasure.deductions : .score
    return .sample(quotas: quotas, aims: aims, merit: [.init(measure: merit, weight: 1)])
  }
}

extension SelectionPolicy {
  static func sample(
    quotas: [Quota], aims: [Aim] = [.number, .merit],
    conditions: [Condition] = [.graded(.excellent), .never(.openObjection), .never(.overturned)],
    merit: [Merit] = [Merit(measure: .score, weight: 1)]
  ) -> SelectionPolicy {
    SelectionPolicy(
      id: "sample", kind: .excellent, title: BilingualText(zh: "", en: ""), quotas: quotas, conditions: conditions,
      aims: aims, merit: merit,
      order: [Order(measure: .score, largestFirst: true), Order(measure: .deductions, largestFirst: false)], source: "")
  }

  /// Those whom no condition bars, in the stated order.
  func eligible(_ candidates: [Candidate]) -> [Candidate] {
    candidates.filter { candidate in
      candidate.grade == .excellent && candidate.circumstances[.openObjection] != true
        && candidate.circumstances[.overturned] != true
    }.sorted { a, b in
      let (own, others) = (a.measures[.score] ?? 0, b.measures[.score] ?? 0)
      if own != others { return own > others }
      let (less, more) = (a.measures[.deductions] ?? 0, b.measures[.deductions] ?? 0)
      if less != more { return less < more }
      return a.drawKey == b.drawKey ? a.id < b.id : a.drawKey < b.drawKey
    }
  }
}
