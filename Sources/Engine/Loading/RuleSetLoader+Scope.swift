import Concurrently
import Model
import SafeXML

/// What differs between the rule sets of one folder: dictionary, format and requirements of one scope.
extension RuleSetLoader {
  /// What all scopes draw on.
  struct Shared {
    let dictionaries: [RuleScope: [RuleElement]]
    /// Positions by name.
    let parameters: [String: Int]
    let laws: LawTable
    let confirmed: Set<String>
    /// Requirements of all scopes as written, in the order of the rule set.
    let raw: [RawRequirement]
    /// Rules between files.
    let crossCase: [RuleElement]
  }

  /// The part of a rule set that belongs to one scope.
  struct Part {
    let scope: RuleScope
    let dictionary: FactDictionary
    let names: CaseNames
    /// As written, and resolved.
    let written: [RawRequirement]
    let requirements: [Requirement]
    let ties: RequirementTies
    let crossCase: [CrossCaseSource]
    let schema: XMLSchemaDocument?
    /// Requirements of the other scopes.
    let others: Set<RequirementID?>

    /// Whether a mutant may be of this scope: its subject is none of the others' requirements, nor a fact of theirs.
    func concerns(_ equivalent: EquivalentMutant) -> Bool {
      let subject = String(equivalent.id.prefix { $0 != "/" })
      if others.contains(RequirementID(subject)) { return false }
      let parts = subject.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return true }
      return dictionary.thingsByName[parts[0]].map { dictionary[thing: $0].facts[parts[1]] != nil } ?? false
    }
  }

  /// The dictionary files of each scope.
  mutating func dictionaries(_ roots: [RuleElement]) -> [RuleScope: [RuleElement]] {
    var dictionaries: [RuleScope: [RuleElement]] = [:]
    for root in roots {
      guard let scope = RuleScope(rawValue: root["scope"] ?? RuleScope.caseFile.rawValue) else {
        problems.add(
          "rule.value", root.origin, zh: "scope 的值“\(root["scope"] ?? "")”不可用",
          en: "scope cannot be “\(root["scope"] ?? "")”", fix: (zh: "case、unit", en: "case, unit"))
        continue
      }
      dictionaries[scope, default: []].append(root)
    }
    return dictionaries
  }

  /// Everything of one scope, resolved and checked; nil where the folder says nothing about it. There are always cases.
  mutating func part(_ scope: RuleScope, _ shared: Shared, _ schema: RuleFileParsing.Schema?) -> Part? {
    let raw = shared.raw.filter { $0.scope == scope }
    let dictionaries = shared.dictionaries[scope] ?? []
    guard scope == .caseFile || !raw.isEmpty || !dictionaries.isEmpty else { return nil }
    var reader = DictionaryReader(problems: problems, parameters: shared.parameters, scope: scope)
    reader.read(dictionaries)
    var dictionary = reader.dictionary
    var cycles = CycleChecker(dictionary, problems: reader.problems)
    cycles.check()
    problems = cycles.problems
    let schemaNames = schema?.names ?? SchemaNames()
    let names = CaseNames(
      &dictionary.vocabulary, scope: scope, schema: schemaNames, links: dictionary.links,
      discriminating: dictionary.predicateAttributes)
    let resolved = resolved(raw, dictionary, shared.laws, confirmed: shared.confirmed)
    let (written, requirements) = (resolved.map(\.written), resolved.map(\.requirement))
    let ties = RequirementTies(among: requirements, written, dictionary, problems: problems)
    problems = ties.problems
    var crossCase = CrossCaseReader(problems: problems, dictionary: dictionary, laws: shared.laws, scope: scope)
    let sources = shared.crossCase.compactMap { crossCase.source($0) }
    problems = crossCase.problems
    if schema == nil {
      problems.add(
        "rules.schema", RuleOrigin(file: scope.schemaPath, line: 0), zh: "缺\(scope.label.zh)格式 \(scope.schemaPath)",
        en: "the \(scope.label.en) schema \(scope.schemaPath) is missing")
    }
    if !schemaNames.elements.isEmpty {
      var checker = PathChecker(known: schemaNames, dictionary: dictionary, scope: scope, problems: problems)
      checker.check()
      problems = checker.problems
    }
    return Part(
      scope: scope, dictionary: dictionary, names: names, written: written, requirements: requirements, ties: ties,
      crossCase: sources,
      schema: schema?.compiled,
      others: Set(shared.raw.filter { $0.scope != scope }.map { RequirementID($0.id) }))
  }

  /// What resolves, beside what was written; the rest is among the problems.
  private mutating func resolved(
    _ raw: [RawRequirement], _ dictionary: FactDictionary, _ laws: LawTable, confirmed: Set<String>
  ) -> [(written: RawRequirement, requirement: Requirement)] {
    let done = concurrentMap(raw) { one in
      var resolver = RequirementResolver(
        problems: RuleProblems(), dictionary: dictionary, laws: laws, confirmed: confirmed)
      return (written: one, requirement: resolver.resolve(one), problems: resolver.problems)
    }
    for one in done { problems.add(one.problems) }
    return done.compactMap { one in one.requirement.map { (one.written, $0) } }
  }
}
