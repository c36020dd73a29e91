import Model
import SafeXML
import StatutoryTime

/// Dates of acts that cannot be right, whatever the law says: what is judged from them is judged of another day, or by a law of
/// another day, and nothing in the verdicts would show it.
struct ActDates {
  private struct Act {
    let node: XMLTree.Index
    let name: String
    /// Which of its attributes gives its first day.
    let attribute: String
    let day: Day
  }

  private let tree: XMLTree
  private let file: String
  /// In document order.
  private var acts: [Act] = []

  /// What is said of a case.
  static func problems(_ readCase: ReadCase, _ scope: RuleScope, asOf: Day) -> [Problem] {
    let dates = ActDates(readCase, scope)
    return dates.laterThan(asOf) + dates.decidedBeforeOpening()
  }

  private init(_ readCase: ReadCase, _ scope: RuleScope) {
    tree = readCase.tree
    file = readCase.name
    let attributes = ["date", "start"].compactMap { name in
      tree.vocabulary.find(name, namespace: nil).map { (name, $0) }
    }
    for section in tree.children("acts", in: scope.namespace, of: 0) {
      for node in tree.children(of: section) {
        for (attribute, name) in attributes {
          guard let range = tree.attribute(named: name, of: node),
            let moment = Moment(iso: tree.values, range.lowerBound, range.upperBound)
          else { continue }
          let name = tree.vocabulary[tree.nodes[Int(node)].name].local
          acts.append(Act(node: node, name: name, attribute: attribute, day: moment.day))
          break
        }
      }
    }
  }

  /// An act later than the day of the review has not happened on that day, and is judged as if it had: either the day of the
  /// review is mistyped, or the act's.
  private func laterThan(_ asOf: Day) -> [Problem] {
    let later = acts.filter { $0.day > asOf }
    guard let first = later.first else { return [] }
    let more = later.count - 1
    return [
      Problem(
        file: file, place: tree.place(of: first.node, attribute: first.attribute), code: "case.afterAsOf",
        message: BilingualText(
          zh: "\(first.day)晚于评查基准日 \(asOf)\(more > 0 ? "，另有 \(more) 个步骤也晚于它" : "")；按已经发生评查",
          en:
            "\(first.day) is after the as-of day \(asOf)\(more > 0 ? ", as are \(more) more acts" : ""); judged as done"
        ),
        remedy: BilingualText(
          zh: "核对评查基准日（--as-of，或者 district.xml 的 asOf）和这一日期；还没有发生的步骤不写入案卷",
          en:
            "check the as-of day (--as-of, or asOf in district.xml) and this date; leave out what has not happened yet")
      )
    ]
  }

  /// The law of its day follows the decision's date: mistyped by ten years, it leads to a law that asks for less, or for nothing.
  private func decidedBeforeOpening() -> [Problem] {
    guard let opened = acts.filter({ $0.name == "filing" }).map(\.day).min() else { return [] }
    return acts.compactMap { act in
      guard act.name == "decision", act.day < opened,
        ["penalty", "noPenalty"].contains(tree.written("kind", of: act.node))
      else { return nil }
      return Problem(
        file: file, place: tree.place(of: act.node, attribute: act.attribute), code: "case.decidedBeforeOpening",
        message: BilingualText(
          zh: "决定的日期 \(act.day) 早于立案的日期 \(opened)；适用哪一版法律取决于决定的日期",
          en:
            "the decision's date \(act.day) is before the opening of the case on \(opened); which law governs depends on it"
        ),
        remedy: BilingualText(
          zh: "核对两个日期；确实先决定后立案的，保留原样", en: "check both dates; if it was decided first and opened later, leave it"))
    }
  }
}
