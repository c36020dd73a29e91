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
        "rule.expression", origin, zh: "“\(text)”不能读：应为\(Self.chinese(expected))，见到“\(Self.chinese(found))”",
        en: "cannot read “\(text)”: expected \(expected), found \(found)")
    case .unknownName(let name, let thing, let suggestion):
      let fix =
        suggestion.map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") }
        ?? (
          zh: "名称可用 anjuan rules facts 查；值写作 50000元、2021-07-15、'文字'",
          en: "look names up with anjuan rules facts; values are written 50000元, 2021-07-15, 'text'"
        )
      add(
        "rule.unknownFact", origin, zh: "“\(text)”中的“\(name)”\(thing.map { "在“\($0)”中" } ?? "")不是要素字典里的名称",
        en: "“\(name)” in “\(text)” is not a name \(thing.map { "of “\($0)” " } ?? "")in the fact dictionary", fix: fix)
    case .several(let name):
      add(
        "rule.several", origin, zh: "“\(name)”可能有几个，此处只能用一个",
        en: "“\(name)” may stand for several; one is needed here",
        fix: (
          zh: "用只有一个值的要素（anjuan rules facts 列出），或者用 any、each、count",
          en: "use a fact with one value (anjuan rules facts lists them), or any, each, count"
        ))
    case .typeMismatch(let left, let right):
      add(
        "rule.type", origin, zh: "“\(text)”比较了不同类型：\(Self.chinese(left))与\(Self.chinese(right))",
        en: "“\(text)” compares \(left) with \(right)",
        fix: [left, right].contains("money") ? (zh: "金额写作 50000元", en: "sums are written 50000元") : nil)
    case .badLiteral(let literal):
      add(
        "rule.literal", origin, zh: "“\(literal)”不是金额、数字或者日期", en: "“\(literal)” is not a sum, a number or a date",
        fix: (zh: "例如 50000元、3、2021-07-15", en: "for example 50000元, 3, 2021-07-15"))
    }
  }

  /// The parser's own words for what it wanted or met.
  private static func chinese(_ word: String) -> String {
    switch word {
    case "a fact": "要素名称"
    case "a fact or a literal": "要素名称或者值"
    case "a literal": "值"
    case "a name": "名称"
    case "a text": "文字"
    case "a variable": "变量名"
    case "a comparison": "比较（=、>= 等）"
    case "a list of things": "一组事物"
    case "the end": "结尾"
    case "date": "日期"
    case "money": "金额"
    case "number": "数"
    case "text": "文字"
    case "yesNo": "是否"
    default: word
    }
  }
}
