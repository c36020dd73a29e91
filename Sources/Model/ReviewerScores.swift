/// What the reviewers of one case came to, each alone, and what becomes of it (review-standards.md §8.4). No score is dropped.
package struct ReviewerScores: Hashable, Sendable, Codable {
  package enum Agreement: String, Sendable, Codable {
    /// One reviewer has spoken.
    case single
    /// One of the two, or whoever answers an objection, has not decided everything yet.
    case unfinished
    /// Gates and grade are the same and the scores lie within the limit: their mean counts.
    case mean
    /// They differed; under what a third reviewer or the group decided they agree.
    case settled
    /// A third reviewer or the group is needed.
    case thirdNeeded

    package var label: BilingualText {
      switch self {
      case .single: BilingualText(zh: "一人评查", en: "one reviewer")
      case .unfinished: BilingualText(zh: "评查未完", en: "not finished")
      case .mean: BilingualText(zh: "两人一致，取平均分", en: "two reviewers agree: the mean counts")
      case .settled: BilingualText(zh: "两人曾不一致，已由复评裁定", en: "the two differed; a third has settled it")
      case .thirdNeeded: BilingualText(zh: "两人不一致，需第三人或者集体复评", en: "two reviewers differ: a third is needed")
      }
    }
  }

  /// Whether the case has the mean of two scores that differ.
  package var isMeanOfTwo: Bool {
    [.mean, .settled].contains(agreement) && Set(opinions.map(\.counted)).count > 1
  }

  package struct Opinion: Hashable, Sendable, Codable {
    package let seat: ReviewerSeat
    /// Everybody who wrote under this seat, sorted.
    package let who: [String]
    package let score: Points?
    /// The same with what a third decided, which stands over both; this is what a mean is taken of.
    package let counted: Points?
    package let grade: Grade
    /// Findings whose gate effect this reviewer confirmed, sorted.
    package let gates: [String]
    /// Findings and checks left to decide.
    package let open: Int

    package init(
      seat: ReviewerSeat, who: [String], score: Points?, counted: Points?, grade: Grade, gates: [String], open: Int
    ) {
      self.seat = seat
      self.who = who
      self.score = score
      self.counted = counted
      self.grade = grade
      self.gates = gates
      self.open = open
    }
  }

  /// Reviewer A and B, each by their own decisions alone.
  package let opinions: [Opinion]
  package let agreement: Agreement
  /// The largest difference of scores that still counts as agreement.
  package let limit: Points
  /// Findings and checks on which the two differ and nobody has decided between them, in the order of the rule set.
  package let differing: [String]

  package init(opinions: [Opinion], agreement: Agreement, limit: Points, differing: [String]) {
    self.opinions = opinions
    self.agreement = agreement
    self.limit = limit
    self.differing = differing
  }
}
