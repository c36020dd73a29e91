import Model
import StatutoryTime

/// Reads `Rules/parameters/`: dated values with their keys and sources.
struct ParameterReader {
  var problems: RuleProblems

  /// By which rows are told apart.
  private static let keys: Set<String> = ["law", "department", "place", "partyKind", "class"]

  private static let types = ["money", "period", "rate", "count", "number", "date", "monthDay", "clockRange"]

  mutating func parameter(_ root: RuleElement) -> Parameter? {
    AttributeNames.check(root, problems: &problems)
    guard let name = root["name"], let title = root.bilingual("title") else {
      problems.add("parameter.incomplete", root.origin, zh: "参数缺 name 或 title", en: "a parameter needs name and title")
      return nil
    }
    let type = root["type"] ?? ""
    if !Self.types.contains(type) {
      problems.add(
        "parameter.type", root.origin, zh: "\(name)：没有类型“\(type)”", en: "\(name): there is no type “\(type)”",
        fix: nearest(type, among: Self.types).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") }
          ?? (zh: Self.types.joined(separator: "、"), en: Self.types.joined(separator: ", ")))
    }
    let precedence = words(root["precedence"] ?? "department place")
    for key in precedence where !Self.keys.contains(key) {
      problems.add(
        "rule.value", root.origin, zh: "precedence 里的“\(key)”不是键", en: "“\(key)” in precedence is no key",
        fix: (
          zh: Self.keys.sorted().joined(separator: "、"), en: Self.keys.sorted().joined(separator: ", ")
        ))
    }
    return Parameter(
      name: name, title: title, type: type, precedence: precedence + ["partyKind", "class"],
      rows: rows(root, type: type, kinds: ["value", "unknown", "none"], isLocal: false))
  }

  /// A parameter of the bureau's layer: values for what the shipped table leaves open.
  mutating func filling(_ root: RuleElement, _ shipped: Parameter) -> Parameter {
    AttributeNames.check(root, problems: &problems)
    for attribute in ["type", "precedence"] where root[attribute] != nil {
      problems.add(
        "parameter.layer", root.origin, zh: "本地层不能改 \(shipped.name) 的 \(attribute)",
        en: "a layer cannot change the \(attribute) of \(shipped.name)",
        fix: (zh: "只写 name，下面写 <value …>", en: "state the name only, and <value …> below it"))
    }
    let own = rows(root, type: shipped.type, kinds: ["value"], isLocal: true)
    for row in own where shipped.rows.contains(where: { !$0.isUnknown && $0.covers(row) }) {
      guard !shipped.rows.contains(where: { $0.isUnknown && $0.meets(row) }) else { continue }
      problems.add(
        "parameter.layer", row.origin, zh: "\(shipped.name)：随程序发布的表在这里已有数值，本地层不能改",
        en: "\(shipped.name): the shipped table states this value; a layer cannot change it",
        fix: (zh: "本地层只补没有数值（unknown）的地方", en: "a layer fills in only what is unknown"))
    }
    return shipped.with(shipped.rows + own)
  }

  private mutating func rows(
    _ root: RuleElement, type: String, kinds: [String], isLocal: Bool
  ) -> [Parameter.Row] {
    var rows: [Parameter.Row] = []
    var ids: Set<String> = []
    for element in root.children where !["title", "note", "doubt"].contains(element.name) {
      guard kinds.contains(element.name) else {
        problems.unknown(element, in: "parameter", among: kinds + ["title", "note", "doubt"])
        continue
      }
      if let id = element["id"], !ids.insert(id).inserted {
        problems.add(
          "rule.duplicateID", element.origin, zh: "编号“\(id)”已经用过", en: "the id “\(id)” is used twice",
          fix: (zh: "同一参数内编号不重复", en: "ids are unique within a parameter"))
      }
      guard let row = row(element, type: type, isLocal: isLocal) else { continue }
      if let other = rows.first(where: { row.competes(with: $0) }) {
        problems.add(
          "parameter.overlap", row.origin, zh: "与第 \(other.origin.line) 行的键相同、时间重叠，只有先后顺序能决定用哪个",
          en: "has the keys of line \(other.origin.line) and overlaps it in time; only their order would decide",
          fix: (zh: "用 from、until 分开，或者删去一个", en: "part them with from and until, or delete one"))
      }
      rows.append(row)
    }
    return rows
  }

  /// `<value>`, `<unknown>` or `<none>`; nil where its value cannot be read.
  private mutating func row(_ element: RuleElement, type: String, isLocal: Bool) -> Parameter.Row? {
    let isUnknown = element.name == "unknown"
    let isValue = element.name == "value"
    let span = problems.span(of: element)
    let source = trimmed(element["source"] ?? "")
    if !isUnknown, source.isEmpty {
      problems.add(
        "parameter.source", element.origin, zh: "\(element.name) 没有写出处（source）",
        en: "the \(element.name) states no source", fix: (zh: "写明文件和条款", en: "name the document and the clause"))
    }
    let evidence = EvidenceGrade(rawValue: element["evidence"] ?? EvidenceGrade.memory.rawValue)
    if evidence == nil {
      problems.add(
        "rule.evidence", element.origin, zh: "没有证据等级“\(element["evidence"] ?? "")”",
        en: "there is no evidence grade “\(element["evidence"] ?? "")”",
        fix: (
          zh: "T（条文已核对）、E（见于摘录）、M（待核实）", en: "T (text checked), E (excerpt seen), M (to be verified)"
        ))
    }
    let value = isValue ? self.value(element, type: type) : nil
    if isValue, value == nil { return nil }
    return Parameter.Row(
      keys: element.attributes.filter { Self.keys.contains($0.name) }.map {
        Parameter.RowKey(name: $0.name, written: $0.value)
      },
      from: span.from, until: span.until, value: value, isUnknown: isUnknown, isLocal: isLocal, source: source,
      evidence: evidence ?? .memory,
      needs: isUnknown ? BilingualText(zh: element["needs.zh"] ?? "", en: element["needs.en"] ?? "") : nil,
      origin: element.origin)
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
      if !readings.isEmpty, readings.allSatisfy({ $0.map { $0.count > 0 } == true }) {
        return .periods(readings.compactMap { $0 })
      }
      // Minutes and seconds exist for recordings only and are read as words by the checks that use them.
      if text.hasSuffix(" minute") || text.hasSuffix(" second") || text.hasSuffix(" day") { return .text(text) }
    default: if !text.isEmpty { return .text(text) }
    }
    problems.add(
      "parameter.value", element.origin, zh: "“\(text)”不是\(type)类型的值", en: "“\(text)” is not a value of type \(type)",
      fix: Self.written(type))
    return nil
  }

  /// How values of a type are written.
  private static func written(_ type: String) -> (zh: String, en: String)? {
    switch type {
    case "money": (zh: "写作 50000元", en: "write 50000元")
    case "date": (zh: "写作 2021-07-15", en: "write 2021-07-15")
    case "number": (zh: "写作 3", en: "write 3")
    case "period":
      (zh: "至少为一，写作 7 workingDay、30 naturalDay、3 month", en: "at least one: 7 workingDay, 30 naturalDay, 3 month")
    default: nil
    }
  }
}
