import Model
import SafeXML
import StatutoryTime

extension CaseJudge {
  /// The dated values that the judgement read, each once, by name.
  mutating func parametersUsed() -> [ParameterUse] {
    let (zh, en) = (rules.ruleWords(.zh), rules.ruleWords(.en))
    var uses: [ParameterUse] = []
    for read in facts.parametersRead {
      guard case .parameter(let lookup) = rules.dictionary[fact: read.fact].source,
        let row = facts.row(read.fact, lookup, of: read.node)
      else { continue }
      let parameter = rules.parameters[lookup.parameter]
      let use = ParameterUse(
        name: parameter.name, label: parameter.title, value: row.value.map { $0.text } ?? "",
        words: BilingualText(zh: zh.value(of: row), en: en.value(of: row)),
        because: row.needs ?? reason(row), source: row.source, evidence: row.evidence)
      if !uses.contains(use) { uses.append(use) }
    }
    return uses.sorted { ($0.name, $0.value, $0.source) < ($1.name, $1.value, $1.source) }
  }

  /// Why a row was chosen: for whom and when it holds.
  private func reason(_ row: Parameter.Row) -> BilingualText {
    let (zh, en) = (rules.forWhom(row, .zh), rules.forWhom(row, .en))
    let span = "\(row.from?.description ?? "…")–\(row.until?.description ?? "…")"
    return BilingualText(zh: "\(zh.isEmpty ? "通用" : zh)；\(span)", en: "\(en.isEmpty ? "general" : en); \(span)")
  }
}

extension ParameterValue {
  /// In the notation of the rules.
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
