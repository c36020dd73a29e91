import Model
import SafeXML
import StatutoryTime

extension CaseJudge {
  /// The clauses behind an edition as they stood on a day, without what binds only the cases of another department; all of
  /// them where nothing would be left.
  func bases(_ edition: Edition, on day: Day?) -> [LegalBasis] {
    let all = edition.bases(on: day)
    let department = facts.tree.department(namespace: rules.scope.namespace)
    let own = all.filter { rules.laws.concerns($0, department: department) }
    return own.isEmpty ? all : own
  }
}

extension XMLTree {
  /// The department of the unit, as the file states it; empty where it does not.
  fileprivate func department(namespace: String) -> String {
    guard let unit = vocabulary.find("unit", namespace: namespace),
      let department = vocabulary.find("department", namespace: nil),
      let node = children(of: 0).first(where: { nodes[Int($0)].name == unit }),
      let attribute = attribute(named: department, of: node)
    else { return "" }
    return string(ofValue: attribute)
  }
}
