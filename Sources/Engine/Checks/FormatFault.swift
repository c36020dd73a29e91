import Model

/// What is wrong with a code, number or amount, and what would be right.
struct FormatFault: Hashable {
  let message: BilingualText
  /// A matter of style only: a note.
  let isStyle: Bool
}
