/// What one file brings to a comparison between files: one thing of it, with the key under which it meets others.
package struct CrossCaseEntry: Hashable, Sendable, Codable {
  /// Where an entry of an `unmatched` rule comes from.
  package enum Side: String, Sendable, Codable {
    /// A case file.
    case file
    /// A list that names what ought to have a file.
    case list
    /// The list says that nothing is missing from it.
    case closed
  }

  package let rule: RequirementID
  /// A digest: identifiers of persons meet each other without being kept.
  package let key: String
  /// Code of the unit.
  package let unit: String
  /// The case's number, or the unit's code for its own file.
  package let file: String
  /// Id of the thing; empty for the whole file.
  package let item: String
  package let place: Place?
  package let side: Side
  /// ISO day, or day and time.
  package let from: String?
  package let until: String?
  /// The running number, or the cap.
  package let number: Int?
  /// What tells entries of one key apart: a place, a number.
  package let mark: String
  /// The facts read, masked like any report.
  package let facts: [FactUse]

  package init(
    rule: RequirementID, key: String, unit: String, file: String, item: String, place: Place?, side: Side,
    from: String?, until: String?, number: Int?, mark: String, facts: [FactUse]
  ) {
    self.rule = rule
    self.key = key
    self.unit = unit
    self.file = file
    self.item = item
    self.place = place
    self.side = side
    self.from = from
    self.until = until
    self.number = number
    self.mark = mark
    self.facts = facts
  }
}
