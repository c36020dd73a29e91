import SafeXML
import StatutoryTime

/// A case read as if its drafts were published on the as-of day.
package struct DraftsPublished {
  let readCase: ReadCase
  /// The case as it stands in the file; elements have the same numbers in both.
  let original: ReadCase
  let drafts: [XMLTree.Index]
  let published: [XMLTree.Index]

  init(_ original: ReadCase, on day: Day, namespace: String) {
    let tree = original.tree
    self.original = original
    func nodes(_ name: String) -> [XMLTree.Index] {
      guard let name = tree.vocabulary.find(name, namespace: namespace),
        let section = tree.vocabulary.find("disclosure", namespace: namespace)
      else { return [] }
      return tree.nodes.indices.map { XMLTree.Index($0) }.filter { node in
        let entry = tree.nodes[Int(node)]
        return entry.name == name && entry.parent >= 0 && tree.nodes[Int(entry.parent)].name == section
      }
    }
    drafts = nodes("draft")
    published = nodes("publication")
    guard !drafts.isEmpty, let name = tree.vocabulary.find("publication", namespace: namespace),
      let date = tree.vocabulary.find("date", namespace: nil)
    else {
      readCase = original
      return
    }
    readCase = ReadCase(
      name: original.name, tree: tree.renaming(drafts, to: name, with: date, day.description),
      schemaFaults: original.schemaFaults)
  }

  var written: XMLTree { original.tree }
}
