package import Model

/// The forms in which a list of due dates is given out.
package enum DueFormat: String, CaseIterable, Sendable {
  case text
  case csv
  /// RFC 5545, for calendar programs.
  case icalendar
}

/// What a list of due dates says of itself.
package struct DueListHead: Sendable {
  package let district: String
  /// ISO day.
  package let asOf: String
  package let ruleSet: RuleSetIdentity
  /// Only what has to be done in so many days; nil where nothing was left out.
  package let within: Int?
  /// Whether what cannot be computed is listed one by one.
  package let showsOpen: Bool

  package init(
    district: String, asOf: String, ruleSet: RuleSetIdentity, within: Int?, showsOpen: Bool
  ) {
    self.district = district
    self.asOf = asOf
    self.ruleSet = ruleSet
    self.within = within
    self.showsOpen = showsOpen
  }
}

/// Writes a list of due dates unit by unit, so that no more than one unit is held.
package protocol DueList {
  /// What stands before the first unit.
  mutating func begin() -> [UInt8]
  mutating func add(_ unit: DueUnit) -> [UInt8]
  /// What stands behind the last.
  mutating func end() -> [UInt8]
}

package func dueList(
  _ head: DueListHead, as format: DueFormat, language: Language = .zh, style: TextStyle = TextStyle()
) -> any DueList {
  switch format {
  case .text: DueText(head, DueWords(language), style)
  case .csv: DueTable(head, DueWords(language))
  case .icalendar: DueCalendar(head, DueWords(language))
  }
}
