import Model
import StatutoryTime

/// Reads `Rules/parameters/`: dated values with their keys and sources.
struct ParameterReader {
  var problems: RuleProblems
  private static let plain: Set<String> = [
    "id", "from", "until", "evidence", "source", "needs.zh", "needs.en", "lang", "notBefore",
  ]

  mutating func parameter(_ root: RuleElement) -> Parameter? {
    guard let name = root["name"], let title = root.bilingual("title") else {
      problems.add("parameter.incomplete", root.origin, zh: "参数缺 name 或 title", en: "a parameter needs name and title")
      return nil
    }
    var rows: [Parameter.Row] = []
    for element in root.children where element.name == "value" || element.name == "unknown" || element.name == "none" {
      let isValue = element.name == "value"
      let value = isValue ? self.value(element, type: root["type"] ?? "") : nil
      if isValue, value == nil { continue }
      rows.append(
        Parameter.Row(
          keys: element.attributes.filter { !Self.plain.contains($0.name) && $0.name != "times" }.map {
            Parameter.RowKey(name: $0.name, written: $0.value)
          },
          from: day(element, "from"), until: day(element, "until"),
          value: value, source: element["source"] ?? "",
          evidence: EvidenceGrade(rawValue: element["evidence"] ?? "M") ?? .memory,
          needs: isValue ? nil : BilingualText(zh: element["needs.zh"] ?? "", en: element["needs.en"] ?? ""),
          origin: element.origin))
    }
    let precedence = (root["precedence"] ?? "department place").split(separator: " ").map(String.init)
    return Parameter(name: name, title: title, precedence: precedence + ["partyKind"], rows: rows)
  }

  private mutating func day(_ element: RuleElement, _ attribute: String) -> Day? {
    guard let text = element[attribute] else { return nil }
    if let day = Day(iso: text) { return day }
    problems.add(
      "rule.date", element.origin, zh: "\(attribute)=“\(text)”不是日期", en: "\(attribute)=“\(text)” is not a date",
      fix: (zh: "写作 2021-07-15", en: "write 2021-07-15"))
    return nil
  }

  private mutating func value(_ element: RuleElement, type: String) -> ParameterValue? {
    let text = element.text
    switch type {
    case "money":
      if case .money(let fen) = Expression.Literal(figure: text) { return .money(fen) }
    case "date":
      if let moment = Moment(iso: text) { return .moment(moment) }
    case "number":
      if let number = wholeNumber(Array(text.utf8)) { return .number(number) }
    case "period":
      let readings = text.split(separator: "|").map { Period(trimmed(String($0))) }
      if !readings.isEmpty, readings.allSatisfy({ $0 != nil }) { return .periods(readings.compactMap { $0 }) }
      // Minutes and seconds exist for recordings only and are read as words by the checks that use them.
      if text.hasSuffix(" minute") || text.hasSuffix(" second") || text.hasSuffix(" day") { return .text(text) }
    default: return .text(text)
    }
    problems.add(
      "parameter.value", element.origin, zh: "“\(text)”不是\(type)类型的值", en: "“\(text)” is not a value of type \(type)")
    return nil
  }
}
