/// The attributes that a schema declares as xs:ID, and the check that their values are unique in a document.
///
/// libxml2 checks the uniqueness of xs:ID only on a DOM, never while streaming, so this room does it. An attribute name
/// counts as an identifier on the elements of the schema's target namespace if every declaration of that name in the
/// schema has the type xs:ID, or a simple type restricted from it.
struct IdentifierAttributes: Sendable {
  static let schemaNamespace = "http://www.w3.org/2001/XMLSchema"

  /// Local names, in no namespace, as XSD's unqualified local attributes are.
  let names: Set<String>
  private let targets: Set<String>

  init(in schemas: [XMLTree]) {
    var declared: [String: Set<String>] = [:]
    var targets: Set<String> = []
    var bases: [String: String] = [:]
    for tree in schemas {
      let words = Words(of: tree)
      targets.insert(tree.value(words.targetNamespace, of: 0) ?? "")
      for index in tree.nodes.indices {
        let node = Int32(index)
        let element = tree.nodes[index].name
        if element == words.attribute, let name = tree.value(words.name, of: node) {
          declared[name, default: []].insert(Self.type(of: node, in: tree, words))
        } else if element == words.simpleType, let name = tree.value(words.name, of: node) {
          bases[name] = Self.restrictionBase(of: node, in: tree, words)
        }
      }
    }
    names = Set(declared.filter { $0.value.allSatisfy { Self.isIdentifier($0, bases) } }.keys)
    self.targets = targets
  }

  /// The second and further carriers of one identifier, in document order: how many, and the first `limit` of them.
  func duplicates(in tree: XMLTree, keeping limit: Int) -> (kept: [XMLProblem], count: Int) {
    let wanted = names.compactMap { tree.vocabulary.find($0, namespace: nil) }
    guard !wanted.isEmpty else { return ([], 0) }
    var count = 0
    let owners = (0..<tree.vocabulary.count).map {
      targets.contains(tree.vocabulary[XMLName(raw: UInt32($0))].namespace ?? "")
    }
    var seen: Set<ArraySlice<UInt8>> = []
    var problems: [XMLProblem] = []
    for index in tree.nodes.indices {
      for attribute in tree.attributes[tree.attributeRange(of: Int32(index))] where wanted.contains(attribute.name) {
        let elementName = tree.nodes[index].name
        guard owners[Int(elementName.raw)] else { continue }
        let value = tree.values[Int(attribute.valueStart)..<Int(attribute.valueEnd)]
        if seen.insert(value).inserted { continue }
        count += 1
        guard problems.count < limit else { continue }
        let node = tree.nodes[index]
        problems.append(
          XMLProblem(
            kind: .schema(.duplicateIdentifier), line: node.line, column: node.column, node: Int32(index),
            message: "", element: tree.vocabulary[elementName].local, attribute: tree.vocabulary[attribute.name].local,
            value: String(decoding: value, as: UTF8.self)))
      }
    }
    return (problems, count)
  }

  /// The words of XSD that matter here, as numbers of one document; nil for what does not occur in it.
  private struct Words {
    let attribute, simpleType, name, type, base, targetNamespace: XMLName?

    init(of tree: XMLTree) {
      func element(_ name: String) -> XMLName? { tree.vocabulary.find(name, namespace: schemaNamespace) }
      func attribute(_ name: String) -> XMLName? { tree.vocabulary.find(name, namespace: nil) }
      self.attribute = element("attribute")
      simpleType = element("simpleType")
      name = attribute("name")
      type = attribute("type")
      base = attribute("base")
      targetNamespace = attribute("targetNamespace")
    }
  }

  /// The local part of the declared type, or of an anonymous type's base. Prefixes are not resolved: a type of our own
  /// named `ID` would be taken for xs:ID.
  private static func type(of node: XMLTree.Index, in tree: XMLTree, _ words: Words) -> String {
    tree.value(words.type, of: node).map(localPart)
      ?? tree.children(of: node).compactMap { restrictionBase(of: $0, in: tree, words) }.first ?? ""
  }

  private static func restrictionBase(of node: XMLTree.Index, in tree: XMLTree, _ words: Words) -> String? {
    tree.children(of: node).compactMap { tree.value(words.base, of: $0) }.first.map(localPart)
  }

  private static func isIdentifier(_ type: String, _ bases: [String: String]) -> Bool {
    var type = type
    // A chain longer than the number of types would be a circle.
    for _ in 0...bases.count {
      if type == "ID" { return true }
      guard let base = bases[type] else { return false }
      type = base
    }
    return false
  }

  private static func localPart(_ name: String) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.utf8.index(after: $0)...]) } ?? name
  }
}

extension XMLTree {
  fileprivate func value(_ name: XMLName?, of node: Index) -> String? {
    name.flatMap { attribute(named: $0, of: node) }.map(string(ofValue:))
  }
}
