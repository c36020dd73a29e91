import Model

/// What is wrong with a code, number or amount, and what would be right.
struct FormatFault: Hashable {
  let message: BilingualText
  /// A matter of style only: a note.
  let isStyle: Bool

  init(zh: String, en: String, isStyle: Bool = false) {
    message = BilingualText(zh: zh, en: en)
    self.isStyle = isStyle
  }
}
