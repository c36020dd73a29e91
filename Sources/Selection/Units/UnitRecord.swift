package import Model

/// Everything by which a unit is rated.
package struct UnitRecord: Sendable {
  package let id: String
  package let name: String
  /// Every reviewed case of the unit; the nominated among them are shown and not counted.
  package let cases: CaseSums
  /// The score of its unit file by the requirements for units (review-standards.md §3.4); nil without such a file.
  package let checklist: Outcome.Score?
  /// Whether the unit has to hand in such a file: then what is not known of it is open, and not left out of the range.
  package let owesChecklist: Bool
  /// Whether the file is too old to tell of the time under review.
  package let isChecklistStale: Bool
  package let outcomes: UnitOutcomes?
  /// Cases with a confirmed gate item that do not count towards the mean: they bar 优秀 all the same; and those with one
  /// that waits for a person.
  package let gatesElsewhere: Int
  package let gatesAwaitedElsewhere: Int
  /// Nil where every case counts.
  package let draw: Draw?
  /// Files of cases that could not be read.
  package let unreadable: Int
  /// Cases with a number that another of the unit has too, with other content: neither is in `cases`.
  package let contested: Int

  /// How many cases were drawn for the mean, and how many of them the evaluation could review.
  package struct Draw: Hashable, Sendable {
    package let drawn: Int
    package let found: Int

    package init(of drawn: Int, found: Int) {
      self.drawn = drawn
      self.found = found
    }

    package var missing: Int { max(0, drawn - found) }
  }

  package init(
    id: String, name: String, cases: CaseSums, checklist: Outcome.Score?, owesChecklist: Bool = false,
    isChecklistStale: Bool = false, outcomes: UnitOutcomes? = nil, gatesElsewhere: Int = 0,
    gatesAwaitedElsewhere: Int = 0, draw: Draw? = nil,
    unreadable: Int = 0, contested: Int = 0
  ) {
    self.id = id
    self.name = name
    self.cases = cases
    self.checklist = checklist
    self.owesChecklist = owesChecklist
    self.isChecklistStale = isChecklistStale
    self.outcomes = outcomes
    self.gatesElsewhere = gatesElsewhere
    self.gatesAwaitedElsewhere = gatesAwaitedElsewhere
    self.draw = draw
    self.unreadable = unreadable
    self.contested = contested
  }
}

extension UnitRecord {
  /// Cases that would count and of which nothing is certain: drawn and gone, not to be read, or contested. Each may be the
  /// worst of all.
  var missing: Int { draw?.missing ?? unreadable + contested }
}

/// What became of a unit's decisions and of the last review (review-standards.md §8.6, part O); nil is not known.
package struct UnitOutcomes: Hashable, Sendable {
  /// Decisions changed in reconsideration or by a court.
  package let overturned: Int?
  /// Demands of the last review: how many, and how many are done.
  package let demanded: Int?
  package let corrected: Int?
  package let statisticsInTime: Bool?
  /// For each case that the unit has graded itself: how far its own score was above or below the review's.
  package let selfReviewGaps: [Points]?

  package init(
    overturned: Int? = nil, demanded: Int? = nil, corrected: Int? = nil, statisticsInTime: Bool? = nil,
    selfReviewGaps: [Points]? = nil
  ) {
    self.overturned = overturned
    self.demanded = demanded
    self.corrected = corrected
    self.statisticsInTime = statisticsInTime
    self.selfReviewGaps = selfReviewGaps
  }
}
