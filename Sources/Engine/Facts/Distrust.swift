import SafeXML

/// What of a file proves nothing, because the schema found a fault there: only as much as the fault may hide.
struct Distrust: Sendable {
  /// Elements in which something stands that the format does not know: neither they nor what is written in them prove that
  /// anything is absent.
  private(set) var elements: Set<XMLTree.Index> = []
  /// Elements with a child that the format does not know: they do not prove that anything is not among their children.
  private(set) var lists: Set<XMLTree.Index> = []
  /// Faulty children, by their parent: one may be of any kind, but it is nothing of another name.
  private var faultyChildren: [XMLTree.Index: [(node: XMLTree.Index, name: XMLName)]] = [:]
  /// Attributes with a value that their type refuses. Something is written there, so nothing else is hidden by it.
  private(set) var values: Set<Int32> = []

  static let none = Distrust()

  private init() {}

  init(_ faults: [XMLProblem], in tree: XMLTree, _ names: CaseNames) {
    for fault in faults {
      guard let node = fault.node else { continue }
      let parent = tree.nodes[Int(node)].parent
      if let attribute = Self.unreadableValue(fault, node, tree, names) {
        values.insert(attribute)
        if names.discriminating.contains(tree.attributes[Int(attribute)].name) { insertChild(node, tree) }
        continue
      }
      elements.insert(node)
      guard fault.kind == .schema(.unexpectedElement), parent >= 0 else {
        insertChild(node, tree)
        continue
      }
      lists.insert(parent)
      // Behind an element that does not belong, the validator skips the rest of the parent.
      for sibling in tree.children(of: parent) where sibling > node { elements.insert(sibling) }
    }
  }

  private mutating func insertChild(_ node: XMLTree.Index, _ tree: XMLTree) {
    let parent = tree.nodes[Int(node)].parent
    if parent >= 0 { faultyChildren[parent, default: []].append((node, tree.nodes[Int(node)].name)) }
  }

  /// The attribute whose value is all that is wrong; nil where more may be wrong. One that the index resolves, as ids are, is
  /// never only a value.
  private static func unreadableValue(
    _ fault: XMLProblem, _ node: XMLTree.Index, _ tree: XMLTree, _ names: CaseNames
  ) -> Int32? {
    switch fault.kind {
    case .schema(.facet), .schema(.invalidValue): break
    default: return nil
    }
    guard let local = fault.attribute else { return nil }
    return tree.attributeIndices(of: node).first { index in
      let name = tree.attributes[Int(index)].name
      return tree.vocabulary[name].local == local && names.roles(of: name).isEmpty
    }
  }

  /// Whether an element may hold something that is not seen in it.
  func mayHide(in node: XMLTree.Index) -> Bool { elements.contains(node) || lists.contains(node) }

  var isEmpty: Bool { lists.isEmpty && faultyChildren.isEmpty && elements.isEmpty && values.isEmpty }

  /// Whether one of its faulty children may be what is looked for under this name, besides what was found; nil stands for any
  /// name.
  func mayHide(
    _ name: XMLName?, amongChildrenOf node: XMLTree.Index, besides found: [XMLTree.Index] = []
  ) -> Bool {
    if !lists.isEmpty, lists.contains(node) { return true }
    guard !faultyChildren.isEmpty, let faulty = faultyChildren[node] else { return false }
    return faulty.contains { one in (name == nil || one.name == name) && !found.contains(one.node) }
  }
}
