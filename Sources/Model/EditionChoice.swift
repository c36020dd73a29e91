/// Which edition of a requirement judged an item, and why (the law of its day).
package struct EditionChoice: Hashable, Sendable, Codable {
  package let item: String
  /// The edition's law, for example `xzcf-2021`.
  package let law: String
  /// First day on which the edition governs, ISO; empty when it has no beginning.
  package let from: String
  /// Its last day; nil where it has no end.
  package let until: String?
  /// The laws that it rests on, as they were called on that day, the governing one first.
  package let titles: [BilingualText]
  package let because: BilingualText

  package init(
    item: String, law: String, from: String, until: String? = nil, titles: [BilingualText] = [], because: BilingualText
  ) {
    self.item = item
    self.law = law
    self.from = from
    self.until = until
    self.titles = titles
    self.because = because
  }

  /// Older reports name no titles.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    item = try values.decode(String.self, forKey: .item)
    law = try values.decode(String.self, forKey: .law)
    from = try values.decode(String.self, forKey: .from)
    until = try values.decodeIfPresent(String.self, forKey: .until)
    titles = try values.decodeIfPresent([BilingualText].self, forKey: .titles) ?? []
    because = try values.decode(BilingualText.self, forKey: .because)
  }
}
