/// How points become a score and a score a grade (`Rules/scoring/`); bands and caps belong to the arithmetic.
package struct ScoringProfile: Hashable, Sendable, Codable {
  /// The three families of arithmetic in use (review-standards.md §1.2).
  package enum Formula: String, Sendable, Codable {
    /// 100 × earned / applicable − basics + bonus.
    case rate
    /// 50 + 50 × earned / applicable − basics + bonus (环执法发〔2024〕4号).
    case halfAndHalf
    /// 100 − points lost − basics + bonus.
    case deduct
  }

  package let id: String
  package let title: BilingualText
  package let formula: Formula
  /// Most that the basics layer may take.
  package let basicsCap: Points
  /// Most that the bonus layer may give.
  package let bonusCap: Points
  /// At or above it: 优秀.
  package let excellentFrom: Points
  /// At or above it: 合格; below: 不合格.
  package let qualifiedFrom: Points
  /// Least share of decided points, in hundredths of a percent (8000 = 80 %), for a case to be ranked or excellent.
  package let leastDecidedShare: Int
  /// The largest difference of two reviewers' scores whose mean counts (review-standards.md §8.4).
  package let reviewersWithin: Points
  /// Where the arithmetic and the bands come from.
  package let source: String

  package init(
    id: String, title: BilingualText, formula: Formula, basicsCap: Points, bonusCap: Points, excellentFrom: Points,
    qualifiedFrom: Points, leastDecidedShare: Int,
    reviewersWithin: Points = Points(hundredths: 500), source: String
  ) {
    self.id = id
    self.title = title
    self.formula = formula
    self.basicsCap = basicsCap
    self.bonusCap = bonusCap
    self.excellentFrom = excellentFrom
    self.qualifiedFrom = qualifiedFrom
    self.leastDecidedShare = leastDecidedShare
    self.reviewersWithin = reviewersWithin
    self.source = source
  }
}
