import Model
import SafeXML

/// What a file states of its unit, by which the laws that bind it are told from others; empty where it does not.
struct JudgedUnit: Sendable {
  private(set) var department = ""
  private(set) var place = ""

  /// A value that the format refuses is none: what binds some department or place is then not ruled out.
  init(_ tree: XMLTree, _ scope: RuleScope, _ distrust: Distrust) {
    guard let unit = tree.children("unit", in: scope.namespace, of: 0).first else { return }
    func text(_ name: String) -> String {
      guard let name = tree.vocabulary.find(name, namespace: nil), let attribute = tree.attribute(name, of: unit),
        !distrust.values.contains(attribute), let slice = tree.valueSlice(of: attribute)
      else { return "" }
      return tree.string(slice)
    }
    department = text("department")
    place = text("place")
  }
}
