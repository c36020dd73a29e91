import Model
import SafeXML

/// Reads the few lines that identify a case or a unit; these are never judged, so they are read straight from the file.
struct CaseSummaryBuilder {
  let tree: XMLTree
  let scope: RuleScope
  let masking: Masking

  func summary() -> CaseSummary {
    let unit = first("unit", under: 0)
    let parties = first("parties", under: 0).map { all("party", under: $0) } ?? []
    let decisions = first("acts", under: 0).map { all("decision", under: $0) } ?? []
    return CaseSummary(
      scope: scope == .caseFile ? nil : scope, id: attribute("id", of: 0),
      unit: unit.map { attribute("name", of: $0) } ?? "",
      unitCode: unit.map { attribute("code", of: $0) } ?? "",
      department: unit.map { attribute("department", of: $0) } ?? "",
      place: unit.map { attribute("place", of: $0) } ?? "",
      cause: first("cause", under: 0).map { trimmed(tree.string(ofText: $0)) } ?? "",
      parties: parties.map { masking.name(attribute("name", of: $0)) },
      matters: attribute("matters", of: 0).split(separator: " ").map(String.init),
      decisions: decisions.map { decision in
        [attribute("number", of: decision), attribute("date", of: decision)].filter { !$0.isEmpty }
          .joined(separator: " ")
      })
  }

  private func all(_ name: String, under node: XMLTree.Index) -> [XMLTree.Index] {
    tree.children(of: node).filter { tree.vocabulary[tree.nodes[Int($0)].name] == (scope.namespace, name) }
  }

  private func first(_ name: String, under node: XMLTree.Index) -> XMLTree.Index? { all(name, under: node).first }

  private func attribute(_ name: String, of node: XMLTree.Index) -> String {
    tree.vocabulary.find(name, namespace: nil).flatMap { tree.attribute(named: $0, of: node) }
      .map { tree.string(ofValue: $0) } ?? ""
  }
}
