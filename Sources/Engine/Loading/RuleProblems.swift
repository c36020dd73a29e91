import Model

/// Gathers everything that is wrong with a rule set, so that all of it is shown at once.
struct RuleProblems: Sendable {
  private(set) var list: [Problem] = []

  mutating func add(_ code: String, _ origin: RuleOrigin, zh: String, en: String, fix: (zh: String, en: String)? = nil)
  {
    list.append(
      Problem(
        file: origin.file, place: Place(line: origin.line, column: 1, path: ""), code: code,
        message: BilingualText(zh: zh, en: en), remedy: fix.map { BilingualText(zh: $0.zh, en: $0.en) }))
  }

  mutating func add(_ problem: Problem) { list.append(problem) }

  mutating func add(_ others: RuleProblems) { list += others.list }

  /// A condition or reference that cannot be read.
  mutating func add(_ fault: ExpressionFault, in text: String, _ origin: RuleOrigin) {
    switch fault.reason {
    case .expected(let expected, let found):
      add(
        "rule.expression", origin, zh: "条件“\(text)”不能读：应为 \(expected)，见到 \(found)",
        en: "cannot read “\(text)”: expected \(expected), found \(found)")
    case .unknownName(let name, let thing, let suggestion):
      let fix = suggestion.map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") }
      add(
        "rule.unknownFact", origin, zh: "“\(text)”中的“\(name)”\(thing.map { "在“\($0)”中" } ?? "")不是要素字典里的名称",
        en: "“\(name)” in “\(text)” is not a name \(thing.map { "of “\($0)” " } ?? "")in the fact dictionary", fix: fix)
    case .several(let name):
      add(
        "rule.several", origin, zh: "“\(name)”可能有几个，此处只能用一个",
        en: "“\(name)” may stand for several; one is needed here",
        fix: (zh: "用 any、each、count，或者在要素字典里规定取哪一个", en: "use any, each or count, or let the dictionary pick one"))
    case .typeMismatch(let left, let right):
      add(
        "rule.type", origin, zh: "“\(text)”比较了不同类型：\(left) 与 \(right)", en: "“\(text)” compares \(left) with \(right)")
    case .badLiteral(let literal):
      add(
        "rule.literal", origin, zh: "“\(literal)”不是金额、数字或者日期", en: "“\(literal)” is not a sum, a number or a date",
        fix: (zh: "例如 50000元、3、2021-07-15", en: "for example 50000元, 3, 2021-07-15"))
    }
  }
}
