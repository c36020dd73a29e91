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

  /// A schema that declares nothing.
  init() {}

  init(_ bytes: [UInt8]) {
    if let tree = parseXML(bytes).tree { self.init(tree) } else { self.init() }
  }

  init(_ tree: XMLTree) {
    var types: [String: RuleElement] = [:]
    var declared: [(element: String, type: String)] = []
    let document = RuleDocument(tree: tree, file: "")
    for index in tree.nodes.indices {
      let element = RuleElement(document, XMLTree.Index(index))
      switch element.name {
      case "element":
        guard let name = element["name"] else { continue }
        elements.insert(name)
        if let type = element["type"] { declared.append((name, type)) }
      case "attribute":
        if let name = element["name"] { attributes.insert(name) }
      case "complexType", "attributeGroup":
        if let name = element["name"] { types[name] = element }
      default: break
      }
    }
    var ofType: [String: [(name: String, isReference: Bool)]] = [:]
    for type in declared.map(\.type) where ofType[type] == nil {
      ofType[type] = Self.attributes(of: types[type], types)
    }
    var names: Set<String> = []
    for (element, type) in declared {
      for (attribute, isReference) in ofType[type] ?? [] where isReference {
        references.insert(Pair(element: element, attribute: attribute))
        names.insert(attribute)
      }
    }
    // The few names that are a reference somewhere may be none elsewhere.
    ofType = ofType.mapValues { $0.filter { !$0.isReference && names.contains($0.name) } }
    for (element, type) in declared {
      for (attribute, _) in ofType[type] ?? [] { references.remove(Pair(element: element, attribute: attribute)) }
    }
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
