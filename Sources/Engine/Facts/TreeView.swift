import SafeXML

/// The arrays of a tree that paths are walked over: handing on the whole tree would take hold of every part of it.
struct TreeView: Sendable {
  let nodes: [XMLTree.Node]
  let attributes: [XMLTree.Attribute]
  let values: [UInt8]

  init(_ tree: XMLTree) { (nodes, attributes, values) = (tree.nodes, tree.attributes, tree.values) }

  /// Index into `attributes` of a node's attribute.
  @inline(__always)
  func attribute(_ name: XMLName, of node: XMLTree.Index) -> Int32? {
    for index in attributeIndices(of: node) where attributes[Int(index)].name.raw == name.raw { return index }
    return nil
  }

  @inline(__always)
  func attributeIndices(of node: XMLTree.Index) -> Range<Int32> {
    let element = nodes[Int(node)]
    return element.firstAttribute..<element.firstAttribute + element.attributeCount
  }
}
