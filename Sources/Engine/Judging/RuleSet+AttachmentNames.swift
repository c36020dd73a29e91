import SafeXML

extension RuleSet {
  /// The files that a case names (`@file` of its documents, recordings and published attachments), as written there;
  /// empty when it cannot be read.
  package func attachmentNames(_ bytes: [UInt8], name: String) -> Set<String> {
    guard let tree = read(bytes, name: name).readCase?.tree else { return [] }
    var found: Set<String> = []
    for node in tree.nodes.indices {
      let node = XMLTree.Index(node)
      // Elements of other namespaces may mean something else by it.
      guard tree.vocabulary[tree.nodes[Int(node)].name].namespace == scope.namespace,
        let attribute = tree.attribute(names.file, of: node), let slice = tree.valueSlice(of: attribute)
      else { continue }
      let text = tree.string(slice)
      if !text.isEmpty { found.insert(text) }
    }
    return found
  }
}
