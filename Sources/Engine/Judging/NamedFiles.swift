package import Model
import SafeXML

/// The files that a case names: `@file` of its documents, recordings and published attachments.
package struct NamedFiles {
  private struct Entry {
    let name: String
    let place: Place
    /// The digest that the case states for it, as written there.
    let sha256: String?
  }

  private let caseFile: String
  /// In document order.
  private var entries: [Entry] = []

  /// As written in the case.
  package var names: Set<String> { Set(entries.map(\.name)) }

  fileprivate init(_ tree: XMLTree?, caseFile: String, _ rules: RuleSet) {
    self.caseFile = caseFile
    guard let tree else { return }
    func value(_ name: XMLName, of node: XMLTree.Index) -> String? {
      guard let range = tree.attribute(named: name, of: node), !range.isEmpty else { return nil }
      return tree.string(ofValue: range)
    }
    for node in tree.nodes.indices {
      // Elements of other namespaces may mean something else by it.
      guard tree.vocabulary[tree.nodes[node].name].namespace == rules.scope.namespace,
        let file = value(rules.names.file, of: XMLTree.Index(node))
      else { continue }
      entries.append(
        Entry(
          name: file, place: tree.place(of: XMLTree.Index(node), attribute: "file"),
          sha256: value(rules.names.sha256, of: XMLTree.Index(node))))
    }
  }

  /// Those that are not there, or are other files than the case says.
  ///
  /// - Parameter found: what was read, by the names that the case gives.
  package func problems(found: [String: AttachmentDigest]) -> [Problem] {
    entries.compactMap { entry in
      switch found[entry.name] {
      case nil: return AttachmentProblems.missing(entry.name, entry.place, file: caseFile)
      case .unreadable: return nil
      case .read(_, let actual):
        guard let stated = entry.sha256, stated.lowercased() != actual else { return nil }
        return AttachmentProblems.differs(entry.name, stated: stated, actual: actual, entry.place, file: caseFile)
      }
    }
  }
}

extension RuleSet {
  /// None when the case cannot be read.
  package func namedFiles(_ bytes: [UInt8], name: String) -> NamedFiles {
    NamedFiles(read(bytes, name: name).readCase?.tree, caseFile: name, self)
  }
}
