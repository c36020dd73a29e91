/// How a unit's part scores become one figure, a grade and a place in the ranking (`Rules/selection/`, kind `unitScheme`).
///
/// Source: review-standards.md §8.6; every number is data because no superior text prescribes one.
package struct UnitScheme: Hashable, Sendable, Codable {
  package enum Part: String, Sendable, Codable, CaseIterable {
    /// Mean of the drawn cases.
    case cases
    /// The institution's own duties under the three systems (§3.4).
    case checklist
    /// What became of its decisions, and of the last review.
    case outcomes
  }

  /// What the part `outcomes` is made of.
  package enum Result: String, Sendable, Codable, CaseIterable {
    /// Decisions changed in reconsideration or court; a fixed deduction for each.
    case overturned
    /// Share of the last review's demands that is done.
    case corrected
    /// Annual statistics published in time.
    case statistics
    /// Own grades close to the review's; a deduction for each case that is further off than `gap`.
    case selfReview
  }

  package struct ResultPoints: Hashable, Sendable, Codable {
    package let result: Result
    package let points: Points
    /// Taken for each event; zero where the result is no count of events.
    package let each: Points
    /// Only for `selfReview`: a difference above this is an event.
    package let gap: Points

    package init(result: Result, points: Points, each: Points, gap: Points) {
      self.result = result
      self.points = points
      self.each = each
      self.gap = gap
    }
  }

  /// A share of a unit's cases that its page shows beside the score, and that is no part of it.
  package struct Rate: Hashable, Sendable, Codable {
    package let label: BilingualText
    /// Kept where all of them that apply are met.
    package let requirements: [RequirementID]
    /// Kept as soon as this one is judged at all: it judges the thing that the others ask for.
    package let shownBy: RequirementID?

    package init(label: BilingualText, requirements: [RequirementID], shownBy: RequirementID? = nil) {
      self.label = label
      self.requirements = requirements
      self.shownBy = shownBy
    }
  }

  package let id: String
  package let title: BilingualText
  /// Weight of each part; a part that is missing leaves both sums, and the working says so.
  package let weights: [Part: Int]
  package let results: [ResultPoints]
  package let rates: [Rate]
  package let excellentFrom: Points
  package let qualifiedFrom: Points
  /// A unit with fewer rated cases is shown, not ranked.
  package let leastCases: Int
  /// A unit of whose points less is decided is shown, not ranked; hundredths of a percent.
  package let leastDecidedShare: Int
  package let source: String

  package init(
    id: String, title: BilingualText, weights: [Part: Int], results: [ResultPoints], rates: [Rate] = [],
    excellentFrom: Points,
    qualifiedFrom: Points, leastCases: Int, leastDecidedShare: Int, source: String
  ) {
    self.id = id
    self.title = title
    self.weights = weights
    self.results = results
    self.rates = rates
    self.excellentFrom = excellentFrom
    self.qualifiedFrom = qualifiedFrom
    self.leastCases = leastCases
    self.leastDecidedShare = leastDecidedShare
    self.source = source
  }
}

extension UnitScheme.Part {
  package var label: BilingualText {
    switch self {
    case .cases: BilingualText(zh: "案卷均分", en: "mean of the drawn cases")
    case .checklist: BilingualText(zh: "三项制度检查表", en: "three-systems checklist")
    case .outcomes: BilingualText(zh: "执法结果", en: "outcomes")
    }
  }
}

extension UnitScheme.Result {
  package var label: BilingualText {
    switch self {
    case .overturned: BilingualText(zh: "复议、诉讼改变决定", en: "decisions changed in reconsideration or court")
    case .corrected: BilingualText(zh: "上轮问题整改", en: "corrections of the last round")
    case .statistics: BilingualText(zh: "年度数据按期公开", en: "annual statistics in time")
    case .selfReview: BilingualText(zh: "自评与评查相符", en: "honest self-review")
    }
  }
}
