import Model

/// The figure of one unit: `U = Σ weight × part ÷ Σ weight` over the parts that are known, an exact fraction rounded once.
///
/// Source: review-standards.md §8.6. A case with a confirmed `zero` counts as 0, a nominated one not at all, one that cannot
/// be reviewed not at all, and one that has no score yet only in the interval, as does one that was drawn and is gone.
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
  let results: UnitResults?
  let parts: [Part]

  init(_ record: UnitRecord, _ scheme: UnitScheme) {
    self.record = record
    self.scheme = scheme
    let results = record.outcomes.map { UnitResults($0, scheme) }
    self.results = results
    let cases = record.cases
    parts = UnitScheme.Part.allCases.map { part in
      let weight = max(0, scheme.weights[part] ?? 0)
      return switch part {
      case .cases:
        Part(
          part: part, weight: weight, score: Fraction(cases.decided, over: Int128(cases.rated)),
          low: Self.mean(cases.low, of: cases, missing: record.missing),
          high: Self.mean(
            cases.high + Int128(record.missing) * Int128(CaseSums.full.hundredths), of: cases, missing: record.missing))
      case .checklist:
        Part(
          part: part, weight: weight, score: record.checklist?.decided.map { Fraction($0) },
          low: (record.checklist?.low).map { Fraction($0) }, high: (record.checklist?.high).map { Fraction($0) })
      case .outcomes:
        Part(part: part, weight: weight, score: results?.score, low: results?.score, high: results?.score)
      }
    }
  }

  private static func mean(_ sum: Int128, of cases: CaseSums, missing: Int) -> Fraction? {
    Fraction(sum, over: Int128(cases.drawn + missing))
  }

  var cases: CaseSums { record.cases }

  /// The known parts; without rated cases there is no figure at all.
  var known: [Part] { cases.rated == 0 ? [] : parts.filter { $0.score != nil && $0.weight > 0 } }

  var score: Fraction? { Fraction(weighted: known.compactMap { part in part.score.map { ($0, part.weight) } }) }

  private func end(_ end: (Part) -> Fraction?) -> Fraction? {
    Fraction(weighted: known.compactMap { part in (end(part) ?? part.score).map { ($0, part.weight) } })
  }

  var low: Fraction? { end(\.low) }
  var high: Fraction? { end(\.high) }

  /// The figure, and its lower end, if every proposed gate item were confirmed; nil where none is proposed.
  var scoreIfConfirmed: Fraction? {
    guard cases.proposedGates > 0 else { return nil }
    let mean = Fraction(cases.decidedIfConfirmed, over: Int128(cases.rated))
    return end { $0.part == .cases ? mean : $0.score }
  }
  var lowIfConfirmed: Fraction? {
    guard cases.proposedGates > 0 else { return low }
    let mean = Self.mean(cases.lowIfConfirmed, of: cases, missing: record.missing)
    return end { $0.part == .cases ? mean : $0.low }
  }

  var decidedShare: Int { cases.drawn == 0 ? 0 : cases.shares / cases.drawn }

  var gateCases: Int { cases.confirmedGates + record.gatesElsewhere }

  /// Cases that wait for a person to confirm what would take 优秀 away from the unit, drawn or not, as confirmed ones count.
  var awaitedGates: Int { cases.proposedGates + record.gatesAwaitedElsewhere }

  var unranked: UnitStanding.Unranked? {
    if cases.drawn == 0 { return .noCases }
    if score == nil { return .nothingDecided }
    if cases.rated < scheme.leastCases { return .tooFew(least: scheme.leastCases) }
    return decidedShare < scheme.leastDecidedShare ? .thin(least: scheme.leastDecidedShare) : nil
  }

  /// Read off the rounded figure. A confirmed gate item takes 优秀 away, and while one is proposed, or a drawn case is
  /// missing, the unit is not yet called so.
  var grade: Grade {
    guard let points = score?.points else { return cases.drawn == 0 ? .notReviewable : .undecided }
    if points < scheme.qualifiedFrom { return .unqualified }
    if points < scheme.excellentFrom || gateCases > 0 { return .qualified }
    return awaitedGates > 0 || record.missing > 0 ? .undecided : .excellent
  }

  var standing: UnitStanding {
    UnitStanding(
      id: record.id, name: record.name, score: score?.points, low: low?.points, high: high?.points,
      lowIfConfirmed: lowIfConfirmed?.points,
      decidedShare: decidedShare, grade: grade,
      parts: parts.map {
        UnitStanding.Part(
          part: $0.part, weight: $0.weight, score: $0.score?.points, low: $0.low?.points, high: $0.high?.points)
      }, drawn: cases.random, rated: cases.rated, nominated: cases.nominated, least: cases.least, most: cases.most,
      grades: cases.grades,
      gateCases: gateCases, unranked: unranked, rank: nil, working: UnitWording(figure: self).lines)
  }
}
