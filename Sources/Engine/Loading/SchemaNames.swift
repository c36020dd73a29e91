import SafeXML

/// What a schema declares: names for checking the dictionary's paths, and which attributes point to other elements.
struct SchemaNames: Sendable {
  /// An attribute of an element.
  struct Pair: Hashable, Sendable {
    let element: String
    let attribute: String
  }

  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  /// Attributes that in every declaration of their element hold ids of elements of the same file.
  private(set) var references: Set<Pair> = []

  init(_ bytes: [UInt8]) {
    guard let tree = parseXML(bytes).tree else { return }
    var types: [String: RuleElement] = [:]
    var declared: [(element: String, type: String)] = []
    let document = RuleDocument(tree: tree, file: "")
    for index in tree.nodes.indices {
      let element = RuleElement(document, XMLTree.Index(index))
      guard let name = element["name"] else { continue }
      switch element.name {
      case "element":
        elements.insert(name)
        if let type = element["type"] { declared.append((name, type)) }
      case "attribute": attributes.insert(name)
      case "complexType", "attributeGroup": types[name] = element
      default: break
      }
    }
    var others: Set<Pair> = []
    var ofType: [String: [(name: String, isReference: Bool)]] = [:]
    for (element, type) in declared {
      let attributes = ofType[type] ?? Self.attributes(of: types[type], types)
      ofType[type] = attributes
      for (attribute, isReference) in attributes {
        let pair = Pair(element: element, attribute: attribute)
        if isReference { references.insert(pair) } else { others.insert(pair) }
      }
    }
    references.subtract(others)
  }

  private static func attributes(
    of type: RuleElement?, _ types: [String: RuleElement]
  ) -> [(name: String, isReference: Bool)] {
    guard let type else { return [] }
    var list: [(String, Bool)] = []
    for child in type.children {
      switch child.name {
      case "attribute":
        if let name = child["name"] { list.append((name, ["reference", "references"].contains(child["type"] ?? ""))) }
      case "attributeGroup":
        if let group = child["ref"] { list += attributes(of: types[group], types) }
      case "complexContent", "simpleContent", "extension":
        if let base = child["base"] { list += attributes(of: types[base], types) }
        list += attributes(of: child, types)
      default: break
      }
    }
    return list
  }
}
