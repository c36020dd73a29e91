package import Model

/// A case in the ranking of a district, or why it has no place there.
package struct CaseStanding: Hashable, Sendable {
  package let figure: CaseFigure
  /// Nil: shown, not ranked.
  package let rank: Rank?
  /// Why it is not ranked, or that its place is not certain.
  package let remark: BilingualText?
}

/// The cases by score, then fewer deductions, then difficulty (review-standards.md §2); those without a place last, by id.
///
/// - Parameter leastDecidedShare: a case of which less is decided is never ranked (DESIGN.md §3); hundredths of a percent.
package func caseRanking(_ cases: [CaseFigure], leastDecidedShare: Int) -> [CaseStanding] {
  let ranked = cases.filter { $0.score.decided != nil && $0.score.share >= leastDecidedShare }
  let contenders = ranked.map { one in
    let figure = one.score.decided ?? .zero
    return Contender(
      name: one.id, figure: figure, low: one.score.low ?? figure, high: one.score.high ?? figure,
      then: [-one.deductions, one.difficulty])
  }
  let standings = ranking(contenders).map { entry in
    CaseStanding(figure: ranked[entry.contender], rank: entry.rank, remark: entry.rank.warning)
  }
  let rest = cases.filter { $0.score.decided == nil || $0.score.share < leastDecidedShare }
    .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  return standings + rest.map { CaseStanding(figure: $0, rank: nil, remark: unranked($0, leastDecidedShare)) }
}

private func unranked(_ one: CaseFigure, _ least: Int) -> BilingualText {
  guard one.score.decided != nil else {
    return BilingualText(zh: "不排名：\(one.grade.label.zh)", en: "not ranked: \(one.grade.label.en)")
  }
  let (share, least) = (Points(hundredths: one.score.share), Points(hundredths: least).short)
  return BilingualText(
    zh: "不排名：已评定比例 \(share)%，不足 \(least)%", en: "not ranked: \(share)% is decided, less than \(least)%")
}

extension Rank {
  /// Said where the order may still turn round.
  package var warning: BilingualText? {
    guard !isSettled else { return nil }
    return BilingualText(
      zh: "名次未定：待定项查清后可能在第 \(best)–\(worst) 名", en: "not settled: place \(best)–\(worst) once what is open is answered")
  }
}
