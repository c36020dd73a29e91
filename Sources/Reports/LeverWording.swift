import Model

/// What would change the score, in the words of one language.
struct LeverWording {
  struct Line: Hashable {
    let supposition: String
    /// `97.18 · 合格`
    let result: String
    /// `+2.82`; empty where there is nothing to compare.
    let change: String
    /// Below, at or above the present score: -1, 0 or 1.
    let direction: Int
  }

  let words: Wording
  let outcome: Outcome

  /// One line for what is favourable, one for what is not.
  func lines(_ lever: Lever) -> [Line] {
    let (favourable, adverse): (TimelineLabel, TimelineLabel?) =
      switch lever.kind {
      case .lost: (.ifMet, nil)
      case .open: (.ifAnsweredMet, .ifAnsweredUnmet)
      case .gate: (.ifTurnedDown, .ifConfirmed)
      }
    var lines = [line(favourable, lever.favourable)]
    if let adverse, let result = lever.adverse { lines.append(line(adverse, result)) }
    return lines
  }

  private func line(_ label: TimelineLabel, _ result: Lever.Result) -> Line {
    let change = result.score.flatMap { score in outcome.score.decided.map { score.hundredths - $0.hundredths } }
    return Line(
      supposition: label.text[words.language], result: "\(words.score(result.score)) · \(words(result.grade.label))",
      change: change.map(signed) ?? "", direction: (change ?? 0).signum())
  }

  private func signed(_ change: Int) -> String {
    if change == 0 { return "±0" }
    return (change > 0 ? "+" : "−") + Points(hundredths: abs(change)).description
  }

  /// Requirements that would move with it.
  func along(_ lever: Lever) -> String? {
    guard !lever.along.isEmpty else { return nil }
    let list = words.list(lever.along.map(\.text))
    return words.language == .zh ? "连同因它缺失而不得分的 \(list)" : "with what it blocks: \(list)"
  }
}
