/// The outcomes that the checks of one requirement came to on one case, notes among them.
struct ShownOutcomes {
  private var list: [(check: String, outcome: String)] = []

  init(_ judgement: RequirementJudgement, _ requirement: Requirement) {
    for point in judgement.points {
      let check = requirement.editions[point.edition].checks[point.check].id
      switch point.result {
      case .failed(let failures, let notes): list += (failures + notes).map { (check, $0.outcome) }
      case .met(let notes): list += notes.map { (check, $0.outcome) }
      case .notApplicable, .blocked, .open, .error: break
      }
    }
  }

  /// Whether they are what an example says in `outcome`: names of outcomes, with their check before them where it matters
  /// (`served/late`), that must come up, `only` behind them if nothing else may; `none` if nothing at all may.
  func fit(_ expected: String) -> Bool {
    var names = words(expected)
    if names == ["none"] { return list.isEmpty }
    let isAll = names.last == "only"
    if isAll { names.removeLast() }
    let isNamed = { (shown: (check: String, outcome: String)) in
      names.contains { $0 == shown.outcome || $0 == "\(shown.check)/\(shown.outcome)" }
    }
    return names.allSatisfy { name in list.contains { name == $0.outcome || name == "\($0.check)/\($0.outcome)" } }
      && (!isAll || list.allSatisfy(isNamed))
  }

  /// `served/late`, several with spaces between, `none` if there are none.
  var text: String { list.isEmpty ? "none" : list.map { "\($0.check)/\($0.outcome)" }.joined(separator: " ") }
}
