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
      targets.insert(Self.attribute("targetNamespace", of: 0, in: tree) ?? "")
      let attributes = tree.vocabulary.find("attribute", namespace: Self.schemaNamespace)
      let simpleTypes = tree.vocabulary.find("simpleType", namespace: Self.schemaNamespace)
      for index in tree.nodes.indices {
        let node = Int32(index)
        let element = tree.nodes[index].name
        if element == attributes, let name = Self.attribute("name", of: node, in: tree) {
          declared[name, default: []].insert(Self.type(of: node, in: tree))
        } else if element == simpleTypes, let name = Self.attribute("name", of: node, in: tree) {
          bases[name] = Self.restrictionBase(of: node, in: tree)
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

  private static func attribute(_ name: String, of node: XMLTree.Index, in tree: XMLTree) -> String? {
    tree.vocabulary.find(name, namespace: nil).flatMap { tree.attribute(named: $0, of: node) }
      .map(tree.string(ofValue:))
  }

  /// The local part of the declared type, or of an anonymous type's base. Prefixes are not resolved: a type of our own
  /// named `ID` would be taken for xs:ID.
  private static func type(of node: XMLTree.Index, in tree: XMLTree) -> String {
    attribute("type", of: node, in: tree).map(localPart)
      ?? tree.children(of: node).compactMap { restrictionBase(of: $0, in: tree) }.first ?? ""
  }

  private static func restrictionBase(of node: XMLTree.Index, in tree: XMLTree) -> String? {
    tree.children(of: node).compactMap { attribute("base", of: $0, in: tree) }.first.map(localPart)
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
    name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }
}
