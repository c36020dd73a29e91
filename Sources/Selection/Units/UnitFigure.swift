import Model

/// The figure of one unit: `U = Σ weight × part ÷ Σ weight` over the parts that are known, an exact fraction rounded once.
///
/// Source: review-standards.md §8.6. A case with a confirmed `zero` counts as 0, a nominated one not at all, one that cannot
/// be reviewed not at all, and one that has no score yet only in the interval.
struct UnitFigure {
  struct Part {
    let part: UnitScheme.Part
    let weight: Int
    let score: Fraction?
    let low: Fraction?
    let high: Fraction?
  }

  let record: UnitRecord
  let scheme: UnitScheme
  /// Neither nominated nor beyond review.
  let drawn: [CaseFigure]
  let rated: [CaseFigure]
  let results: UnitResults?
  let parts: [Part]

  init(_ record: UnitRecord, _ scheme: UnitScheme) {
    self.record = record
    self.scheme = scheme
    drawn = record.cases.filter { !$0.isNominated && $0.grade != .notReviewable }
    rated = drawn.filter { $0.score.decided != nil }
    let results = record.outcomes.map { UnitResults($0, scheme) }
    self.results = results
    let cases = Self.mean(drawn)
    parts = UnitScheme.Part.allCases.map { part in
      let weight = max(0, scheme.weights[part] ?? 0)
      return switch part {
      case .cases: Part(part: part, weight: weight, score: cases.score, low: cases.low, high: cases.high)
      case .checklist:
        Part(
          part: part, weight: weight, score: record.checklist?.decided.map { Fraction($0) },
          low: (record.checklist?.low).map { Fraction($0) }, high: (record.checklist?.high).map { Fraction($0) })
      case .outcomes:
        Part(part: part, weight: weight, score: results?.score, low: results?.score, high: results?.score)
      }
    }
  }

  private static func mean(_ drawn: [CaseFigure]) -> (score: Fraction?, low: Fraction?, high: Fraction?) {
    func mean(_ points: [Points]) -> Fraction? {
      Fraction(points.reduce(0) { $0 + Int128($1.hundredths) }, over: Int128(points.count))
    }
    let most = Points(hundredths: 100_00)
    return (
      mean(drawn.compactMap(\.score.decided)), mean(drawn.map { $0.score.low ?? $0.score.decided ?? .zero }),
      mean(drawn.map { $0.score.high ?? $0.score.decided ?? most })
    )
  }

  /// The known parts; without rated cases there is no figure at all.
  var known: [Part] { rated.isEmpty ? [] : parts.filter { $0.score != nil && $0.weight > 0 } }

  var score: Fraction? { Fraction(weighted: known.compactMap { part in part.score.map { ($0, part.weight) } }) }

  private func end(_ end: (Part) -> Fraction?) -> Fraction? {
    Fraction(weighted: known.compactMap { part in (end(part) ?? part.score).map { ($0, part.weight) } })
  }

  var low: Fraction? { end(\.low) }
  var high: Fraction? { end(\.high) }

  var decidedShare: Int {
    drawn.isEmpty ? 0 : drawn.reduce(0) { $0 + $1.score.share } / drawn.count
  }

  var gateCases: Int { drawn.count { $0.confirmedGates > 0 } + record.gatesElsewhere }

  /// A drawn case waits for a person to confirm what would take 优秀 away from the unit.
  var isGateAwaited: Bool { drawn.contains { $0.proposedGates > 0 } }

  var unranked: UnitStanding.Unranked? {
    if drawn.isEmpty { return .noCases }
    if score == nil { return .nothingDecided }
    if rated.count < scheme.leastCases { return .tooFew(least: scheme.leastCases) }
    return decidedShare < scheme.leastDecidedShare ? .thin(least: scheme.leastDecidedShare) : nil
  }

  /// Read off the rounded figure. A confirmed gate item takes 优秀 away, and while one is proposed the unit is not yet called
  /// so, as with a case.
  var grade: Grade {
    guard let points = score?.points else { return drawn.isEmpty ? .notReviewable : .undecided }
    if points < scheme.qualifiedFrom { return .unqualified }
    if points < scheme.excellentFrom || gateCases > 0 { return .qualified }
    return isGateAwaited ? .undecided : .excellent
  }

  var standing: UnitStanding {
    let scores = rated.compactMap(\.score.decided)
    let random = record.cases.filter { !$0.isNominated }
    return UnitStanding(
      id: record.id, name: record.name, score: score?.points, low: low?.points, high: high?.points,
      decidedShare: decidedShare, grade: grade,
      parts: parts.map {
        UnitStanding.Part(
          part: $0.part, weight: $0.weight, score: $0.score?.points, low: $0.low?.points, high: $0.high?.points)
      }, drawn: random.count, rated: rated.count, nominated: record.cases.count - random.count, least: scores.min(),
      most: scores.max(), grades: Grade.allCases.map { grade in random.count { $0.grade == grade } },
      gateCases: gateCases, unranked: unranked, rank: nil, working: UnitWording(figure: self).lines)
  }
}
