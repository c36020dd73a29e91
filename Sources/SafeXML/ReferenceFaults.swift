/// Puts a broken xs:keyref on the element that refers, not on the one whose end tag revealed it.
///
/// libxml2 checks references when their scope closes, and while streaming it has forgotten the place by then; but its
/// message names the referring element and the value. References of several fields stay at their scope. One walk over
/// the tree serves all faults, so a hostile document costs no more than an honest one.
struct ReferenceFaults {
  private let tree: XMLTree
  private var faults: [XMLProblem]
  /// Places in `faults` still without an element, by the value referred to.
  private var waiting: [ArraySlice<UInt8>: [Int]] = [:]
  private var elements: Set<String> = []

  static func placed(_ faults: [XMLProblem], in tree: XMLTree) -> [XMLProblem] {
    var run = ReferenceFaults(tree: tree, faults: faults)
    run.place()
    return run.faults
  }

  private init(tree: XMLTree, faults: [XMLProblem]) {
    self.tree = tree
    self.faults = faults
    for (index, fault) in faults.enumerated() where fault.kind == .schema(.unmatchedReference) {
      guard let value = fault.value, let element = fault.element else { continue }
      waiting[Array(value.utf8)[...], default: []].append(index)
      elements.insert(element)
    }
  }

  private mutating func place() {
    guard !waiting.isEmpty else { return }
    let refers = (0..<tree.vocabulary.count).map { elements.contains(tree.vocabulary.local(XMLName(raw: UInt32($0)))) }
    for (index, node) in tree.nodes.enumerated() where refers[Int(node.name.raw)] {
      for attribute in tree.attributes[tree.attributeRange(of: Int32(index))] {
        claim(tree.values[Int(attribute.valueStart)..<Int(attribute.valueEnd)], for: index)
      }
      if Int(node.end) == index + 1 { claim(tree.text[tree.textRange(of: Int32(index))], for: index) }
    }
  }

  /// Gives the element the first waiting fault of this value, name and scope.
  private mutating func claim(_ value: ArraySlice<UInt8>, for index: Int) {
    guard let candidates = waiting[value] else { return }
    let node = tree.nodes[index]
    let name = tree.vocabulary[node.name].local
    let found = candidates.first { candidate in
      guard let scope = faults[candidate].node, faults[candidate].element == name else { return false }
      return scope <= Int32(index) && Int32(index) < tree.nodes[Int(scope)].end
    }
    guard let found else { return }
    waiting[value] = candidates.filter { $0 != found }
    faults[found].node = Int32(index)
    faults[found].line = node.line
    faults[found].column = node.column
  }
}
