import Model

/// Something that must be done by a day although no requirement judges it before it is done; written like a requirement, and
/// bound to the one that will judge it.
struct Duty: Sendable {
  /// Of whom it carries the id, title, conditions, editions with their clauses, and deadlines.
  let rule: Requirement

  var requirement: RequirementID { rule.id }
}

/// Reads `<duty ref="…">`: the elements of a requirement without points, levels and examples.
struct DutyReader {
  var problems: RuleProblems
  let dictionary: FactDictionary
  let laws: LawTable
  /// Editions of laws whose text the bureau has confirmed.
  let confirmed: Set<String>
  let scope: RuleScope
  /// Requirements of this scope as they are written.
  let raw: [RawRequirement]
  /// Ids of all scopes, whether or not the bureau has switched them off.
  let known: Set<RequirementID>

  /// Nil where it belongs to the other scope, or its requirement is switched off, or with a problem.
  mutating func duty(_ element: RuleElement) -> Duty? {
    guard let ref = element["ref"] else {
      problems.add(
        "due.incomplete", element.origin, zh: "duty 缺 ref（由哪个评查项目评）", en: "duty lacks ref (which requirement judges it)"
      )
      return nil
    }
    guard known.contains(RequirementID(ref)) else {
      unknown(ref, among: known.map(\.text), element)
      return nil
    }
    guard (element["scope"] ?? RuleScope.caseFile.rawValue) == scope.rawValue else { return nil }
    var reader = RequirementReader(problems: problems, readsExamples: false)
    var written = reader.requirement(element)
    problems = reader.problems
    written.id = ref
    written.system = raw.first { $0.id == ref }?.system ?? RequirementSystem.allCases[0].rawValue
    written.points = "1"
    // Nothing hangs on the outcomes of a duty.
    for outcome in ["late", "missed"] {
      written.levels.append(
        RawLevel(on: outcome, severity: Severity.note.rawValue, deduct: "0", origin: element.origin))
    }
    var resolver = RequirementResolver(problems: problems, dictionary: dictionary, laws: laws, confirmed: confirmed)
    let rule = resolver.resolve(written)
    problems = resolver.problems
    return rule.map { Duty(rule: $0) }
  }

  mutating func unknown(_ name: String, among names: [String], _ element: RuleElement) {
    problems.add(
      "due.unknownName", element.origin, zh: "“\(name)”不存在", en: "there is no “\(name)”",
      fix: nearest(name, among: names).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
  }
}
