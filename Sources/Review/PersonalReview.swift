import Engine
import Model
import Scoring

/// One case under what persons decided: whose view counts, and the score that follows (review-standards.md §8.4).
struct PersonalReview {
  var adjudicated: AdjudicatedCase
  let profile: ScoringProfile
  /// What the caller demands at least.
  let stage: Stage
  /// False where the file holds records that nobody can read.
  let isSound: Bool

  /// What counts in the report, and its outcome.
  mutating func result() -> (judgement: CaseJudgement, outcome: Outcome) {
    guard adjudicated.isAdjudicated else {
      let judgement = adjudicated.judgement(.agreed)
      return (judgement, score(judgement.tallies, profile: profile, stage: stage))
    }
    let opinions = adjudicated.seats.map { opinion($0) }
    let agreement: ReviewerScores.Agreement
    var mean: Points?
    var grade: Grade?
    if adjudicated.seats.count < 2 {
      agreement = isFinished(.agreed) ? .single : .unfinished
    } else if !isFinished(.seat(.first)) || !isFinished(.seat(.second)) {
      agreement = .unfinished
    } else {
      let (first, second) = (outcome(.seat(.first)), outcome(.seat(.second)))
      mean = meanOfAgreement(first, second, profile: profile)
      grade = mean.map { _ in first.grade }
      let agreedAlone = meanOfAgreement(outcome(.alone(.first)), outcome(.alone(.second)), profile: profile) != nil
      agreement = mean == nil ? .thirdNeeded : agreedAlone ? .mean : .settled
    }
    let judgement = adjudicated.judgement(mean == nil ? .agreed : .lesser)
    let reviewers = ReviewerScores(
      opinions: opinions, agreement: agreement, limit: profile.reviewersWithin, differing: adjudicated.differing)
    let isFinal = agreement == .single || mean != nil
    let outcome = score(judgement.tallies, profile: profile, stage: isFinal ? .final : stage)
    return (judgement, outcome.with(reviewers, mean: mean, grade: grade))
  }

  /// Nothing is left to decide, and no record waits to be put right.
  private mutating func isFinished(_ view: AdjudicatedCase.View) -> Bool {
    isSound && adjudicated.problems.isEmpty && adjudicated.openFindings(view).isEmpty
  }

  private mutating func outcome(_ view: AdjudicatedCase.View) -> Outcome {
    score(adjudicated.tallies(view), profile: profile, stage: .final, showingWorking: false)
  }

  private mutating func opinion(_ seat: ReviewerSeat) -> ReviewerScores.Opinion {
    let open = adjudicated.openFindings(.alone(seat)).count
    let outcome = score(
      adjudicated.tallies(.alone(seat)), profile: profile, stage: open == 0 ? .final : .preliminary,
      showingWorking: false)
    let counted = self.outcome(.seat(seat)).score.decided
    return ReviewerScores.Opinion(
      seat: seat, who: adjudicated.people(on: seat), score: outcome.score.decided, counted: counted,
      grade: outcome.grade,
      gates: outcome.gates.filter(\.confirmed).map(\.finding).sorted(), open: open)
  }
}
