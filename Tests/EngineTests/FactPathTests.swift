import Model
import SafeXML
import Testing

@testable import Engine

struct FactPathTests {
  /// Attributes are compared by their elements' lines, as libxml2 gives them in the same document order.
  @Test(arguments: 0..<40)
  func aPathFindsWhatLibxml2FindsInTheSameOrder(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &* 7_919 &+ 11)
    let bytes = Array(RandomTree.document(using: &random).utf8)
    for _ in 0..<25 {
      let path = RandomPath(using: &random)
      var vocabulary = XMLVocabulary()
      let compiled = try FactPath(path.ours, vocabulary: &vocabulary)
      let tree = try #require(parseXML(bytes, vocabulary: vocabulary).tree)
      let found = compiled.matches(from: 0, in: tree).map { match in
        let node = tree.nodes[Int(match.node)]
        guard match.attribute >= 0 else {
          return "\(node.line) \(tree.localName(of: match.node)) \(tree.string(ofText: match.node))"
        }
        let attribute = tree.attributes[Int(match.attribute)]
        return "\(tree.vocabulary[attribute.name].local) \(tree.value(of: attribute))"
      }
      let answer = LibXML2Reference.xpath(bytes, path.xpath, namespaces: ["c": RuleScope.caseFile.namespace])
      guard case .nodes(let matches) = answer else {
        Issue.record("libxml2 cannot read \(path.xpath): \(answer)")
        continue
      }
      let expected = matches.map { match in
        RandomTree.attributes.contains(match.name)
          ? "\(match.name) \(match.stringValue)" : "\(match.line) \(match.name) \(match.stringValue)"
      }
      #expect(found == expected, "\(path.ours)\n\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test func theComparisonFindsSomethingOftenEnough() throws {
    var random = SeededGenerator(seed: 3)
    var hits = 0
    for _ in 0..<300 {
      let bytes = Array(RandomTree.document(using: &random).utf8)
      let path = RandomPath(using: &random)
      if case .nodes(let matches) = LibXML2Reference.xpath(
        bytes, path.xpath, namespaces: ["c": RuleScope.caseFile.namespace]),
        !matches.isEmpty
      {
        hits += 1
      }
    }
    #expect(hits > 60)
  }

  @Test(arguments: [
    ("", 0, FactPathFault.Expected.name), ("a/", 2, .name), ("a[", 2, .name), ("a[@p='1]", 8, .closingQuote),
    ("a[@p=1]", 5, .quotedText), ("a[0]", 3, .position), ("a[@p='1' or @q='1']", 14, .sameAttribute),
    ("a[b", 3, .closingBracket), ("a b", 2, .endOfPath), ("a//@p", 3, .element), ("a | ", 4, .name), ("@", 1, .name),
    ("/a", 0, .name),
  ])
  func aPathOutsideTheSubsetIsRefusedWithItsPlaceAndWhatBelongsThere(
    _ text: String, _ offset: Int, _ expected: FactPathFault.Expected
  ) {
    var vocabulary = XMLVocabulary()
    let fault = #expect(throws: FactPathFault.self) { try FactPath(text, vocabulary: &vocabulary) }
    #expect(fault?.offset == offset)
    #expect(fault?.expected == expected)
  }

  @Test func anAttributeStepEndsAPath() {
    var vocabulary = XMLVocabulary()
    #expect(throws: FactPathFault.self) { try FactPath("a/@p/b", vocabulary: &vocabulary) }
    #expect(throws: FactPathFault.self) { try FactPath("a//@p", vocabulary: &vocabulary) }
    #expect(throws: FactPathFault.self) { try FactPath("a//..", vocabulary: &vocabulary) }
  }
}
