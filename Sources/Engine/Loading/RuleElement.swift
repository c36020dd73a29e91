import Model
import SafeXML

/// The namespace of rule files.
let rulesNamespace = "urn:anjuan:rules:1"

/// A parsed rule file; an object, so that its elements share it.
final class RuleDocument: Sendable {
  let tree: XMLTree
  let file: String
  /// Local names by number: asked for at every step through the file.
  let names: [String]

  init(tree: XMLTree, file: String) {
    self.tree = tree
    self.file = file
    names = (0..<tree.vocabulary.count).map { tree.vocabulary.local(XMLName(raw: UInt32($0))) }
  }
}

/// An element of a rule file; a small view over its document.
struct RuleElement: Sendable {
  let document: RuleDocument
  let node: XMLTree.Index

  init(_ document: RuleDocument, _ node: XMLTree.Index) {
    self.document = document
    self.node = node
  }

  /// The root of a file.
  init(tree: XMLTree, file: String) { self.init(RuleDocument(tree: tree, file: file), 0) }

  /// The root of the bytes of a file beside the rules, or why there is none.
  static func root(of bytes: [UInt8], file: String) -> (root: RuleElement?, problems: [Problem]) {
    let parsed = parseXML(bytes)
    guard let tree = parsed.tree else {
      return (nil, parsed.fatal.map { [XMLProblemWording.problem($0, file: file, tree: nil, isExported: false)] } ?? [])
    }
    return (RuleElement(tree: tree, file: file), [])
  }

  var name: String { document.names[Int(document.tree.nodes[Int(node)].name.raw)] }
  var line: Int { Int(document.tree.nodes[Int(node)].line) }
  var file: String { document.file }
  var origin: RuleOrigin { RuleOrigin(file: file, line: line) }

  var namespace: String? { document.tree.vocabulary[document.tree.nodes[Int(node)].name].namespace }

  /// Whether the element is in the namespace of rule files.
  var isRule: Bool { namespace == rulesNamespace }

  var children: [RuleElement] { children { _ in true } }

  func children(_ name: String) -> [RuleElement] { children { $0.name == name } }

  func child(_ name: String) -> RuleElement? { children(name).first }

  private func children(where isWanted: (RuleElement) -> Bool) -> [RuleElement] {
    var found: [RuleElement] = []
    var child = node + 1
    let end = document.tree.nodes[Int(node)].end
    while child < end {
      let element = RuleElement(document, child)
      if isWanted(element) { found.append(element) }
      child = document.tree.nodes[Int(child)].end
    }
    return found
  }

  /// White space at the ends removed.
  var text: String { trimmed(writtenText) }

  /// With the white space at its ends, which matters where it is only a part of a text.
  var writtenText: String {
    let element = document.tree.nodes[Int(node)]
    return String(decoding: document.tree.text[Int(element.textStart)..<Int(element.textEnd)], as: UTF8.self)
  }

  subscript(attribute: String) -> String? {
    for index in attributeRange where name(at: index) == attribute { return value(at: index) }
    return nil
  }

  /// Attributes by local name, in document order.
  var attributes: [(name: String, value: String)] { attributeRange.map { (name(at: $0), value(at: $0)) } }

  /// Names of the attributes that are in no namespace, as those of the formats are.
  var plainAttributes: [String] {
    attributeRange.filter { document.tree.vocabulary[document.tree.attributes[$0].name].namespace == nil }
      .map { name(at: $0) }
  }

  func attribute(at index: Int) -> (name: String, value: String) { (name(at: index), value(at: index)) }

  var parent: RuleElement? {
    let parent = document.tree.nodes[Int(node)].parent
    return parent < 0 ? nil : RuleElement(document, parent)
  }

  private var attributeRange: Range<Int> {
    let element = document.tree.nodes[Int(node)]
    return Int(element.firstAttribute)..<Int(element.firstAttribute + element.attributeCount)
  }

  private func name(at attribute: Int) -> String {
    document.names[Int(document.tree.attributes[attribute].name.raw)]
  }

  private func value(at attribute: Int) -> String {
    let entry = document.tree.attributes[attribute]
    return String(decoding: document.tree.values[Int(entry.valueStart)..<Int(entry.valueEnd)], as: UTF8.self)
  }

  /// A text in both languages, from children with `xml:lang`.
  func bilingual(_ name: String) -> BilingualText? {
    let texts = children(name)
    guard let zh = texts.first(where: { $0["lang"] == "zh" }) else { return nil }
    let en = texts.first { $0["lang"] == "en" } ?? zh
    return BilingualText(zh: zh.text, en: en.text)
  }

  /// The source of the element's content, as it stands in the file.
  var innerXML: String { XMLWriter(document.tree).content(of: node) }
}
