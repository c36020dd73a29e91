import Model
import SafeXML

/// One case file with what a pass over it prepared, and the rules by whose names it is read: everything about reading that
/// does not change.
///
/// An object, so that the facts that keep what they found out hold one reference instead of all these tables.
final class CaseSource: Sendable {
  let tree: XMLTree
  /// The same for paths to walk.
  let view: TreeView
  let index: CaseIndex
  let names: CaseNames
  let rules: RuleSet
  let traits: DictionaryTraits
  /// Texts in several elements that are read as one, by the first of them.
  let joined: [XMLTree.Index: TextSlice]

  init(tree: XMLTree, rules: RuleSet, distrust: Distrust) {
    let index = CaseIndex(tree, names: rules.names, distrust: distrust)
    let texts = JoinedTexts(tree, index, names: rules.traits.joinedNames)
    let whole = texts.bytes.isEmpty ? tree : tree.appending(values: texts.bytes)
    self.tree = whole
    view = TreeView(whole)
    self.rules = rules
    names = rules.names
    self.index = index
    traits = rules.traits
    joined = texts.slices
  }

  /// Appends the elements that a path finds from the root. Where it only goes down, the few elements with its last name
  /// are held against it, instead of all that stand beside them.
  func things(at path: FactPath, into found: inout [XMLTree.Index], _ scratch: inout PathScratch) {
    guard path.goesDownOnly else { return path.elements(from: 0, in: view, into: &found, &scratch) }
    let first = found.count
    for branch in path.branches {
      guard let name = branch.last?.name else { continue }
      for node in index.elements(named: name) where isFound(node, by: branch) { found.append(node) }
    }
    if path.branches.count > 1 { found[first...].sort() }
  }

  private func isFound(_ node: XMLTree.Index, by steps: [FactPath.Step]) -> Bool {
    var node = node
    for step in steps.reversed() {
      guard node > 0, step.name?.raw == tree.nodes[Int(node)].name.raw, step.admits(node, in: view) else {
        return false
      }
      node = tree.nodes[Int(node)].parent
    }
    return node == 0
  }

  /// Documented when a paper with its pages or a recording with its time shows it, or when it is read in one itself.
  func standing(of node: XMLTree.Index) -> Standing { node >= 0 ? index.standing[Int(node)] : .declared }

  /// Things belong together unless both name a matter and the matters differ.
  func sameMatter(_ a: XMLTree.Index, _ b: XMLTree.Index) -> Bool {
    guard let first = matter(of: a), let second = matter(of: b) else { return true }
    return tree.bytes(first).elementsEqual(tree.bytes(second))
  }

  private func matter(of node: XMLTree.Index) -> TextSlice? {
    tree.attribute(names.matter, of: node).flatMap { tree.valueSlice(of: $0) }
  }

  /// Whether one of the ids in an element's attribute is that of no other.
  func leadsNowhere(_ attribute: Int32, at node: XMLTree.Index) -> Bool {
    !index.strays.isEmpty && index.strays.contains(node) && index.references.hasUnknown(attribute)
  }
}
