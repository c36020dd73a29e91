import Model
import SafeXML
import StatutoryTime

/// Days and sums of papers that stand in the file as printed (2026年6月30日, 3,000元): they can be compared with nothing, and
/// whoever reads that the file does not carry them looks in vain.
struct PrintedValueProblems {
  private let tree: XMLTree
  private let file: String
  private let namespace: String
  private var problems: [Problem] = []

  static func list(_ readCase: ReadCase, _ scope: RuleScope) -> [Problem] {
    var list = PrintedValueProblems(readCase, scope)
    list.collect()
    return list.problems
  }

  private init(_ readCase: ReadCase, _ scope: RuleScope) {
    tree = readCase.tree
    file = readCase.name
    namespace = scope.namespace
  }

  private mutating func collect() {
    for section in children("documents", of: 0) {
      for paper in children("document", of: section) {
        takeAttribute("date", of: paper, .day)
        for states in children("states", of: paper) { take(states) }
      }
    }
  }

  private mutating func take(_ states: XMLTree.Index) {
    for date in children("date", of: states) { take(tree.string(ofText: date), .day, at: date) }
    for name in ["penalty", "payment"] {
      for sum in children(name, of: states) { takeAttribute("amount", of: sum, .sum) }
    }
  }

  private enum Kind {
    case day
    case sum

    var type: ValueType {
      switch self {
      case .day: .moment
      case .sum: .money
      }
    }
  }

  private mutating func takeAttribute(_ name: String, of node: XMLTree.Index, _ kind: Kind) {
    guard let attribute = tree.vocabulary.find(name, namespace: nil),
      let range = tree.attribute(named: attribute, of: node)
    else { return }
    // What looks like a date and is none is told of every attribute.
    guard !looksLikeDate(tree.values, range.lowerBound, range.upperBound) else { return }
    take(tree.string(ofValue: range), kind, at: node, attribute: name)
  }

  private mutating func take(_ written: String, _ kind: Kind, at node: XMLTree.Index, attribute: String? = nil) {
    let text = trimmed(written)
    let bytes = Array(text.utf8)
    let slice = TextSlice(start: 0, end: Int32(bytes.count), inValues: true)
    guard !bytes.isEmpty, Value(slice, in: bytes, type: kind.type) == nil else { return }
    let right =
      switch kind {
      case .day: DateText.parse(text).flatMap { Day(year: $0.year, month: $0.month, day: $0.day)?.description }
      case .sum: (CapitalAmount.amount(in: text) ?? Self.sum(text)).map(moneyFigure)
      }
    problems.append(
      Problem(
        file: file, place: tree.place(of: node, attribute: attribute), code: "case.printedValue",
        message: BilingualText(
          zh: "文书所载“\(text)”照纸面写法写入，程序不能比对，按没有载明处理",
          en: "“\(text)” stands here as printed: it cannot be compared and is treated as not carried"),
        remedy: remedy(kind, right)))
  }

  private func remedy(_ kind: Kind, _ right: String?) -> BilingualText {
    if let right { return BilingualText(zh: "写作 \(right)", en: "write \(right)") }
    return switch kind {
    case .day: BilingualText(zh: "写作 2021-07-15 的形式", en: "write it like 2021-07-15")
    case .sum:
      BilingualText(zh: "只写数字，单位为元，如 3000 或者 3000.50", en: "digits only, in yuan, like 3000 or 3000.50")
    }
  }

  /// 3,000元, 人民币6万元.
  private static func sum(_ text: String) -> Int64? {
    var scalars = FoldedText.compact(text)[...]
    for prefix in ["人民币", "¥"] where scalars.starts(with: prefix.unicodeScalars) {
      scalars = scalars.dropFirst(prefix.unicodeScalars.count)
    }
    if scalars.last == "整" { scalars = scalars.dropLast() }
    if scalars.last == "元" { scalars = scalars.dropLast() }
    return ArabicSum(scalars)?.fen
  }

  private func children(_ name: String, of node: XMLTree.Index) -> [XMLTree.Index] {
    tree.children(name, in: namespace, of: node)
  }
}
