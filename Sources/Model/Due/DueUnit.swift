/// What is due in the files of one unit.
package struct DueUnit: Sendable {
  /// One date, with the file that it comes from.
  package struct Entry: Sendable {
    /// Stays the same while the file's ids do, whatever day comes out.
    package let key: String
    /// Path below the unit's folder.
    package let file: String
    package let caseID: String
    package let date: DueDate

    package init(key: String, file: String, caseID: String, date: DueDate) {
      self.key = key
      self.file = file
      self.caseID = caseID
      self.date = date
    }
  }

  package let code: String
  package let name: String
  /// How many files were read.
  package let files: Int
  /// By last day, then by file.
  package let entries: [Entry]
  /// What cannot be computed, in the order of the files.
  package let open: [Entry]
  /// Files, or parts of them, that could not be used.
  package let problems: [Problem]

  package init(
    code: String, name: String, files: Int, entries: [Entry], open: [Entry], problems: [Problem]
  ) {
    self.code = code
    self.name = name
    self.files = files
    self.entries = entries
    self.open = open
    self.problems = problems
  }

  package var overdue: Int { entries.count { $0.date.isOverdue } }
  /// Whether something failed that is no fault of the file: a year without a calendar.
  package var hasFailed: Bool {
    open.contains { if case .failed = $0.date.standing { true } else { false } }
  }
}
