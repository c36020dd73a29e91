package import Model

/// The mean of two reviewers' scores where they agree: the same confirmed gates, the same grade, and a difference within the
/// profile's limit (review-standards.md §8.4); nil where a third has to decide.
///
/// Rounded half up to hundredths. Bands have no gaps, so the mean of two scores of one band lies in it.
package func meanOfAgreement(_ first: Outcome, _ second: Outcome, profile: ScoringProfile) -> Points? {
  guard first.confirmed == second.confirmed, first.grade == second.grade, let one = first.score.decided,
    let other = second.score.decided, abs(one.hundredths - other.hundredths) <= profile.reviewersWithin.hundredths
  else { return nil }
  return Points(hundredths: (one.hundredths + other.hundredths + 1) / 2)
}

extension Outcome {
  private struct Confirmed: Hashable {
    let finding: String
    let effect: GateEffect
  }

  private var confirmedGates: Set<Confirmed> {
    Set(gates.filter(\.confirmed).map { Confirmed(finding: $0.finding, effect: $0.effect) })
  }

  fileprivate var confirmed: some Equatable { confirmedGates }

  /// The same outcome with what the reviewers came to; under a mean that is the figure, and nothing is left to range.
  package func with(_ reviewers: ReviewerScores, mean: Points?, grade: Grade? = nil) -> Outcome {
    let meant = mean.map { Score(decided: $0, share: score.share, low: $0, high: $0) } ?? score
    let figures = reviewers.opinions.map(\.working)
    let lines = working.isEmpty ? [] : working + figures + [reviewers.working(mean)]
    return with(grade: grade, score: meant, reviewers: reviewers, working: lines)
  }
}

extension ReviewerScores.Opinion {
  fileprivate var working: BilingualText {
    let points = score?.description ?? "—"
    let names = who.joined(separator: "、")
    let left =
      open == 0 ? BilingualText(zh: "", en: "") : BilingualText(zh: "，尚有 \(open) 处未定", en: ", \(open) still open")
    let after =
      counted == score
      ? BilingualText(zh: "", en: "")
      : BilingualText(
        zh: "；计入复评决定后 \(counted?.description ?? "—")",
        en: "; with what the third decided \(counted?.description ?? "—")")
    return BilingualText(
      zh: "\(seat.label.zh)（\(names)）：\(points)，\(grade.label.zh)\(left.zh)\(after.zh)",
      en: "\(seat.label.en) (\(names)): \(points), \(grade.label.en)\(left.en)\(after.en)")
  }
}

extension ReviewerScores {
  fileprivate func working(_ mean: Points?) -> BilingualText {
    guard let mean else { return agreement.label }
    let how =
      agreement == .settled
      ? BilingualText(zh: "按复评裁定后", en: "as the third decided")
      : BilingualText(
        zh: "两人一票否决结论相同、等次相同、分差不超过 \(limit.short) 分", en: "same gates, same grade, at most \(limit.short) apart")
    return BilingualText(zh: "\(how.zh)，取两人平均：\(mean)", en: "\(how.en): the mean of the two is \(mean)")
  }
}
