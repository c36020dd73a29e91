import SafeXML

/// The element and attribute names that a schema declares, for checking the dictionary's paths.
struct SchemaNames {
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []

  init(_ bytes: [UInt8]) {
    guard let tree = parseXML(bytes).tree else { return }
    for index in tree.nodes.indices {
      let element = RuleElement(tree: tree, node: XMLTree.Index(index), file: "")
      guard let name = element["name"] else { continue }
      switch element.name {
      case "element": elements.insert(name)
      case "attribute": attributes.insert(name)
      default: break
      }
    }
  }
}
