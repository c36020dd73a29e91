import Testing

@testable import SafeXML

/// Elements left out of the tree are still read to their end.
struct OmittedElementTests {
  private func names(_ text: String) throws -> [String] {
    let tree = try #require(parseXML(Array(text.utf8), omitting: "skip").tree)
    return tree.nodes.indices.map { tree.localName(of: Int32($0)) }
  }

  @Test func theyGoWithAllThatIsInThemAndNothingElseMoves() throws {
    #expect(try names("<a>1<skip x='1'>2<b>3<skip/></b></skip>4<c/></a>") == ["a", "c"])
    let tree = try #require(parseXML(Array("<a>1<skip>2</skip>4\n<c/></a>".utf8), omitting: "skip").tree)
    #expect(tree.string(ofText: 0) == "14\n")
    #expect(tree.nodes[1].line == 2 && tree.nodes[1].column == 1 && tree.nodes[1].parent == 0)
  }

  @Test func theRootStays() throws {
    #expect(try names("<skip><b/></skip>") == ["skip", "b"])
  }

  @Test(arguments: ["<a><skip><b></skip></a>", "<a><skip>", "<a><skip>&none;</skip></a>"])
  func whatIsWrongInsideThemIsSaidAllTheSame(text: String) {
    #expect(parseXML(Array(text.utf8), omitting: "skip").fatal != nil)
  }
}
