import SafeXML

/// The ways from the root to elements, as `XMLTree.path(of:)` gives them, for many elements of one file: positions among
/// siblings are counted once, so that a place costs its depth and not the number of its siblings.
struct ElementPaths {
  /// By element: its 1-based position among siblings of its name, 0 where it is the only one.
  private var positions: [Int32]
  /// Paths already asked for, by element.
  private var known = Memo<String>()

  init(_ tree: XMLTree) {
    let count = tree.nodes.count
    positions = Array(repeating: 0, count: count)
    // For each name the last child seen of the parent at hand: children of one parent are visited together.
    var last = [XMLTree.Index](repeating: -1, count: tree.vocabulary.count)
    for parent in tree.nodes.indices {
      var child = XMLTree.Index(parent) + 1
      let end = tree.nodes[parent].end
      while child < end {
        let name = Int(tree.nodes[Int(child)].name.raw)
        let before = last[name]
        if before >= 0, tree.nodes[Int(before)].parent == XMLTree.Index(parent) {
          if positions[Int(before)] == 0 { positions[Int(before)] = 1 }
          positions[Int(child)] = positions[Int(before)] + 1
        }
        last[name] = child
        child = tree.nodes[Int(child)].end
      }
    }
  }

  mutating func path(_ node: XMLTree.Index, in tree: XMLTree) -> String {
    if let path = known[0, node] { return path }
    let parent = tree.nodes[Int(node)].parent
    var path = parent >= 0 ? self.path(parent, in: tree) : ""
    path += "/"
    path += tree.localName(of: node)
    if positions[Int(node)] > 0, parent >= 0 { path += "[\(positions[Int(node)])]" }
    known.keep(path, 0, node)
    return path
  }
}
