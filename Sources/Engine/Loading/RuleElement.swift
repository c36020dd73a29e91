import Model
import SafeXML

/// The namespace of rule files.
let rulesNamespace = "urn:anjuan:rules:1"

/// An element of a rule file; a small view over its tree.
struct RuleElement {
  let tree: XMLTree
  let node: XMLTree.Index
  let file: String

  var name: String { tree.localName(of: node) }
  var line: Int { Int(tree.nodes[Int(node)].line) }
  var origin: RuleOrigin { RuleOrigin(file: file, line: line) }

  /// Whether the element is in the namespace of rule files.
  var isRule: Bool { tree.vocabulary[tree.nodes[Int(node)].name].namespace == rulesNamespace }

  var children: [RuleElement] {
    tree.children(of: node).map { RuleElement(tree: tree, node: $0, file: file) }
  }

  func children(_ name: String) -> [RuleElement] { children.filter { $0.name == name } }

  func child(_ name: String) -> RuleElement? { children.first { $0.name == name } }

  /// White space at the ends removed.
  var text: String { trimmed(tree.string(ofText: node)) }

  subscript(attribute: String) -> String? {
    for index in tree.attributeRange(of: node) {
      let entry = tree.attributes[index]
      if tree.vocabulary[entry.name].local == attribute { return tree.value(of: entry) }
    }
    return nil
  }

  /// Attributes by local name, in document order.
  var attributes: [(name: String, value: String)] {
    tree.attributeRange(of: node).map { index in
      let entry = tree.attributes[index]
      return (tree.vocabulary[entry.name].local, tree.value(of: entry))
    }
  }

  /// A text in both languages, from children with `xml:lang`.
  func bilingual(_ name: String) -> BilingualText? {
    let texts = children(name)
    guard let zh = texts.first(where: { $0["lang"] == "zh" }) else { return nil }
    let en = texts.first { $0["lang"] == "en" } ?? zh
    return BilingualText(zh: zh.text, en: en.text)
  }

  /// The source of the element's content, as it stands in the file.
  var innerXML: String { XMLWriter(tree).content(of: node) }
}

func trimmed(_ text: String) -> String {
  var slice = text[...]
  while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
  while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
  return String(slice)
}
