import SafeFile

/// One attempt to decode the bytes of one file.
struct TextDecoding {
  let bytes: [UInt8]
  let path: String

  func markedUTF8() throws(InputProblem) -> DecodedText {
    let declared = XMLDeclaration.encodingName(in: bytes[3...])
    guard [.none, .utf8].contains(DeclaredEncoding(name: declared)) else {
      throw .contraryDeclaration(path: path, declared: declared ?? "", actual: .utf8)
    }
    if case .broken(let offset) = UTF8Check(bytes) { throw undecodable(as: .utf8, at: offset) }
    return DecodedText(utf8: Array(bytes[3...]), encoding: .utf8)
  }

  func markedGB18030() throws(InputProblem) -> DecodedText {
    let declared = XMLDeclaration.encodingName(in: bytes[4...])
    guard [.none, .gb18030].contains(DeclaredEncoding(name: declared)) else {
      throw .contraryDeclaration(path: path, declared: declared ?? "", actual: .gb18030)
    }
    return DecodedText(utf8: try transcoded(from: .gb18030, startingAt: 4), encoding: .gb18030)
  }

  func utf16(_ encoding: TextEncoding, isMarked: Bool) throws(InputProblem) -> DecodedText {
    let text = try transcoded(from: encoding, startingAt: isMarked ? 2 : 0)
    let declared = XMLDeclaration.encodingName(in: text[...])
    switch DeclaredEncoding(name: declared) {
    case .utf16(encoding):
      return DecodedText(utf8: text, encoding: encoding)
    case .none, .utf16(nil):
      let notes: [InputNote] = isMarked ? [] : [.assumedEncoding(path: path, encoding: encoding)]
      return DecodedText(utf8: text, encoding: encoding, notes: notes)
    case .utf8, .gb18030, .utf16, .unsupported:
      throw .contraryDeclaration(path: path, declared: declared ?? "", actual: encoding)
    }
  }

  func plain() throws(InputProblem) -> DecodedText {
    let declared = XMLDeclaration.encodingName(in: bytes[...])
    let check = UTF8Check(bytes)
    switch (DeclaredEncoding(name: declared), check) {
    case (.none, .ascii), (.none, .valid), (.utf8, .ascii), (.utf8, .valid):
      return DecodedText(utf8: bytes, encoding: .utf8)
    case (.none, .broken(let offset)):
      guard let text = guessedGB18030() else { throw undecodable(as: .utf8, at: offset) }
      return DecodedText(
        utf8: text, encoding: .gb18030, notes: [.assumedEncoding(path: path, encoding: .gb18030)])
    case (.utf8, .broken(let offset)):
      guard guessedGB18030() != nil else { throw undecodable(as: .utf8, at: offset) }
      throw .contraryDeclaration(path: path, declared: declared ?? "", actual: .gb18030)
    case (.gb18030, .ascii):
      return DecodedText(utf8: bytes, encoding: .gb18030)
    case (.gb18030, .valid):
      return try declaredGB18030ThatIsUTF8(declared ?? "")
    case (.gb18030, .broken):
      return DecodedText(utf8: try transcoded(from: .gb18030, startingAt: 0), encoding: .gb18030)
    case (.utf16, .ascii), (.utf16, .valid):
      throw .contraryDeclaration(path: path, declared: declared ?? "", actual: .utf8)
    case (.utf16, .broken(let offset)):
      throw undecodable(as: .utf8, at: offset)
    case (.unsupported, _):
      throw .unsupportedEncoding(path: path, name: declared ?? "")
    }
  }

  /// Short GBK text may happen to be UTF-8 too (`联通` is the famous pair): the declaration is obeyed, with a note.
  private func declaredGB18030ThatIsUTF8(_ declared: String) throws(InputProblem) -> DecodedText {
    guard let text = try? Transcoder.utf8(from: bytes, startingAt: 0, encoding: TextEncoding.gb18030.name) else {
      throw .contraryDeclaration(path: path, declared: declared, actual: .utf8)
    }
    return DecodedText(
      utf8: text, encoding: .gb18030, notes: [.alsoValidUTF8(path: path, declared: declared)])
  }

  /// The bytes as GB 18030 if that is the likelier story than UTF-8 with some bytes damaged, else nil.
  private func guessedGB18030() -> [UInt8]? {
    guard UTF8Check.looksUnlikeUTF8(bytes), !bytes.contains(where: isBinary) else { return nil }
    return try? Transcoder.utf8(from: bytes, startingAt: 0, encoding: TextEncoding.gb18030.name)
  }

  /// Bytes that no XML text has in any encoding of the ASCII family.
  private func isBinary(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }

  private func transcoded(from encoding: TextEncoding, startingAt start: Int) throws(InputProblem) -> [UInt8] {
    do throws(TranscodingFault) {
      return try Transcoder.utf8(from: bytes, startingAt: start, encoding: encoding.name)
    } catch {
      switch error {
      case .unavailable: throw .encodingUnavailable(path: path, encoding: encoding)
      case .invalid(let offset): throw undecodable(as: encoding, at: offset)
      case .truncated(let offset): throw undecodable(as: encoding, at: offset)
      }
    }
  }

  private func undecodable(as encoding: TextEncoding, at offset: Int) -> InputProblem {
    .undecodable(path: path, encoding: encoding, offset: offset, line: line(of: offset, in: encoding))
  }

  /// Lines end at LF, CR LF or CR (XML 1.0 §2.11). No trail byte of GB 18030 is one of these.
  private func line(of offset: Int, in encoding: TextEncoding) -> Int {
    let unit = encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? 2 : 1
    let low = encoding == .utf16BigEndian ? 1 : 0
    var line = 1
    var previous: UInt8 = 0
    for start in stride(from: 0, to: offset - unit + 1, by: unit) {
      let isNarrow = unit == 1 || bytes[start + 1 - low] == 0
      let character = isNarrow ? bytes[start + low] : 0xFF
      if character == 0x0D || (character == 0x0A && previous != 0x0D) { line += 1 }
      previous = character
    }
    return line
  }
}
