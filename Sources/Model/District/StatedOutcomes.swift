/// What became of a unit's decisions and of its last review, as the bureau's own ledgers say (`outcomes` in `district.xml`;
/// review-standards.md §8.6, part O). Nil is not known: what is not known is left out of the figure and said so.
package struct StatedOutcomes: Hashable, Sendable {
  /// The score that a unit gave a case of its own.
  package struct SelfReview: Hashable, Sendable {
    /// Path below the unit's folder.
    package let file: String
    package let score: Points

    package init(file: String, score: Points) {
      self.file = file
      self.score = score
    }
  }

  /// The ledgers it was taken from; empty where nobody answers for the numbers, and then none counts.
  package let source: String
  /// Decisions changed in reconsideration or by a court.
  package let overturned: Int?
  /// Demands of the last review: how many, and how many of them are done.
  package let demanded: Int?
  package let corrected: Int?
  package let statisticsInTime: Bool?
  /// Empty: the unit has graded none of its cases, or nobody knows.
  package let selfReviews: [SelfReview]
  /// What was written and cannot be used, with its line: it counts for nothing, and is not passed off as never written.
  package let unusable: [Problem]

  package init(
    source: String, overturned: Int? = nil, demanded: Int? = nil, corrected: Int? = nil,
    statisticsInTime: Bool? = nil, selfReviews: [SelfReview] = [], unusable: [Problem] = []
  ) {
    self.source = source
    self.overturned = overturned
    self.demanded = demanded
    self.corrected = corrected
    self.statisticsInTime = statisticsInTime
    self.selfReviews = selfReviews
    self.unusable = unusable
  }

  /// Whether some number counts.
  package var saysSomething: Bool {
    overturned != nil || demanded != nil || corrected != nil || statisticsInTime != nil || !selfReviews.isEmpty
  }
}
