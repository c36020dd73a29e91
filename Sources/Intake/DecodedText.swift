import SafeFile

/// An input's text as UTF-8, whatever it came in.
///
/// The XML declaration is left as it was: a parser must be told that the text is UTF-8.
package struct DecodedText: Hashable, Sendable {
  /// Valid UTF-8 without a byte-order mark. Shares the original's storage where nothing had to change.
  package let utf8: [UInt8]
  /// What the original was in.
  package let encoding: TextEncoding
  /// What had to be assumed to read it; empty for a file that says what it is.
  package let notes: [InputNote]

  /// Decodes `bytes`, the content of `path`.
  ///
  /// A byte-order mark and the declaration decide; where they contradict each other or the bytes, the file is refused,
  /// since either reading could be the wrong one. Only a file that declares nothing may be taken for GB 18030.
  package init(decoding bytes: [UInt8], of path: String) throws(InputProblem) {
    let decoding = TextDecoding(bytes: bytes, path: path)
    switch TextOpening(bytes) {
    case .utf8Mark: self = try decoding.markedUTF8()
    case .gb18030Mark: self = try decoding.markedGB18030()
    case .utf16(let encoding, let isMarked): self = try decoding.utf16(encoding, isMarked: isMarked)
    case .foreign(let name): throw .unsupportedEncoding(path: path, name: name)
    case .plain: self = try decoding.plain()
    }
  }

  init(utf8: [UInt8], encoding: TextEncoding, notes: [InputNote] = []) {
    self.utf8 = utf8
    self.encoding = encoding
    self.notes = notes
  }
}
