import Model
import SafeXML

/// Reading a file by plain names, for what is shown and never judged: heads of reports, papers, copies for publication. Whatever a
/// requirement reads goes through the fact dictionary.
extension XMLTree {
  /// Nil where the element does not carry the attribute.
  func written(_ attribute: String, of node: Index) -> String? {
    vocabulary.find(attribute, namespace: nil).flatMap { self.attribute(named: $0, of: node) }.map(string(ofValue:))
  }

  /// In document order.
  func children(_ name: String, in namespace: String, of node: Index) -> [Index] {
    guard let name = vocabulary.find(name, namespace: namespace) else { return [] }
    return children(of: node).filter { nodes[Int($0)].name == name }
  }

  /// At any depth, in document order.
  func elements(_ name: String, in namespace: String) -> [Index] {
    guard let name = vocabulary.find(name, namespace: namespace) else { return [] }
    return nodes.indices.map { Index($0) }.filter { nodes[Int($0)].name == name }
  }

  /// Where an element stands; with an attribute, the path goes on to that.
  func place(of node: Index, attribute: String? = nil) -> Place {
    let entry = nodes[Int(node)]
    return Place(
      line: Int(entry.line), column: Int(entry.column), path: path(of: node) + (attribute.map { "/@" + $0 } ?? ""))
  }
}
