import Model

/// The masked drafts as plain text.
struct PublicationText {
  private let copy: PublicationCopy
  private let language: Language

  init(_ copy: PublicationCopy, language: Language) {
    self.copy = copy
    self.language = language
  }

  var bytes: [UInt8] {
    let drafts = copy.drafts.map { draft in
      draft.fields.filter { !$0.value.isEmpty }.map { field in
        "\(field.label[language])\(language == .zh ? "：" : ": ")\(VisibleText.of(field.value))\n"
      }.joined() + "\n" + Self.lines(draft.text).joined(separator: "\n") + "\n"
    }
    return Array(drafts.joined(separator: "\n").utf8)
  }

  /// The lines of a text, each made visible on its own.
  static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      VisibleText.of(String(line))
    }
  }
}
