/// A condition in plain words, in one language; how much of it stands in one line is for the page to decide.
package indirect enum Clause: Hashable, Sendable {
  case sentence(Phrase)
  case all([Clause])
  case any([Clause])
  /// One by one, each demanded for itself.
  case items([Clause])
  /// Words that introduce what follows.
  case lead(Phrase, Clause)

  /// All of it in one line.
  package func inline(_ language: Language) -> Phrase { inline(language, within: nil) }

  private enum Joint { case and, or }

  private func inline(_ language: Language, within outer: Joint?) -> Phrase {
    switch self {
    case .sentence(let phrase): phrase
    case .all(let parts): joined(parts, .and, language, within: outer)
    case .any(let parts): joined(parts, .or, language, within: outer)
    case .items(let parts):
      parts.map { $0.inline(language, within: nil) }.joined(separator: language == .zh ? "；" : "; ")
    case .lead(let lead, let inner):
      outer == nil || inner.isSentence
        ? lead + inner.inline(language, within: nil)
        : Self.bracketed(lead + inner.inline(language, within: nil), language)
    }
  }

  private var isSentence: Bool {
    if case .sentence = self { true } else { false }
  }

  private func joined(_ parts: [Clause], _ joint: Joint, _ language: Language, within outer: Joint?) -> Phrase {
    let phrases = parts.map { $0.inline(language, within: parts.count > 1 ? joint : outer) }
    let joiner: String
    switch (joint, language) {
    case (.and, .zh): joiner = "，并且"
    case (.and, .en): joiner = " and "
    case (.or, .zh): joiner = "，或者"
    case (.or, .en): joiner = " or "
    }
    let phrase = phrases.joined(separator: joiner)
    return outer != nil && outer != joint && parts.count > 1 ? Self.bracketed(phrase, language) : phrase
  }

  private static func bracketed(_ phrase: Phrase, _ language: Language) -> Phrase {
    language == .zh ? "（\(phrase)）" : "(\(phrase))"
  }
}
