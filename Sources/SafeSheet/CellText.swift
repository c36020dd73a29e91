/// Text as a cell holds it.
enum CellText {
  /// The format takes `_x0041_` for the character of that number (ECMA-376, ST_Xstring) and libxlsxwriter leaves such text
  /// alone; its own underscore written as a number, it stays what it is.
  static func literal(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    return text.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_")
  }
}
