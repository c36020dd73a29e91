/// Masks personal identifiers for reports that leave the bureau.
struct Masking: Sendable {
  /// Nothing is masked: for the file's own handlers.
  let isOff: Bool

  func text(_ text: String, _ personal: Personal?) -> String {
    guard !isOff, let personal, !text.isEmpty else { return text }
    switch personal {
    case .name: return name(text)
    case .number: return number(text)
    case .address: return String(text.prefix(6)) + "＊＊＊"
    }
  }

  /// A surname stays; names longer than four characters are taken for those of organisations.
  func name(_ text: String) -> String {
    guard !isOff, (2...4).contains(text.count), !text.contains("某") else { return text }
    return String(text.prefix(1)) + String(repeating: "某", count: text.count - 1)
  }

  private func number(_ text: String) -> String {
    guard text.count > 4 else { return "＊＊＊" }
    return String(text.prefix(2)) + String(repeating: "*", count: max(3, text.count - 4)) + String(text.suffix(2))
  }
}
