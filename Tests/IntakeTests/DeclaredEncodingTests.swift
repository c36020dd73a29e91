import Intake
import Testing

@Suite struct DeclaredEncodingTests {
  static func decode(_ bytes: [UInt8]) throws(InputProblem) -> DecodedText {
    try DecodedText(decoding: bytes, of: "f.xml")
  }

  static func xml(_ encoding: String, _ body: String = "案卷") -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?><a>\(body)</a>".utf8)
  }

  static func utf16(_ text: [UInt8]) -> [UInt8] {
    String(decoding: text, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test(arguments: ["GBK", "gb2312", "UTF-16", "Big5", "ISO-8859-1"])
  func aMarkOfUTF8WithAnotherDeclarationIsRefused(declared: String) {
    #expect(throws: InputProblem.contraryDeclaration(path: "f.xml", declared: declared, actual: .utf8)) {
      try Self.decode([0xEF, 0xBB, 0xBF] + Self.xml(declared))
    }
  }

  @Test(arguments: ["UTF-8", "GBK", "UTF-16BE"])
  func aMarkOfUTF16WithAnotherDeclarationIsRefused(declared: String) {
    #expect(throws: InputProblem.contraryDeclaration(path: "f.xml", declared: declared, actual: .utf16LittleEndian)) {
      try Self.decode([0xFF, 0xFE] + Self.utf16(Self.xml(declared)))
    }
  }

  @Test func aDeclarationOfUTF16OnBytesOfUTF8IsRefused() {
    #expect(throws: InputProblem.contraryDeclaration(path: "f.xml", declared: "UTF-16", actual: .utf8)) {
      try Self.decode(Self.xml("UTF-16"))
    }
  }

  @Test func aDeclarationOfUTF8OnBytesOfGBKIsRefusedAndGBKIsNamed() {
    let bytes = Self.xml("UTF-8", "") + [0xB0, 0xB8, 0xBE, 0xED]
    #expect(throws: InputProblem.contraryDeclaration(path: "f.xml", declared: "UTF-8", actual: .gb18030)) {
      try Self.decode(bytes)
    }
  }

  @Test func aDeclarationOfGBKOnBytesOfUTF8IsRefusedOrNoted() throws {
    #expect(throws: InputProblem.contraryDeclaration(path: "f.xml", declared: "GBK", actual: .utf8)) {
      try Self.decode(Self.xml("GBK", "案。"))
    }
    // An even number of bytes makes GBK of it too.
    #expect(try Self.decode(Self.xml("GBK", "案卷")).notes == [.alsoValidUTF8(path: "f.xml", declared: "GBK")])
  }

  @Test(arguments: ["GBK", "gb2312", "GB18030", "cp936", "UTF-8", "utf8", "US-ASCII"])
  func plainASCIIIsReadUnderAnyNameOfItsFamily(declared: String) throws {
    let bytes = Self.xml(declared, "x")
    #expect(try Self.decode(bytes).utf8 == bytes)
  }

  @Test(arguments: ["Big5", "ISO-8859-1", "windows-1252", "Shift_JIS", "", "\u{1B}[2J"])
  func anUnknownNameIsRefused(declared: String) {
    #expect(throws: InputProblem.unsupportedEncoding(path: "f.xml", name: declared)) {
      try Self.decode(Self.xml(declared, "x"))
    }
  }

  @Test(
    arguments: [
      ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"), ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"), ([0x00, 0x00, 0x00, 0x3C], "UTF-32"),
      ([0x3C, 0x00, 0x00, 0x00], "UTF-32"), ([0x4C, 0x6F, 0xA7, 0x94], "EBCDIC"),
    ] as [([UInt8], String)])
  func encodingsNobodyShouldMeetAreNamed(bytes: [UInt8], name: String) {
    #expect(throws: InputProblem.unsupportedEncoding(path: "f.xml", name: name)) { try Self.decode(bytes) }
  }

  @Test func utf16WithoutAMarkIsReadWithANoteUnlessTheByteOrderIsDeclared() throws {
    let note = InputNote.assumedEncoding(path: "f.xml", encoding: .utf16LittleEndian)
    #expect(try Self.decode(Self.utf16(Array("<案/>".utf8))).notes == [note])
    #expect(try Self.decode(Self.utf16(Self.xml("UTF-16"))).notes == [note])
    #expect(try Self.decode(Self.utf16(Self.xml("UTF-16LE"))).notes == [])
  }

  @Test(arguments: [
    "<?xml version=\"1.0\" note=\"encoding='Big5'\"?><a/>", "<?xmlish encoding='Big5'?><a/>",
    "<a b=\"<?xml encoding='Big5'?>\"/>", "<?xml version='1.0'?><a encoding='Big5'/>", "<?xml encoding='Big5",
    "<?xml encoding=Big5?><a/>", " <?xml encoding='Big5'?>",
  ])
  func theWordEncodingElsewhereDeclaresNothing(text: String) throws {
    #expect(try Self.decode(Array(text.utf8)).utf8 == Array(text.utf8))
  }

  @Test(arguments: ["encoding='Big5'", "version = '1.0'\n\tencoding\r\n= \"Big5\" standalone='no'"])
  func theDeclarationIsReadInAnyLayoutTheStandardAllows(attributes: String) {
    #expect(throws: InputProblem.unsupportedEncoding(path: "f.xml", name: "Big5")) {
      try Self.decode(Array("<?xml \(attributes)?><a/>".utf8))
    }
  }
}
