import SafeXML
import StatutoryTime

/// A typed value read from a case or written in a rule; plain data without storage of its own.
enum Value: Hashable, Sendable {
  case moment(Moment)
  /// In fen.
  case money(Int64)
  case number(Int64)
  case text(TextSlice)
  case yesNo(Bool)
}

/// Trimmed bytes of a document: element text or an attribute's value.
struct TextSlice: Hashable, Sendable {
  let start: Int32
  let end: Int32
  /// Whether the bytes lie in `XMLTree.values` rather than in `XMLTree.text`.
  let inValues: Bool
}

extension XMLTree {
  /// The bytes of a slice as a string.
  @inline(__always)
  func string(_ slice: TextSlice) -> String {
    String(decoding: bytes(slice), as: UTF8.self)
  }

  @inline(__always)
  func bytes(_ slice: TextSlice) -> ArraySlice<UInt8> {
    slice.inValues ? values[Int(slice.start)..<Int(slice.end)] : text[Int(slice.start)..<Int(slice.end)]
  }

  /// Whether the bytes of a slice are those of a text.
  @inline(__always)
  func equals(_ slice: TextSlice, _ text: String) -> Bool {
    guard Int(slice.end - slice.start) == text.utf8.count else { return false }
    var place = Int(slice.start)
    for byte in text.utf8 {
      if (slice.inValues ? values[place] : self.text[place]) != byte { return false }
      place += 1
    }
    return true
  }

  /// The string-value of an element without surrounding white space; nil when nothing is written.
  @inline(__always)
  func textSlice(of node: Index) -> TextSlice? {
    let element = nodes[Int(node)]
    return trimmed(text, element.textStart, element.textEnd, inValues: false)
  }

  /// The value of an attribute without surrounding white space; nil when nothing is written.
  @inline(__always)
  func valueSlice(of attribute: Int32) -> TextSlice? {
    let entry = attributes[Int(attribute)]
    return trimmed(values, entry.valueStart, entry.valueEnd, inValues: true)
  }

  @inline(__always)
  private func trimmed(_ buffer: [UInt8], _ from: Int32, _ to: Int32, inValues: Bool) -> TextSlice? {
    var start = from
    var end = to
    while start < end, isSpace(buffer[Int(start)]) { start += 1 }
    while start < end, isSpace(buffer[Int(end - 1)]) { end -= 1 }
    return start < end ? TextSlice(start: start, end: end, inValues: inValues) : nil
  }

  @inline(__always)
  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
}
