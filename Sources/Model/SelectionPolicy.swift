/// Whom to choose as excellent or bad cases, and in which order (`Rules/selection/`, kind `selectionPolicy`).
///
/// Source: review-standards.md §2. The chosen are the optimum of `aims`, one after the other, under `quotas`; among
/// several optima the one that holds the case standing first in `order`.
package struct SelectionPolicy: Hashable, Sendable, Codable {
  package enum Kind: String, Sendable, Codable {
    case excellent
    case bad
  }

  /// What a seat is counted over.
  package enum Seat: String, Sendable, Codable, CaseIterable {
    case total
    case unit
    /// The kind of act: penalty, permit …
    case matter
    case officer
  }

  package struct Quota: Hashable, Sendable, Codable {
    package let of: Seat
    package let most: Int?
    /// Only for `total`: share of the reviewed cases in hundredths of a percent, rounded down; the smaller of both counts.
    package let share: Int?

    package init(of: Seat, most: Int?, share: Int?) {
      self.of = of
      self.most = most
      self.share = share
    }
  }

  /// What a candidate must be. What the files do not say is no proof: `only` then fails, `never` passes and is listed as
  /// to be verified.
  package enum Condition: Hashable, Sendable, Codable {
    case only(CaseCircumstance)
    case never(CaseCircumstance)
    case graded(Grade)
    case atLeast(CaseMeasure, Int)
    case atMost(CaseMeasure, Int)
  }

  package enum Aim: String, Sendable, Codable, CaseIterable {
    /// As many cases as possible.
    case number
    /// Of as many units as possible.
    case units
    /// Of as many kinds of act as possible.
    case matters
    /// The largest sum of merit.
    case merit
  }

  /// A measure times its weight; the sum is a candidate's merit, never below zero.
  package struct Merit: Hashable, Sendable, Codable {
    package let measure: CaseMeasure
    package let weight: Int

    package init(measure: CaseMeasure, weight: Int) {
      self.measure = measure
      self.weight = weight
    }
  }

  package struct Order: Hashable, Sendable, Codable {
    package let measure: CaseMeasure
    package let largestFirst: Bool

    package init(measure: CaseMeasure, largestFirst: Bool) {
      self.measure = measure
      self.largestFirst = largestFirst
    }
  }

  package let id: String
  package let kind: Kind
  package let title: BilingualText
  package let quotas: [Quota]
  package let conditions: [Condition]
  package let aims: [Aim]
  package let merit: [Merit]
  /// What still ties is drawn: by draw key, then by case id.
  package let order: [Order]
  package let source: String

  package init(
    id: String, kind: Kind, title: BilingualText, quotas: [Quota], conditions: [Condition], aims: [Aim],
    merit: [Merit], order: [Order], source: String
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.quotas = quotas
    self.conditions = conditions
    self.aims = aims
    self.merit = merit
    self.order = order
    self.source = source
  }
}
