import Model
import SafeXML
import Testing

@testable import Engine

struct XMLWriterTests {
  /// An element as people see it.
  private struct Seen: Equatable {
    let name: String
    let depth: Int
    let attributes: [String]
    let text: String
  }

  private func seen(_ tree: XMLTree) -> [Seen] {
    tree.nodes.indices.map { index in
      let node = Int32(index)
      var depth = 0
      var parent = tree.nodes[index].parent
      while parent >= 0 {
        depth += 1
        parent = tree.nodes[Int(parent)].parent
      }
      func full(_ name: XMLName) -> String {
        let (namespace, local) = tree.vocabulary[name]
        return "{\(namespace ?? "")}\(local)"
      }
      return Seen(
        name: full(tree.nodes[index].name), depth: depth,
        attributes: tree.attributeRange(of: node).map {
          full(tree.attributes[$0].name) + "=" + tree.value(of: tree.attributes[$0])
        }, text: tree.string(ofText: node))
    }
  }

  private static let pieces = [
    "文", "a", " ", "&amp;", "&lt;", "&gt;", "&quot;", "&#13;", "&#10;", "&#9;", "'", "〔2021〕", "𠮷", "]]&gt;",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "a" }.joined()
  }

  private static func element(_ depth: Int, _ random: inout SeededGenerator) -> String {
    var out = "<\(["a", "b", "n:c"].randomElement(using: &random) ?? "a") xmlns:n=\"urn:n\""
    let name = String(out.dropFirst().prefix { $0 != " " })
    if Int.random(in: 0..<4, using: &random) == 0 {
      out += " xmlns=\"\(["", "urn:d"].randomElement(using: &random) ?? "")\""
    }
    for attribute in ["p", "n:p", "n:q", "xml:lang"] where Bool.random(using: &random) {
      out += " \(attribute)=\"\(text(&random))\""
    }
    out += ">" + text(&random)
    if depth < 4 {
      for _ in 0..<Int.random(in: 0...3, using: &random) { out += element(depth + 1, &random) + text(&random) }
    }
    return out + "</\(name)>"
  }

  @Test(arguments: 0..<40)
  func whatIsWrittenReadsAsBefore(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) + 1)
    let tree = try #require(parseXML(Array(Self.element(0, &random).utf8)).tree)
    let again = try #require(parseXML(Array(XMLWriter(tree).document().utf8)).tree)
    #expect(seen(again) == seen(tree))
  }

  private func edited(_ changes: Example.Change...) throws -> XMLTree {
    let rules = try MiniRules(requirement("<present of=\"place\"/>")).ruleSet()
    let file = MiniCase.decision(
      "date=\"2025-03-03\"", "<penalty kind=\"fine\" amount=\"1\"/>", more: "<decision id=\"A2\" kind=\"permit\"/>")
    let tree = try #require(parseXML(Array(file.text.utf8), vocabulary: rules.dictionary.vocabulary).tree)
    var editor = CaseEditor(tree, rules: rules)
    for change in changes { try editor.apply(change) }
    return try #require(parseXML(editor.bytes()).tree)
  }

  private func lines(_ tree: XMLTree, _ name: String) -> [[String]] {
    seen(tree).filter { $0.name == "{urn:anjuan:case-file:1}\(name)" }.map { element in
      element.attributes.map { String($0.drop { $0 == "{" || $0 == "}" }) }
    }
  }

  @Test func anEditorSetsWhatIsThereAndAddsWhatIsNot() throws {
    let tree = try edited(
      .set(fact: "decision.date", id: "A1", to: "2025-04-04"), .set(fact: "决定.地点", id: "A2", to: "\"<&"),
      .set(fact: "decision.fine", id: nil, to: "7"))
    #expect(
      lines(tree, "decision") == [
        ["id=A1", "kind=penalty", "date=2025-04-04"], ["id=A2", "kind=permit", "place=\"<&"],
      ])
    #expect(lines(tree, "penalty") == [["kind=fine", "amount=7"]])
  }

  @Test func anEditorRemovesFactsAndThings() throws {
    #expect(lines(try edited(.remove(fact: "decision.date", id: "A1")), "decision").first == ["id=A1", "kind=penalty"])
    #expect(lines(try edited(.remove(fact: "decision", id: "A1")), "decision") == [["id=A2", "kind=permit"]])
    #expect(lines(try edited(.remove(fact: "decision", id: nil)), "decision").isEmpty)
    #expect(lines(try edited(.remove(fact: "decision", id: "A1")), "penalty").isEmpty)
  }

  @Test func anEditorAddsInTheNamespaceOfTheCase() throws {
    let tree = try edited(.add(to: "acts", xml: "<filing id=\"F1\"/>"))
    #expect(lines(tree, "filing") == [["id=F1"]])
  }

  @Test func aFactIsSetOnlyOnceHoweverOftenAnExampleSaysSo() throws {
    let tree = try edited(
      .set(fact: "decision.place", id: "A1", to: "x"), .set(fact: "decision.place", id: "A1", to: "y"))
    #expect(lines(tree, "decision").first == ["id=A1", "kind=penalty", "date=2025-03-03", "place=y"])
  }
}
