package import Model
import SafeXML

extension RuleSet {
  /// The files that a case names (`@file` of its documents, recordings and published attachments), as written there;
  /// empty when it cannot be read.
  package func attachmentNames(_ bytes: [UInt8], name: String) -> Set<String> {
    guard let tree = read(bytes, name: name).readCase?.tree else { return [] }
    return Set(namedFiles(tree).map(\.file))
  }

  /// Files that a case names and that are not there, or are other files than the case says.
  ///
  /// - Parameter found: what was read, by the names that the case gives.
  package func attachmentProblems(
    _ bytes: [UInt8], name: String, found: [String: AttachmentDigest]
  ) -> [Problem] {
    guard let tree = read(bytes, name: name).readCase?.tree else { return [] }
    return namedFiles(tree).compactMap { named in
      switch found[named.file] {
      case nil: return AttachmentProblems.missing(named.file, named.place(in: tree), file: name)
      case .unreadable: return nil
      case .read(_, let actual):
        guard let stated = named.sha256, stated.lowercased() != actual else { return nil }
        return AttachmentProblems.differs(
          named.file, stated: stated, actual: actual, named.place(in: tree), file: name)
      }
    }
  }

  /// In document order.
  private func namedFiles(_ tree: XMLTree) -> [NamedFile] {
    tree.nodes.indices.compactMap { node in
      let node = XMLTree.Index(node)
      // Elements of other namespaces may mean something else by it.
      guard tree.vocabulary[tree.nodes[Int(node)].name].namespace == scope.namespace,
        let file = value(names.file, of: node, tree)
      else { return nil }
      return NamedFile(node: node, file: file, sha256: value(names.sha256, of: node, tree))
    }
  }

  /// Nil where it is empty, too.
  private func value(_ name: XMLName, of node: XMLTree.Index, _ tree: XMLTree) -> String? {
    guard let attribute = tree.attribute(name, of: node), let slice = tree.valueSlice(of: attribute) else { return nil }
    let text = tree.string(slice)
    return text.isEmpty ? nil : text
  }
}

/// An element that names a file, and the digest that it states for it.
private struct NamedFile {
  let node: XMLTree.Index
  let file: String
  let sha256: String?

  func place(in tree: XMLTree) -> Place {
    let entry = tree.nodes[Int(node)]
    return Place(line: Int(entry.line), column: Int(entry.column), path: tree.path(of: node) + "/@file")
  }
}
