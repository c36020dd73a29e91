/// The edition number of a rule set, MAJOR.MINOR: what a bureau may expect of it (`Rules/README.md`).
package struct RuleEdition: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Grows when a case that passed may now fail.
  package let major: Int
  /// Grows with everything else.
  package let minor: Int

  package init(major: Int, minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// Reads "1.0", "12.3": two whole numbers without leading zeros; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part -> Int? in
      guard (1...6).contains(part.utf8.count), part.utf8.allSatisfy({ (48...57).contains($0) }),
        part.utf8.count == 1 || part.utf8.first != 48
      else { return nil }
      return Int(part)
    }
    guard parts.count == 2, numbers.count == 2 else { return nil }
    self.init(major: numbers[0], minor: numbers[1])
  }

  package static func < (a: RuleEdition, b: RuleEdition) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
  package var description: String { "\(major).\(minor)" }

  /// The least number that such a change makes due; nil is no change.
  package func due(for bearing: RuleDifference.Bearing?) -> RuleEdition {
    switch bearing {
    case nil: self
    case .wordsOnly, .milder: RuleEdition(major: major, minor: minor + 1)
    case .mayFail: RuleEdition(major: major + 1, minor: 0)
    }
  }
}
