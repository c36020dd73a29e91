/// Which edition of a requirement judged an item, and why (the law of its day).
package struct EditionChoice: Hashable, Sendable, Codable {
  package let item: String
  /// The edition's law, for example `xzcf-2021`.
  package let law: String
  /// First day on which the edition governs, ISO; empty when it has no beginning.
  package let from: String
  package let because: BilingualText

  package init(item: String, law: String, from: String, because: BilingualText) {
    self.item = item
    self.law = law
    self.from = from
    self.because = because
  }
}
