import Model
import SafeXML

/// Reads the few lines that identify a case or a unit; these are never judged, so they are read straight from the file.
struct CaseSummaryBuilder {
  let tree: XMLTree
  let scope: RuleScope
  let masking: Masking

  func summary() -> CaseSummary {
    let unit = first("unit", under: 0)
    let named = first("parties", under: 0).map { all("party", under: $0) } ?? []
    // Who complained or is concerned is no party, and an informant's name has no place at the head of a report.
    let parties = named.filter { !["complainant", "interested"].contains(attribute("role", of: $0)) }
    let decisions = first("acts", under: 0).map(decisions) ?? []
    return CaseSummary(
      scope: scope == .caseFile ? nil : scope, id: masking.code(attribute("id", of: 0)),
      unit: unit.map { masking.text(attribute("name", of: $0)) } ?? "",
      unitCode: unit.map { masking.text(attribute("code", of: $0), behind: "社会信用代码") } ?? "",
      department: unit.map { masking.text(attribute("department", of: $0)) } ?? "",
      place: unit.map { masking.text(attribute("place", of: $0)) } ?? "",
      cause: first("cause", under: 0).map { masking.text(trimmed(tree.string(ofText: $0))) } ?? "",
      parties: parties.map { masking.text(masking.name(attribute("name", of: $0))) },
      matters: attribute("matters", of: 0).split(separator: " ").map { masking.text(String($0)) },
      decisions: decisions.map { decision in
        [masking.text(attribute("number", of: decision), behind: "文号"), masking.text(attribute("date", of: decision))]
          .filter { !$0.isEmpty }.joined(separator: " ")
      })
  }

  /// Its decisions; of a case that only takes a measure the decisions on that.
  private func decisions(under acts: XMLTree.Index) -> [XMLTree.Index] {
    let decisions = all("decision", under: acts)
    if !decisions.isEmpty { return decisions }
    return ["seizure", "freezing"].flatMap { all($0, under: acts) }.filter { !attribute("number", of: $0).isEmpty }
  }

  private func all(_ name: String, under node: XMLTree.Index) -> [XMLTree.Index] {
    tree.children(name, in: scope.namespace, of: node)
  }

  private func first(_ name: String, under node: XMLTree.Index) -> XMLTree.Index? { all(name, under: node).first }

  private func attribute(_ name: String, of node: XMLTree.Index) -> String {
    tree.written(name, of: node) ?? ""
  }
}
