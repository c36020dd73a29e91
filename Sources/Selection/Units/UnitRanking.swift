package import Model

/// Every unit rated and ranked: by score, then by the mean of its cases, then fewer cases with a confirmed gate item, then
/// more cases (review-standards.md §8.6). Units without a place come last, by id.
package func unitRanking(_ units: [UnitRecord], scheme: UnitScheme) -> [UnitStanding] {
  let standings = units.map { UnitFigure($0, scheme).standing }
  let ranked = standings.filter { $0.unranked == nil }
  let contenders = ranked.map { unit in
    let score = unit.score ?? .zero
    let mean = unit.parts.first { $0.part == .cases }?.score ?? .zero
    return Contender(
      name: unit.id, figure: score, low: unit.lowIfConfirmed ?? unit.low ?? score, high: unit.high ?? score,
      then: [mean.hundredths, -unit.gateCases, unit.rated])
  }
  let placed = ranking(contenders).map { entry in
    var unit = ranked[entry.contender]
    unit.rank = entry.rank
    unit.working += [entry.rank.warning].compactMap(\.self)
    return unit
  }
  let rest = standings.filter { $0.unranked != nil }
  return placed + rest.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
}
