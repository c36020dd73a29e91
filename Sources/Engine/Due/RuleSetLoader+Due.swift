import Model

extension RuleSetLoader {
  /// What the folder and the bureau's layer say about due dates and about filing for record, for one scope.
  mutating func duties(
    _ roots: [String: [RuleElement]], _ local: [RuleElement], _ part: Part, _ laws: LawTable, confirmed: Set<String>,
    known: Set<RequirementID>
  ) -> (due: DueRules?, filings: [FilingRule]) {
    func all(_ name: String) -> [RuleElement] { (roots[name] ?? []) + local.filter { $0.name == name } }
    let reader = DutyReader(
      problems: problems, dictionary: part.dictionary, laws: laws, confirmed: confirmed, scope: part.scope,
      raw: part.written, known: known)
    var dueReader = DueRulesReader(duties: reader, requirements: part.requirements)
    let due = dueReader.rules(all("dueDates"))
    var filingReader = FilingRuleReader(duties: dueReader.duties)
    let filings = all("filingForRecord").compactMap { filingReader.rule($0) }
    problems = filingReader.problems
    return (due, filings)
  }
}
