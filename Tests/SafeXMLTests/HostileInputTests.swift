import SafeXML
import Testing

struct HostileInputTests {
  private func kind(_ xml: String, limits: XMLLimits = .caseFile) -> XMLProblem.Kind? {
    let parse = parseXML(Array(xml.utf8), limits: limits)
    return parse.tree == nil ? parse.fatal?.kind : nil
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>",
    "<!DOCTYPE a [<!ATTLIST a b CDATA 'default'>]><a/>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:9/x'>]><a>&x;</a>",
    "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/x.dtd'><a/>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]><a/>",
    "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;&b;'><!ENTITY d '&c;&c;&c;'>]><a>&d;</a>",
    "<!DOCTYPE a [<!ENTITY e '\(String(repeating: "x", count: 10000))'>]><a>&e;&e;&e;&e;</a>",
    "<!DOCTYPE a [ not even a subset",
  ])
  func aDoctypeIsRefusedBeforeItsSubsetIsRead(xml: String) {
    let parse = parseXML(Array(("<?xml version='1.0'?>\n" + xml).utf8))
    #expect(parse.tree == nil)
    #expect(parse.fatal?.kind == .doctype)
    #expect(parse.fatal?.line == 2)
  }

  @Test(arguments: [
    ("", 1), ("   ", 1), ("text", 1), ("<a>", 1), ("<a>\n<b></a>", 2), ("<a/>\n<b/>", 2), ("<a>\n\n&undefined;</a>", 3),
    ("<a b='1'\n b='2'/>", 2), ("<p:a/>", 1), ("<a>\n<p:b/></a>", 2), ("<a b=c/>", 1), ("<a>&#0;</a>", 1),
    ("<a>\n\u{1}</a>", 2), ("<a>\n\0</a>", 2), ("<a/>\n\0<b/>", 2), ("<a>\n<![CDATA[", 2),
    ("\n<?xml version='1.0'?><a/>", 2),
  ])
  func whatIsNotWellFormedGivesNoTreeAndALine(xml: String, line: Int) {
    let parse = parseXML(Array(xml.utf8))
    #expect(parse.tree == nil)
    #expect(parse.fatal?.kind == .malformed)
    #expect(parse.fatal.map { Int($0.line) } == line, "\(String(describing: parse.fatal))")
  }

  @Test(
    arguments: [
      [0x3C, 0x61, 0x3E, 0x0A, 0xD6, 0xD0, 0x3C, 0x2F, 0x61, 0x3E],
      [0x3C, 0x61, 0x3E, 0x0A, 0xC0, 0x80, 0x3C, 0x2F, 0x61, 0x3E],
      [0x3C, 0x61, 0x3E, 0x0A, 0xED, 0xA0, 0x80, 0x3C, 0x2F, 0x61, 0x3E],
      [0x3C, 0x61, 0x3E, 0x0A, 0xE4, 0xB8],
    ] as [[UInt8]])
  func invalidUTF8IsMalformedAtItsLine(bytes: [UInt8]) {
    let fatal = parseXML(bytes).fatal
    #expect(fatal?.kind == .malformed)
    #expect(fatal?.line == 2)
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00, 0x2F, 0x00, 0x3E, 0x00],
      [0xFE, 0xFF, 0x00, 0x3C, 0x00, 0x61, 0x00, 0x2F, 0x00, 0x3E],
      [0x4C, 0x6F, 0xA7, 0x94, 0x93],
    ] as [[UInt8]])
  func otherEncodingsAreNotGuessed(bytes: [UInt8]) {
    #expect(parseXML(bytes).fatal?.kind == .malformed)
  }

  @Test(arguments: ["GBK", "GB18030", "UTF-16", "ISO-8859-1", "no-such-encoding"])
  func aDeclaredEncodingDoesNotChangeHowUTF8IsRead(encoding: String) throws {
    let xml = "<?xml version='1.0' encoding='\(encoding)'?><案卷 号='甲'>〔2021〕é</案卷>"
    for bytes in [Array(xml.utf8), [0xEF, 0xBB, 0xBF] + Array(xml.utf8)] {
      let tree = try #require(parseXML(bytes).tree)
      #expect(tree.string(ofText: 0) == "〔2021〕é")
      #expect(tree.localName(of: 0) == "案卷")
      #expect(tree.attributes.map(tree.value) == ["甲"])
    }
  }

  @Test func depthIsLimited() {
    let nested = { (depth: Int) in
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(kind(nested(100)) == nil)
    #expect(kind(nested(101)) == .limit(.depth, max: 100))
    #expect(kind(nested(300)) == .limit(.depth, max: 100))
    #expect(kind(nested(200_000)) == .limit(.depth, max: 100))
  }

  @Test func everyOtherLimitHoldsExactly() {
    var limits = XMLLimits.caseFile
    limits.nodes = 3
    #expect(kind("<a><b/><b/></a>", limits: limits) == nil)
    #expect(kind("<a><b/><b/><b/></a>", limits: limits) == .limit(.nodes, max: 3))
    #expect(kind("<a><?a?><?b?><?c?><?d?></a>", limits: limits) == .limit(.nodes, max: 3))
    limits = .caseFile
    limits.textBytes = 6
    #expect(kind("<a>汉<b>字</b></a>", limits: limits) == nil)
    #expect(kind("<a>汉<b>字</b>.</a>", limits: limits) == .limit(.textBytes, max: 6))
    limits = .caseFile
    limits.attributeBytes = 3
    #expect(kind("<a b='汉'/>", limits: limits) == nil)
    #expect(kind("<a b='汉x'/>", limits: limits) == .limit(.attributeBytes, max: 3))
    limits = .caseFile
    limits.attributesPerElement = 2
    #expect(kind("<a b='' c=''/>", limits: limits) == nil)
    #expect(kind("<a b='' c='' xmlns='u'/>", limits: limits) == .limit(.attributesPerElement, max: 2))
    limits = .caseFile
    limits.bytes = 4
    #expect(kind("<a/>", limits: limits) == nil)
    #expect(kind("<ab/>", limits: limits) == .limit(.bytes, max: 4))
    limits = .caseFile
    limits.names = 2
    #expect(kind("<a><b/><a/></a>", limits: limits) == nil)
    #expect(kind("<a><b/><c/></a>", limits: limits) == .limit(.names, max: 2))
  }

  @Test func aTagWithAHundredThousandAttributesIsRefusedBeforeTheyAreCompared() {
    let tag = "<b " + (0..<100_000).map { "a\($0)='>'" }.joined(separator: " ") + "/>"
    let xml = "<a>" + tag + "</a>"
    #expect(kind(xml) == .limit(.attributesPerElement, max: 128))
    // The same characters as text are only text.
    #expect(kind("<a><![CDATA[" + tag.dropFirst(3) + "]]>" + String(repeating: "x", count: 70_000) + "</a>") == nil)
  }

  @Test func tenMegabytesOfTextInOneElementAreRead() throws {
    let count = 10_500_000
    let bytes = Array("<a>".utf8) + [UInt8](repeating: 0x78, count: count) + Array("</a>".utf8)
    let tree = try #require(parseXML(bytes).tree)
    #expect(tree.textRange(of: 0).count == count)
  }

  /// Fed through its input buffer, 2.9.14 calls the first three endings a "Huge input lookup", as `xmllint --memory`
  /// still does: see `Libxml2.withParser`.
  @Test func aDocumentOverTenMegabytesMayEndInAnyWay() {
    let text = String(repeating: "x", count: 6_000_000)
    let body = "<a><t>\(text)</t><t>\(text)</t>"
    let attributes = (0..<120).map { "a\($0)=''" }.joined(separator: " ")
    let ends = [
      "<b\(String(repeating: "\n", count: 600))/></a>", "<b c='\(text.prefix(3000))'/></a>", "<b \(attributes)/></a>",
      "</a>\n<?pi x?><!-- c -->\n", "&amp;</a  >",
    ]
    for end in ends { #expect(kind(body + end) == nil) }
    #expect(kind(body) == .malformed)
  }

  @Test func linesBeyond65535AreRight() throws {
    let xml = "<a>\n" + (0..<70_000).map { _ in "<b c='1'\n>\n</b>" }.joined() + "</a>"
    let tree = try #require(parseXML(Array(xml.utf8)).tree)
    #expect(tree.nodes.count == 70_001)
    #expect(tree.nodes.dropFirst().enumerated().allSatisfy { Int($1.line) == 2 + $0 * 2 })
    #expect(tree.nodes.last?.column == 5)
    let broken = parseXML(Array((xml.dropLast(4) + "\n<c></a>").utf8)).fatal
    #expect(broken?.line == 140_003)
  }

  @Test func fiveMegabytesOfCasesKeepTheirBytePlaces() throws {
    let part = "<document id=\"D&amp;7\">\r\n<states 号='〔2021〕15号'/>处罚决定书</document>\n"
    let bytes = Array(("<documents>" + String(repeating: part, count: 65_000) + "</documents>").utf8)
    let tree = try #require(parseXML(bytes).tree)
    #expect(tree.nodes.count == 130_001)
    #expect(bytes.count > 5_000_000)
    for index in stride(from: 1, to: tree.nodes.count, by: 997) {
      let node = tree.nodes[index]
      let tag = tree.localName(of: Int32(index))
      #expect(bytes[Int(node.byteStart)...].starts(with: Array("<\(tag)".utf8)))
      #expect(bytes[Int(node.byteEnd) - 1] == UInt8(ascii: ">"))
    }
    #expect(tree.attributes.first.map(tree.value) == "D&7")
  }
}
