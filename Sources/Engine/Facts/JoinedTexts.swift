import SafeXML

/// Texts in several elements of one name beside each other that are read as one (`pick="joined"`): what the public reads goes on
/// in the second `text`, so that a search which ends with the first would miss it.
///
/// They are joined by line breaks behind the values of the attributes, where a slice can point at them.
struct JoinedTexts: Sendable {
  /// By the first element of each row that holds anything.
  private(set) var slices: [XMLTree.Index: TextSlice] = [:]
  private(set) var bytes: [UInt8] = []

  init(_ tree: XMLTree, _ index: CaseIndex, names: [XMLName]) {
    for name in names {
      var row: [XMLTree.Index] = []
      for node in index.elements(named: name) where tree.textSlice(of: node) != nil {
        if let first = row.first, tree.nodes[Int(first)].parent != tree.nodes[Int(node)].parent {
          join(row, in: tree)
          row.removeAll(keepingCapacity: true)
        }
        row.append(node)
      }
      join(row, in: tree)
    }
  }

  private mutating func join(_ row: [XMLTree.Index], in tree: XMLTree) {
    guard row.count > 1 else { return }
    let start = Int32(tree.values.count + bytes.count)
    for node in row {
      guard let slice = tree.textSlice(of: node) else { continue }
      if node != row[0] { bytes.append(UInt8(ascii: "\n")) }
      bytes += tree.bytes(slice)
    }
    slices[row[0]] = TextSlice(start: start, end: Int32(tree.values.count + bytes.count), inValues: true)
  }
}
