extension XMLTree {
  /// The child elements of one node, in document order.
  package struct Children: Sequence, IteratorProtocol, Sendable {
    let nodes: [Node]
    var position: Index
    let end: Index

    package mutating func next() -> Index? {
      guard position < end else { return nil }
      defer { position = nodes[Int(position)].end }
      return position
    }
  }

  package func children(of node: Index) -> Children {
    Children(nodes: nodes, position: node + 1, end: nodes[Int(node)].end)
  }

  /// Where the string-value of the element lies in `text`.
  package func textRange(of node: Index) -> Range<Int> {
    let node = nodes[Int(node)]
    return Int(node.textStart)..<Int(node.textEnd)
  }

  /// The element's XPath string-value: all character data within it, whitespace kept.
  package func string(ofText node: Index) -> String {
    String(decoding: text[textRange(of: node)], as: UTF8.self)
  }

  /// Where the element's attributes lie in `attributes`.
  package func attributeRange(of node: Index) -> Range<Int> {
    let node = nodes[Int(node)]
    return Int(node.firstAttribute)..<Int(node.firstAttribute + node.attributeCount)
  }

  /// Where the value of the named attribute lies in `values`, or nil if the element does not carry it.
  package func attribute(named name: XMLName, of node: Index) -> Range<Int>? {
    for index in attributeRange(of: node) where attributes[index].name == name {
      return Int(attributes[index].valueStart)..<Int(attributes[index].valueEnd)
    }
    return nil
  }

  /// The value at a range that `attribute(named:of:)` returned.
  package func string(ofValue range: Range<Int>) -> String {
    String(decoding: values[range], as: UTF8.self)
  }

  package func value(of attribute: Attribute) -> String {
    string(ofValue: Int(attribute.valueStart)..<Int(attribute.valueEnd))
  }

  /// The local name of the element.
  package func localName(of node: Index) -> String { vocabulary.local(nodes[Int(node)].name) }

  /// The way from the root to the element, `/caseFile/acts/service[2]`: local names, with the 1-based position among
  /// siblings of the same name where there is more than one.
  package func path(of node: Index) -> String {
    var steps: [String] = []
    var current = node
    while current >= 0 {
      steps.append(step(to: current))
      current = nodes[Int(current)].parent
    }
    return "/" + steps.reversed().joined(separator: "/")
  }

  private func step(to node: Index) -> String {
    let name = nodes[Int(node)].name
    let local = vocabulary[name].local
    guard nodes[Int(node)].parent >= 0 else { return local }
    var position = 0
    var total = 0
    for sibling in children(of: nodes[Int(node)].parent) where nodes[Int(sibling)].name == name {
      total += 1
      if sibling <= node { position = total }
    }
    return total > 1 ? "\(local)[\(position)]" : local
  }
}
