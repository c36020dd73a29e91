extension XMLTree {
  /// The same document in which some elements bear another name, and one attribute of theirs another value: what a file
  /// would say, without writing it. Lines, columns and all other elements stay as they are.
  ///
  /// - Parameters:
  ///   - nodes: in document order.
  ///   - name: of this tree's vocabulary, as `attribute` is.
  package func renaming(
    _ nodes: [Index], to name: XMLName, with attribute: XMLName, _ value: String
  ) -> XMLTree {
    let start = Int32(values.count)
    let given = Attribute(name: attribute, valueStart: start, valueEnd: start + Int32(value.utf8.count))
    var changed = self.nodes
    var list: [Attribute] = []
    list.reserveCapacity(attributes.count + nodes.count)
    var next = nodes[...]
    for index in changed.indices {
      let own = attributeRange(of: Index(index))
      let first = Int32(list.count)
      if next.first == Index(index) {
        next.removeFirst()
        changed[index].name = name
        list += attributes[own].filter { $0.name != attribute }
        list.append(given)
      } else {
        list += attributes[own]
      }
      changed[index].firstAttribute = first
      changed[index].attributeCount = Int32(list.count) - first
    }
    return XMLTree(
      nodes: changed, attributes: list, text: text, values: values + Array(value.utf8), writtenValues: writtenValues,
      instructions: instructions, vocabulary: vocabulary)
  }
}
