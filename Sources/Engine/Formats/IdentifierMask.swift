/// Masks identifiers of persons in a text: numbers, telephones, accounts, mail, plates, addresses; not names, which only the
/// case knows.
///
/// Of a number the ends stay, so that an officer recognises it; the masked text is searched again until nothing is found.
struct IdentifierMask {
  /// Identifiers of the case's own persons.
  let own: [String]

  /// Whether a text has signs enough for an identifier: looked at first, since hardly a text has.
  static func mayHoldOne(_ text: String) -> Bool {
    var signs = 0
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A,
        0x1D7CE...0x1D7FF:
        signs += 1
      case 0x25CB, 0x3007, 0x4E00...0x9FFF:
        if scalar == "住" || scalar == "籍" || scalar == "址" || (scalar == "在" && last == "家") { return true }
        last = scalar
        if scalar == "幺" || ChineseNumeral.digit(scalar) != nil { signs += 1 }
      default: break
      }
      if signs >= 5 { return true }
    }
    return false
  }

  /// - Parameter label: stands before the text and is not part of it.
  func masked(_ text: String, behind label: String = "") -> String {
    let lead = label.isEmpty ? "" : label + "："
    let result = masked(lead + text, seenAs: { $0 })
    // What begins in the label is the label's number: nothing of the text can be told from it.
    return result.hasPrefix(lead) ? String(result.dropFirst(lead.count)) : Self.nothing
  }

  /// A text in which letters may touch a number: `P410199…`, `IMG13800138000.jpg`.
  func masked(code text: String) -> String {
    Self.mayHoldOne(text) ? masked(text, seenAs: Self.apart) : text
  }

  /// Whether the id of an element holds a person's number.
  static func isIdentifier(_ id: String) -> Bool {
    var digits = 0
    for scalar in id.unicodeScalars where FoldedText.fold(scalar).isDigit || ChineseNumeral.digit(scalar) != nil {
      digits += 1
    }
    return digits >= 7 && !Redaction.identifiers(in: apart(id)).isEmpty
  }

  private static let nothing = "***"

  private func masked(_ text: String, seenAs view: (String) -> String) -> String {
    var current = text
    for _ in 0..<16 {
      let leaks = Redaction.identifiers(in: view(current), own: own)
      if leaks.isEmpty { return current }
      current = Self.replaced(current, leaks)
    }
    return Self.nothing
  }

  private static func replaced(_ text: String, _ leaks: [Leak]) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var at = 0
    for leak in leaks {
      result += bytes[at..<leak.range.lowerBound]
      result += mask(leak.kind, String(decoding: bytes[leak.range], as: UTF8.self)).utf8
      at = leak.range.upperBound
    }
    return String(decoding: result + bytes[at...], as: UTF8.self)
  }

  private static func mask(_ kind: Leak.Kind, _ text: String) -> String {
    switch kind {
    case .citizenNumber, .passport, .mobile, .landline, .bankAccount: Masking.number(LeakSearch.bare(text))
    case .email, .handle, .plate, .homeAddress, .birthDate, .personName, .school, .health, .vehicleNumber,
      .titleNumber:
      TextMask.mask(kind, text)
    }
  }

  /// The same text, byte for byte as long, with blanks for the letters that touch eleven digits or more.
  private static func apart(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, isDigit(bytes[end]) { end += 1 }
      if end - start >= 11 {
        var before = start
        while before > 0, isLetter(bytes[before - 1]) {
          before -= 1
          bytes[before] = UInt8(ascii: " ")
        }
        // The X of an identity number stays; a letter behind it goes.
        if end - start == 17, end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "x") { end += 1 }
        while end < bytes.count, isLetter(bytes[end]) {
          bytes[end] = UInt8(ascii: " ")
          end += 1
        }
      }
      start = max(end, start + 1)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
