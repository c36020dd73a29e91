import StatutoryTime

/// One case as planned: small, so that a unit with thousands of cases is planned as a whole before any is written.
struct PlannedCase: Sendable {
  /// Which recipe, by its place in the kitchen.
  let recipe: Int
  var weeks: Int
  /// Which two officers of the unit.
  var pair: Int
  /// The number of the first party; a second takes the next.
  var party: Int
  let matter: Int
  let fine: Int
  /// Decides its reasons, digests and names of places.
  let seed: UInt64
  /// Running numbers by series, and the case's own within its unit and year.
  var numbers: [Int] = []
  var order = 0
  /// Which defects of several cases it belongs to.
  var tie: Tie?

  /// What ties a case to others: a defect that shows only when cases are compared.
  struct Tie: Sendable {
    let across: Across.Kind
    /// Tells groups of one kind apart.
    let group: Int
    /// Its place within the group, from 0.
    let place: Int
  }
}

/// A defect that no single case shows.
struct Across: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    /// Two decisions of one unit bear the same number.
    case duplicateNumber
    /// The later of two decisions bears the lower number.
    case numberOrder
    /// One officer is at two places at the same time.
    case officerTwice
    /// Two units fine one party for one act.
    case twoFines
    /// One company is inspected more often in a year than the unit's published cap allows.
    case inspectedTooOften
    /// The unit's lists of publications and penalties name a decision of which there is no file.
    case publishedWithoutFile
    /// A file says that its decision was published; the unit's list does not have it.
    case notOnList
    /// The same reasons, word for word, in several decisions.
    case copiedReasons
  }

  let kind: Kind
  /// The files involved, in the order of their places.
  var files: [String] = []
  /// What a person would look at: the number, the officer, the party.
  var what: String
}
