import Model
import StatutoryTime

/// What the readers of several kinds of rule files say alike.
extension RuleProblems {
  /// A date in an attribute; nil where none is written, or where what is written is none, which is said.
  mutating func day(_ attribute: String, of element: RuleElement) -> Day? {
    guard let text = element[attribute] else { return nil }
    if let day = Day(iso: text) { return day }
    add(
      "rule.date", element.origin, zh: "\(attribute)=“\(text)”不是日期", en: "\(attribute)=“\(text)” is not a date",
      fix: (zh: "写作 2021-07-15", en: "write 2021-07-15"))
    return nil
  }

  /// `from` and `until`, both inclusive and either of them missing; an end before the beginning is said.
  mutating func span(of element: RuleElement) -> (from: Day?, until: Day?) {
    let (from, until) = (day("from", of: element), day("until", of: element))
    if let from, let until, until < from {
      add(
        "rule.span", element.origin, zh: "until=“\(until)”早于 from=“\(from)”，没有一天适用",
        en: "until=“\(until)” is before from=“\(from)”: it holds on no day",
        fix: (zh: "from 写第一天，until 写最后一天", en: "from is the first day, until the last"))
    }
    return (from, until)
  }

  /// A child that its parent does not have; read by nobody, it would else be lost without a word.
  mutating func unknown(_ element: RuleElement, in parent: String, among known: [String]) {
    add(
      "rule.unknownElement", element.origin, zh: "\(parent) 里没有“\(element.name)”这个元素",
      en: "“\(element.name)” does not belong in \(parent)",
      fix: nearest(element.name, among: known).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
  }
}

/// Whether two spans, both ends inclusive and open where missing, have a day in common.
func spansOverlap(_ one: (from: Day?, until: Day?), _ other: (from: Day?, until: Day?)) -> Bool {
  func begins(_ from: Day?, by until: Day?) -> Bool {
    guard let from, let until else { return true }
    return from <= until
  }
  return begins(one.from, by: other.until) && begins(other.from, by: one.until)
}
