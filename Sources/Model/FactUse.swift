/// One fact (要素) that a check read: what was looked for, what was found, and where.
package struct FactUse: Hashable, Sendable, Codable {
  /// The four answers that a file can give to a question about a fact.
  package enum Answer: String, Sendable, Codable {
    case value
    /// The section is complete and the fact is not in it.
    case absent
    /// The section does not claim to be complete and the fact is not in it.
    case notCarried
    /// Two accounts differ.
    case disputed
  }

  /// Dictionary name with its thing, for example `decision.date`.
  package let name: String
  package let label: BilingualText
  package let answer: Answer
  /// What stands in the file, as written; empty unless `answer` is `value` or `disputed`.
  package let value: String
  /// What the value means, where it is a code of the format: `noPenalty` is 不予处罚.
  package let words: BilingualText?
  package let standing: Standing?
  package let place: Place?

  package init(
    name: String, label: BilingualText, answer: Answer, value: String, words: BilingualText? = nil, standing: Standing?,
    place: Place?
  ) {
    self.name = name
    self.label = label
    self.answer = answer
    self.value = value
    self.words = words
    self.standing = standing
    self.place = place
  }

  /// As it stands in the file, a code behind what it means; a sum of money is written by the program, in the reader's language.
  package func value(in language: Language) -> String {
    if let words, words[language] != value { return words[language] + (language == .zh ? "（\(value)）" : " (\(value))") }
    let figure = value.dropLast().utf8
    guard language == .en, value.last == "元", !figure.isEmpty,
      figure.allSatisfy({ (48...57).contains($0) || $0 == 46 })
    else { return value }
    return "\(value.dropLast()) yuan"
  }
}
