import Model

/// The figure of one unit: `U = Σ weight × part ÷ Σ weight` over the parts that are known, an exact fraction rounded once.
///
/// Source: review-standards.md §8.6. A case with a confirmed `zero` counts as 0, a nominated one not at all, one that cannot
/// be reviewed not at all, and one that has no score yet only in the interval, as does one that was drawn and is gone, or that
/// cannot be read, and the file that a unit owes and has not handed in.
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
          low: (record.isChecklistStale ? .zero : record.checklist?.low ?? (record.owesChecklist ? .zero : nil))
            .map { Fraction($0) },
          high: (record.checklist?.high ?? (record.owesChecklist ? CaseSums.full : nil)).map { Fraction($0) })
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

  /// Over the known parts, and those that are open although nothing of them is known.
  private func end(_ end: (Part) -> Fraction?) -> Fraction? {
    guard cases.rated > 0 else { return nil }
    return Fraction(
      weighted: parts.filter { $0.weight > 0 }.compactMap { part in
        (end(part) ?? part.score).map { ($0, part.weight) }
      })
  }

  /// Whether the unit's own file, which it owes, is not there, decides nothing or is too old.
  var lacksChecklist: Bool { record.owesChecklist && (record.checklist?.decided == nil || record.isChecklistStale) }

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
    if cases.random == 0, record.missing > 0 {
      return record.draw == nil ? .allUnreadable(record.missing) : .allMissing(record.missing)
    }
    if cases.drawn == 0 { return .noCases }
    if score == nil { return .nothingDecided }
    if cases.rated < scheme.leastCases { return .tooFew(least: scheme.leastCases) }
    return decidedShare < scheme.leastDecidedShare ? .thin(least: scheme.leastDecidedShare) : nil
  }

  /// Read off the rounded figure. A confirmed gate item takes 优秀 away. While the proposed ones, confirmed together, would
  /// lower the grade, it is 待定; and while a case is missing, or the file that the unit owes, it is not yet called 优秀.
  var grade: Grade {
    guard let points = score?.points else {
      return cases.drawn == 0 && record.missing == 0 ? .notReviewable : .undecided
    }
    let own = grade(at: points, gateCases: gateCases)
    let lacks = record.missing > 0 || lacksChecklist
    return awaitsGates || (own == .excellent && lacks) ? .undecided : own
  }

  /// Whether the proposed gate items, confirmed together, would lower the grade.
  var awaitsGates: Bool {
    guard let points = score?.points else { return false }
    return grade(at: points, gateCases: gateCases)
      != grade(at: scoreIfConfirmed?.points ?? points, gateCases: gateCases + awaitedGates)
  }

  /// The band of a figure; what would be 优秀 is 合格 where gate items are confirmed.
  func grade(at points: Points, gateCases: Int) -> Grade {
    if points < scheme.qualifiedFrom { return .unqualified }
    return points < scheme.excellentFrom || gateCases > 0 ? .qualified : .excellent
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
      gateCases: record.draw == nil ? gateCases : cases.confirmedGates,
      awaitedGates: record.draw == nil ? awaitedGates : cases.proposedGates, unranked: unranked, rank: nil,
      working: UnitWording(figure: self).lines)
  }
}
