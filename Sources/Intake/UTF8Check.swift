/// Whether bytes are UTF-8.
enum UTF8Check: Hashable {
  case ascii
  case valid
  /// `offset` is the first byte that belongs to no character.
  case broken(offset: Int)

  var isWhole: Bool {
    if case .broken = self { return false }
    return true
  }

  init(_ bytes: [UInt8]) {
    do throws(Unicode.UTF8.ValidationError) {
      let text = try UTF8Span(validating: bytes.span)
      self = text.isKnownASCII ? .ascii : .valid
    } catch {
      self = .broken(offset: error.byteOffsets.lowerBound)
    }
  }

  /// Whether bytes outside every UTF-8 character outnumber the characters of several bytes.
  ///
  /// A long UTF-8 text with some damaged bytes would also pass for GB 18030, as nonsense; counting tells them apart.
  static func looksUnlikeUTF8(_ bytes: [UInt8]) -> Bool {
    var strays = 0
    var characters = 0
    var position = 0
    while position < bytes.count {
      let lead = bytes[position]
      let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
      let rest = bytes[(position + 1)...].prefix(max(length - 1, 0))
      if length == 0 || rest.count < length - 1 || !rest.allSatisfy({ $0 & 0xC0 == 0x80 }) {
        strays += 1
        position += 1
      } else {
        if length > 1 { characters += 1 }
        position += length
      }
    }
    return strays > characters
  }
}
