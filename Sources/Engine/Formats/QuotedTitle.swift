/// A title in 《》 with what belongs to it: an edition in brackets, and 以下简称 (skipped).
struct QuotedTitle {
  let title: String
  let edition: String?
  /// Behind everything that belongs to the title.
  let end: Int

  /// Longer quotations are taken for a missing 》.
  private static let longest = 120

  init?(in text: FoldedText, at start: Int) {
    guard let close = Self.close(in: text, from: start) else { return nil }
    var inner = Array(text.scalars[(start + 1)..<close])
    inner.removeAll(where: \.isBlank)
    var edition: String?
    if inner.last == ")", let open = inner.lastIndex(of: "("), open > 0 {
      let note = Array(inner[(open + 1)..<(inner.count - 1)])
      if Self.isEdition(note) {
        edition = String(String.UnicodeScalarView(note))
        inner.removeSubrange(open...)
      }
    }
    guard !inner.isEmpty else { return nil }
    var end = close + 1
    while let bracket = Self.bracket(in: text, from: end) {
      if Self.isEdition(bracket.inner) {
        edition = String(String.UnicodeScalarView(bracket.inner))
      } else if !Self.isAlias(bracket.inner) {
        break
      }
      end = bracket.end
    }
    title = String(String.UnicodeScalarView(inner))
    self.edition = edition
    self.end = end
  }

  /// A title as people cite it: in 《》, once, where the file may have them already.
  static func marked(_ title: String) -> String { title.hasPrefix("《") ? title : "《\(title)》" }

  /// The 》 that belongs to the 《 at a position; titles may quote titles.
  private static func close(in text: FoldedText, from start: Int) -> Int? {
    var depth = 0
    for index in start..<min(text.count, start + longest) {
      switch text.scalars[index] {
      case "《": depth += 1
      case "》":
        depth -= 1
        if depth == 0 { return index }
      case "。", "；": return nil
      default: break
      }
    }
    return nil
  }

  private static func bracket(in text: FoldedText, from start: Int) -> (inner: [Unicode.Scalar], end: Int)? {
    guard text.at(start) == "(" else { return nil }
    for index in start..<min(text.count, start + longest) where text.scalars[index] == ")" {
      return (text.scalars[(start + 1)..<index].filter { !$0.isBlank }, index + 1)
    }
    return nil
  }

  /// 2021年修订, 2017修正, 2022年版, 修订 — but not 试行 or 暂行, which belong to the title.
  private static func isEdition(_ note: [Unicode.Scalar]) -> Bool {
    guard note.count <= 30, !isAlias(note) else { return false }
    let text = String(String.UnicodeScalarView(note))
    if ["修订", "修正", "修改", "修正案", "修订版", "新修订"].contains(text) { return true }
    let years = text.unicodeScalars.prefix { $0.isDigit }
    return years.count == 4
      && (years.count == text.unicodeScalars.count
        || ["年", "修", "版"].contains { text.dropFirst(4).hasPrefix($0) })
  }

  private static func isAlias(_ note: [Unicode.Scalar]) -> Bool {
    ["以下简称", "下称", "简称", "以下称"].contains { note.starts(with: $0.unicodeScalars) }
  }
}
