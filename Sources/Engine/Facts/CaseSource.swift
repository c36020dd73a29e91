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

  init(tree: XMLTree, rules: RuleSet, distrusted: Set<XMLTree.Index>) {
    self.tree = tree
    view = TreeView(tree)
    self.rules = rules
    names = rules.names
    index = CaseIndex(tree, names: rules.names, distrusted: distrusted)
    traits = rules.traits
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
