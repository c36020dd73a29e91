import Model

/// Gathers everything that is wrong with a rule set, so that all of it is shown at once.
struct RuleProblems: Sendable {
  private(set) var list: [Problem] = []

  mutating func add(_ code: String, _ origin: RuleOrigin, zh: String, en: String, fix: (zh: String, en: String)? = nil)
  {
    add(
      Problem(
        file: origin.file, place: Place(line: origin.line, column: 1, path: ""), code: code,
        message: BilingualText(zh: zh, en: en), remedy: fix.map { BilingualText(zh: $0.zh, en: $0.en) }))
  }

  /// Said once, however many checks share the level or the line that is wrong.
  mutating func add(_ problem: Problem) {
    if !list.contains(problem) { list.append(problem) }
  }

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
    case .beyond(let measure, let most):
      let limit = Self.limit(measure, most)
      // As long as it is, nobody wants to read all of it.
      let shown = text.count > 60 ? "\(text.prefix(60))…" : text
      add(
        "rule.expression", origin, zh: "“\(shown)”太复杂：\(limit.zh)", en: "“\(shown)” is too much: \(limit.en)",
        fix: (
          zh: "拆成几个评查点或者几个条件，去掉多余的括号",
          en: "split it into several checks or conditions, and leave out brackets that say nothing"
        ))
    }
  }

  private static func limit(_ measure: ExpressionFault.Measure, _ most: Int) -> (zh: String, en: String) {
    switch measure {
    case .nesting: ("括号和 not 最多套 \(most) 层", "brackets and not may stand \(most) deep")
    case .conditions: ("and、or 最多连接 \(most) 个条件", "and, or may join \(most) conditions")
    case .lists: ("any、each、count 最多套 \(most) 层", "any, each, count may stand \(most) deep")
    case .links: ("名称里最多经过 \(most) 个关系", "a name may follow \(most) links")
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
    case "a name, a literal or an operator": "名称、值或者符号"
    case "a fact before `in`": "in 前面的要素名称"
    case "a condition after the list of `each`": "each 的一组事物后面的条件"
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
