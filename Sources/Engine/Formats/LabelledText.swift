package import Model
import SafeXML

/// A text to be published with what must be masked in it marked by people (`Samples/redaction/texts.xml`), held against
/// what the search for personal data finds.
package struct LabelledText: Sendable {
  package struct Span: Sendable, Hashable {
    /// `identity`, `account`, `contact`, `private`; for what is fine the reason.
    package let kind: String
    /// UTF-8 offsets in the text.
    package let range: Range<Int>
    package let text: String
  }

  package let id: String
  package let topic: String
  package let text: String
  /// What the case file knows of its persons: numbers, accounts and addresses, not names.
  package let own: [String]
  /// What must be masked.
  package let leaks: [Span]
  /// What resembles it and must not be.
  package let fine: [Span]

  /// What the search finds: its kind by the outcome that it would have, and its place.
  package var found: [Span] {
    Redaction.leaks(in: text, own: own).map { leak in
      Span(
        kind: leak.kind.rawValue, range: leak.range,
        text: String(decoding: Array(text.utf8)[leak.range], as: UTF8.self))
    }
  }

  /// Reads a file of labelled texts.
  package static func read(_ bytes: [UInt8], file: String) -> (texts: [LabelledText], problems: [Problem]) {
    let (root, faults) = RuleElement.root(of: bytes, file: file)
    guard let root else { return ([], faults) }
    var problems = RuleProblems()
    if root.name != "texts" {
      problems.add("texts.root", root.origin, zh: "根元素应为 texts", en: "the root should be texts")
    }
    let texts = root.children("text").compactMap { element -> LabelledText? in
      guard let id = element["id"], let body = element.child("body") else {
        problems.add("texts.text", element.origin, zh: "text 缺 id 或 body", en: "a text needs id and body")
        return nil
      }
      return LabelledText(id: id, element, body)
    }
    return (texts, problems.list)
  }

  private init(id: String, _ element: RuleElement, _ body: RuleElement) {
    self.id = id
    topic = element["topic"] ?? ""
    let tree = body.document.tree
    let start = tree.textRange(of: body.node).lowerBound
    text = tree.string(ofText: body.node)
    own = element.children("own").flatMap { own in
      own["kind"] == "person" ? ["idNumber", "phone", "account", "address"].compactMap { own[$0] } : []
    }
    func spans(_ name: String, _ attribute: String) -> [Span] {
      body.children(name).map { span in
        let range = tree.textRange(of: span.node)
        return Span(
          kind: span[attribute] ?? "", range: (range.lowerBound - start)..<(range.upperBound - start),
          text: tree.string(ofText: span.node))
      }
    }
    leaks = spans("leak", "kind")
    fine = spans("fine", "why")
  }
}
