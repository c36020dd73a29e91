import Intake
import Testing

@Suite struct DecodedTextTests {
  static func decode(_ bytes: [UInt8]) throws(InputProblem) -> DecodedText {
    try DecodedText(decoding: bytes, of: "f.xml")
  }

  @Test(arguments: [
    ("utf-8", TextEncoding.utf8), ("utf-8-undeclared", .utf8), ("utf-8-mark", .utf8), ("gb2312", .gb18030),
    ("gbk", .gb18030), ("gb18030", .gb18030), ("gbk-undeclared", .gb18030), ("utf-16le-mark", .utf16LittleEndian),
    ("utf-16be-mark", .utf16BigEndian), ("utf-16le-bare", .utf16LittleEndian), ("utf-16be-bare", .utf16BigEndian),
  ])
  func randomHanTextOfEveryEncodingComesOutAsItWentIn(name: String, encoding: TextEncoding) throws {
    let text = try Self.decode(fixture(name + ".xml"))
    #expect(try text.utf8 == fixture(name + ".txt"))
    #expect(text.encoding == encoding)
    let guessed: [InputNote] = [.assumedEncoding(path: "f.xml", encoding: .gb18030)]
    #expect(text.notes == (name == "gbk-undeclared" ? guessed : []))
  }

  @Test func charactersOfFourBytesInGB18030AreRead() throws {
    let head = Array("<?xml version='1.0' encoding='GB18030'?><a>".utf8)
    let text = try Self.decode(head + [0x95, 0x32, 0x82, 0x36, 0x81, 0x39, 0xEE, 0x39] + Array("</a>".utf8))
    #expect(String(decoding: text.utf8, as: UTF8.self).hasSuffix("<a>𠀀㐀</a>"))
  }

  @Test(arguments: [21_844, 21_845, 21_846, 21_847, 100_000])
  func longTextComesOutWhole(count: Int) throws {
    let head = Array("<?xml version='1.0' encoding='GBK'?>".utf8)
    let text = try Self.decode(head + (0..<count).flatMap { _ in [0xB0, 0xB8] as [UInt8] })
    #expect(text.utf8 == head + (0..<count).flatMap { _ in Array("案".utf8) })
  }

  @Test func anEmptyFileIsEmptyText() throws {
    let text = try Self.decode([])
    #expect(text == (try Self.decode(Array("".utf8))))
    #expect(text.utf8.isEmpty && text.encoding == .utf8 && text.notes.isEmpty)
  }

  @Test(arguments: [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func aMarkAloneIsEmptyText(mark: [UInt8]) throws {
    #expect(try Self.decode(mark).utf8.isEmpty)
  }

  @Test(
    arguments: [
      // (what, bytes after the mark, offset, line)
      ("a lone high surrogate", [0x3C, 0x00, 0x00, 0xD8, 0x41, 0x00], 4, 1),
      ("a lone low surrogate", [0x0A, 0x00, 0x00, 0xDC], 4, 2),
      ("a high surrogate at the end", [0x0D, 0x00, 0x0A, 0x00, 0x0D, 0x00, 0x00, 0xD8], 8, 3),
      ("half a unit", [0x3C, 0x00, 0x61], 4, 1),
      ("a unit whose low byte only looks like a line end", [0x0A, 0x4E, 0x00, 0xDC], 4, 1),
    ] as [(String, [UInt8], Int, Int)])
  func brokenUTF16IsAProblemWithItsPlace(what: String, bytes: [UInt8], offset: Int, line: Int) throws {
    #expect(
      throws: InputProblem.undecodable(path: "f.xml", encoding: .utf16LittleEndian, offset: offset, line: line)
    ) { try Self.decode([0xFF, 0xFE] + bytes) }
    let swapped = stride(from: 0, to: bytes.count, by: 2).flatMap { bytes[$0..<min($0 + 2, bytes.count)].reversed() }
    #expect(
      throws: InputProblem.undecodable(path: "f.xml", encoding: .utf16BigEndian, offset: offset, line: line)
    ) { try Self.decode([0xFE, 0xFF] + swapped) }
  }

  @Test(arguments: ["", "<?xml version=\"1.0\" encoding=\"utf-8\"?>"])
  func oneLostByteInUTF8IsAProblemAndNoGuess(head: String) throws {
    var bytes = Array((head + "\n<案卷>行政处罚决定书\n送达回证</案卷>").utf8)
    // Without the first byte of 行 the whole would pass for GB 18030, as nonsense.
    let offset = head.utf8.count + 9
    bytes.remove(at: offset)
    #expect(throws: InputProblem.undecodable(path: "f.xml", encoding: .utf8, offset: offset, line: 2)) {
      try Self.decode(bytes)
    }
  }

  @Test func textCutOffInsideACharacterIsAProblem() throws {
    let utf8 = Array("<a>行政处罚".utf8)
    #expect(throws: InputProblem.undecodable(path: "f.xml", encoding: .utf8, offset: utf8.count - 3, line: 1)) {
      try Self.decode(utf8.dropLast())
    }
    let head = Array("<?xml version='1.0' encoding='GBK'?>\r\n<a>".utf8)
    #expect(
      throws: InputProblem.undecodable(path: "f.xml", encoding: .gb18030, offset: head.count + 2, line: 2)
    ) { try Self.decode(head + [0xB0, 0xB8, 0xBE]) }
  }

  @Test func aBadByteInDeclaredGBKIsAProblemWithItsPlace() throws {
    let head = Array("<?xml version='1.0' encoding='gb2312'?>\n\n<a>".utf8)
    #expect(
      throws: InputProblem.undecodable(path: "f.xml", encoding: .gb18030, offset: head.count + 2, line: 3)
    ) { try Self.decode(head + [0xB0, 0xB8, 0xFF, 0xBE, 0xED]) }
  }

  @Test func aMarkOfGB18030IsReadAndDropped() throws {
    let mark: [UInt8] = [0x84, 0x31, 0x95, 0x33]
    let text = try Self.decode(mark + Array("<?xml version='1.0' encoding='GB18030'?>".utf8) + [0xB0, 0xB8])
    #expect(String(decoding: text.utf8, as: UTF8.self) == "<?xml version='1.0' encoding='GB18030'?>案")
    #expect(throws: InputProblem.contraryDeclaration(path: "f.xml", declared: "UTF-8", actual: .gb18030)) {
      try Self.decode(mark + Array("<?xml version='1.0' encoding='UTF-8'?>".utf8))
    }
  }

  @Test func whateverComesInOnlyUTF8ComesOut() throws {
    var random = SeededGenerator(seed: 2312)
    let heads: [[UInt8]] = [
      [], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x3C, 0x00], [0x84, 0x31, 0x95, 0x33],
      Array("<?xml version='1.0' encoding='GBK'?>".utf8), Array("<?xml encoding='UTF-16'".utf8),
    ]
    var decoded = 0
    for round in 0..<4000 {
      let lowest: UInt8 = Bool.random(using: &random) ? 0x81 : 0
      let count = Int.random(in: 0...12, using: &random)
      let bytes = heads[round % heads.count] + (0..<count).map { _ in .random(in: lowest...0xFE, using: &random) }
      guard let text = try? Self.decode(bytes) else { continue }
      decoded += 1
      #expect(String(validating: text.utf8, as: UTF8.self) != nil)
    }
    #expect(decoded > 400)
  }

  @Test func noBytesEverBecomeAReplacementCharacter() throws {
    var random = SeededGenerator(seed: 54)
    let original = try fixture("gbk.xml")
    for _ in 0..<300 {
      var bytes = original
      for _ in 0..<3 {
        bytes[Int.random(in: 60..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      guard let text = try? Self.decode(bytes) else { continue }
      #expect(!String(decoding: text.utf8, as: UTF8.self).unicodeScalars.contains("\u{FFFD}"))
    }
  }

  @Test func twoHanCharactersAreEnoughToTakeUndeclaredBytesForGBK() throws {
    let text = try Self.decode([0xB0, 0xB8, 0xBE, 0xED])
    #expect(String(decoding: text.utf8, as: UTF8.self) == "案卷")
    #expect(text.notes == [.assumedEncoding(path: "f.xml", encoding: .gb18030)])
  }

  @Test func binaryBytesAreNotTakenForGBK() throws {
    let oldWordFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(throws: InputProblem.undecodable(path: "f.xml", encoding: .utf8, offset: 0, line: 1)) {
      try Self.decode(oldWordFile)
    }
  }
}
