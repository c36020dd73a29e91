package import Model
import SafeXML
import StatutoryTime

/// Reads what persons state about cases that are to be drawn or chosen (`schema/statements.xsd`).
package struct StatementReader {
  package private(set) var problems: [Problem] = []
  private static let namespace = "urn:anjuan:statements:1"

  package init() {}

  /// What is sound in the file; whatever is not is among the problems and counts for nothing.
  package mutating func statements(_ bytes: [UInt8], file: String) -> [CaseStatement] {
    let (root, faults) = RuleElement.root(of: bytes, file: file)
    problems += faults
    guard let root else { return [] }
    var found = RuleProblems()
    defer { problems += found.list }
    guard root.name == "statements", root.namespace == Self.namespace else {
      found.add(
        "statements.root", root.origin, zh: "根元素应为 statements，命名空间 \(Self.namespace)",
        en: "the root should be statements in the namespace \(Self.namespace)")
      return []
    }
    var statements: [CaseStatement] = []
    for element in root.children("case") {
      guard let unit = element["unit"], let id = element["id"], !unit.isEmpty, !id.isEmpty else {
        found.add(
          "statements.case", element.origin, zh: "case 缺 unit（单位代码）或者 id（案号）",
          en: "a case needs unit (the unit's code) and id (its number)")
        continue
      }
      for entry in element.children("state") {
        guard let statement = statement(entry, unit, id, &found) else { continue }
        if let twin = statements.first(where: {
          ($0.unit, $0.caseID, $0.circumstance) == (unit, id, statement.circumstance)
        }) {
          found.add(
            "statements.twice", entry.origin, zh: "第 \(twin.line) 行已经说明过“\(statement.circumstance.label.zh)”",
            en: "line \(twin.line) has stated this already: \(statement.circumstance.label.en)")
          continue
        }
        statements.append(statement)
      }
    }
    return statements
  }

  private func statement(
    _ element: RuleElement, _ unit: String, _ id: String, _ found: inout RuleProblems
  ) -> CaseStatement? {
    guard let circumstance = element["of"].flatMap({ CaseCircumstance(rawValue: $0) }) else {
      let known = CaseCircumstance.allCases.map(\.rawValue)
      found.add(
        "statements.of", element.origin, zh: "of“\(element["of"] ?? "")”不可用",
        en: "of cannot be “\(element["of"] ?? "")”",
        fix: (zh: known.joined(separator: "、"), en: known.joined(separator: ", ")))
      return nil
    }
    guard let holds = element["holds"], ["yes", "no"].contains(holds), let by = element["by"], !by.isEmpty,
      let on = element["on"], Day(iso: on) != nil, !element.text.isEmpty
    else {
      found.add(
        "statements.incomplete", element.origin, zh: "须写明 holds（yes 或者 no）、by（何人）、on（日期，如 2026-06-30）和理由",
        en: "it needs holds (yes or no), by (who), on (a day such as 2026-06-30) and a reason")
      return nil
    }
    return CaseStatement(
      unit: unit, caseID: id, circumstance: circumstance, holds: holds == "yes", by: by, on: on, because: element.text,
      line: element.origin.line)
  }
}
