import Model
import SafeXML
import StatutoryTime

extension CaseJudge {
  /// The dated values that the judgement read, each once, by name.
  mutating func parametersUsed() -> [ParameterUse] {
    var uses: [ParameterUse] = []
    for read in facts.parametersRead {
      guard case .parameter(let lookup) = rules.dictionary[fact: read.fact].source,
        let row = facts.row(read.fact, lookup, of: read.node)
      else { continue }
      let parameter = rules.parameters[lookup.parameter]
      let keys = row.keys.map { "\($0.name)=\($0.written)" }.joined(separator: " ")
      let span = "\(row.from?.description ?? "…")–\(row.until?.description ?? "…")"
      let use = ParameterUse(
        name: parameter.name, label: parameter.title, value: row.value.map { $0.text } ?? "",
        because: BilingualText(
          zh: row.needs?.zh ?? "\(keys.isEmpty ? "通用" : keys)；\(span)",
          en: row.needs?.en ?? "\(keys.isEmpty ? "general" : keys); \(span)"),
        source: row.source, evidence: row.evidence)
      if !uses.contains(use) { uses.append(use) }
    }
    return uses.sorted { ($0.name, $0.value, $0.source) < ($1.name, $1.value, $1.source) }
  }
}

extension ParameterValue {
  var text: String {
    switch self {
    case .money(let fen): moneyText(fen)
    case .number(let number): String(number)
    case .periods(let periods): periods.map(\.description).joined(separator: " | ")
    case .moment(let moment): moment.description
    case .text(let text): text
    }
  }
}
