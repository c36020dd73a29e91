import SafeXML
import Testing

struct TreeShapeTests {
  private func tree(_ xml: String) throws -> XMLTree { try #require(parseXML(Array(xml.utf8)).tree) }

  @Test(arguments: 0..<200)
  func everyRandomDocumentReadsAsXPathReadsIt(seed: Int) throws {
    let bytes = RandomDocument.bytes(seed: UInt64(seed))
    let parse = parseXML(bytes)
    try #require(parse.fatal == nil, "\(String(decoding: bytes, as: UTF8.self))")
    let tree = try #require(parse.tree)

    guard case .nodes(let elements) = LibXML2Reference.xpath(bytes, "//*"),
      case .nodes(let attributes) = LibXML2Reference.xpath(bytes, "//@*")
    else { throw UnreadableSample() }
    #expect(tree.nodes.indices.map { tree.localName(of: Int32($0)) } == elements.map(\.name))
    #expect(tree.nodes.indices.map { tree.string(ofText: Int32($0)) } == elements.map(\.stringValue))
    #expect(tree.attributes.map { tree.vocabulary[$0.name].local } == attributes.map(\.name))
    #expect(tree.attributes.map(tree.value) == attributes.map(\.stringValue))
  }

  @Test(arguments: 0..<100)
  func subtreesNestAndTagsLieWhereTheySay(seed: Int) throws {
    let bytes = RandomDocument.bytes(seed: UInt64(seed))
    let tree = try #require(parseXML(bytes).tree)
    for (index, node) in tree.nodes.enumerated() {
      #expect(bytes[Int(node.byteStart)] == UInt8(ascii: "<"))
      #expect(bytes[Int(node.byteEnd) - 1] == UInt8(ascii: ">"))
      let (line, column) = slowPlace(of: Int(node.byteStart), in: bytes)
      #expect(Int(node.line) == line)
      #expect(Int(node.column) == column)
      #expect(tree.children(of: Int32(index)).allSatisfy { tree.nodes[Int($0)].parent == Int32(index) })
      let parsedAgain = tree.nodes.indices.filter { tree.nodes[$0].parent == Int32(index) }
      #expect(tree.children(of: Int32(index)).map { Int($0) } == parsedAgain)
    }
  }

  /// A day that the program supplies is told from one that the file says.
  @Test func whatARenamingSuppliesIsNotWritten() throws {
    let written = try tree("<case><draft of='D1' date='' note=''/><publication date='2025-07-01'/></case>")
    let draft = try #require(written.nodes.indices.first { written.localName(of: Int32($0)) == "draft" })
    let name = try #require(written.vocabulary.find("publication", namespace: nil))
    let date = try #require(written.vocabulary.find("date", namespace: nil))
    let read = written.renaming([Int32(draft)], to: name, with: date, "2025-07-08").appending(
      values: Array("more".utf8))
    #expect(written.attributes.allSatisfy(written.isWritten))
    let values = read.attributes.map { read.value(of: $0) + (read.isWritten($0) ? "" : " supplied") }
    #expect(values == ["D1", "", "2025-07-08 supplied", "2025-07-01"])
  }

  @Test(arguments: 0..<60)
  func everyPathFindsItsElementAgain(seed: Int) throws {
    let bytes = RandomDocument.bytes(seed: UInt64(seed), elements: 15)
    let tree = try #require(parseXML(bytes).tree)
    for index in tree.nodes.indices {
      // Local names without prefixes: ask for them in a way that does not look at namespaces.
      let name = tree.vocabulary[tree.nodes[index].name]
      let path = tree.path(of: Int32(index))
      #expect(path.split(separator: "/").last?.hasPrefix(name.local) == true)
      #expect(path.split(separator: "/").count == depth(of: index, in: tree))
    }
  }

  @Test func aPathCountsOnlySiblingsOfTheSameName() throws {
    let tree = try tree("<caseFile><acts><notice/><service/><x xmlns='u'><service/></x><service/></acts></caseFile>")
    #expect(
      tree.nodes.indices.map { tree.path(of: Int32($0)) } == [
        "/caseFile", "/caseFile/acts", "/caseFile/acts/notice", "/caseFile/acts/service[1]", "/caseFile/acts/x",
        "/caseFile/acts/x/service", "/caseFile/acts/service[2]",
      ])
  }

  @Test func seededNamesKeepTheirNumbersInEveryDocument() throws {
    var seed = XMLVocabulary()
    let service = seed.intern("service", namespace: "urn:c")
    let of = seed.intern("of", namespace: nil)
    #expect(seed.intern("service", namespace: "urn:c") == service)
    #expect(seed.intern("service", namespace: "") != service)

    for xml in ["<service xmlns='urn:c' of='a'/>", "<x:odd xmlns:x='u' xmlns='urn:c'><service of='a'/></x:odd>"] {
      let tree = try #require(parseXML(Array(xml.utf8), vocabulary: seed).tree)
      let node = try #require(tree.nodes.firstIndex { $0.name == service })
      #expect(tree.attribute(named: of, of: Int32(node)).map(tree.string(ofValue:)) == "a")
      #expect(tree.vocabulary[service] == (namespace: "urn:c", local: "service"))
    }
    #expect(seed.count == 3)
    #expect(seed.find("odd", namespace: "u") == nil)
  }

  @Test func aVocabularyOfThousandsFindsEveryNameAgain() {
    var vocabulary = XMLVocabulary()
    let names = (0..<5000).map { vocabulary.intern("名\($0 % 2500)", namespace: $0 < 2500 ? nil : "urn:n") }
    #expect(names.map(\.raw) == Array(0..<5000))
    #expect((0..<2500).allSatisfy { vocabulary.find("名\($0)", namespace: "urn:n") == names[2500 + $0] })
  }

  @Test func aForeignNamespaceIsAnotherName() throws {
    let tree = try tree("<a xmlns='urn:1' xmlns:e='urn:2'><e:a/><b xmlns=''/><c e:k='1' k='2'/></a>")
    let names = tree.nodes.map { tree.vocabulary[$0.name] }
    #expect(names.map(\.local) == ["a", "a", "b", "c"])
    #expect(names.map(\.namespace) == ["urn:1", "urn:2", nil, "urn:1"])
    #expect(tree.attributes.map { tree.vocabulary[$0.name].namespace } == ["urn:2", nil])
  }

  @Test func anInstructionPointsAtTheNextElement() throws {
    let tree = try tree("<?first?><a>\n<?expect PUB-10 x?><!-- --><b/><?last  y?></a>")
    #expect(tree.instructions.map(\.target) == ["first", "expect", "last"])
    #expect(tree.instructions.map(\.data) == ["", "PUB-10 x", "y"])
    #expect(tree.instructions.map(\.nextNode) == [0, 1, 2])
    #expect(tree.instructions.map(\.line) == [1, 2, 2])
  }

  @Test func aDocumentOnOneLineHasColumnsInCharacters() throws {
    let tree = try tree("<案卷><号>处罚</号><号 日='一'/></案卷>")
    #expect(tree.nodes.map(\.column) == [1, 5, 14])
  }

  private struct UnreadableSample: Error {}

  private func depth(of index: Int, in tree: XMLTree) -> Int {
    var depth = 1
    var node = tree.nodes[index]
    while node.parent >= 0 {
      depth += 1
      node = tree.nodes[Int(node.parent)]
    }
    return depth
  }

  private func slowPlace(of offset: Int, in bytes: [UInt8]) -> (Int, Int) {
    let before = String(decoding: bytes[..<offset], as: UTF8.self).unicodeScalars
    let line = before.split(separator: "\n", omittingEmptySubsequences: false)
    return (line.count, (line.last?.filter { $0 != "\u{FEFF}" }.count ?? 0) + 1)
  }
}
