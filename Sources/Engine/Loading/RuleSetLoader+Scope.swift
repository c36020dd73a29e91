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
  }

  /// The part of a rule set that belongs to one scope.
  struct Part {
    let scope: RuleScope
    let dictionary: FactDictionary
    let names: CaseNames
    let requirements: [Requirement]
    let replacedBy: [[Int]]
    let owners: [FactID: [Int]]
    let schema: XMLSchemaDocument?
    /// Requirements of the other scopes.
    let others: Set<RequirementID?>
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
    let schemaNames = schema?.names ?? SchemaNames([])
    let names = CaseNames(&dictionary.vocabulary, scope: scope, schema: schemaNames, links: dictionary.links)
    let requirements = resolved(raw, dictionary, shared.laws, confirmed: shared.confirmed)
    checkLeaving(requirements)
    let replacedBy = replacements(among: requirements, raw)
    let owners = owners(of: requirements, replacedBy, dictionary)
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
      scope: scope, dictionary: dictionary, names: names, requirements: requirements, replacedBy: replacedBy,
      owners: owners, schema: schema?.compiled,
      others: Set(shared.raw.filter { $0.scope != scope }.map { RequirementID($0.id) }))
  }

  private mutating func resolved(
    _ raw: [RawRequirement], _ dictionary: FactDictionary, _ laws: LawTable, confirmed: Set<String>
  ) -> [Requirement] {
    let done = concurrentMap(raw) { one in
      var resolver = RequirementResolver(
        problems: RuleProblems(), dictionary: dictionary, laws: laws, confirmed: confirmed)
      return (requirement: resolver.resolve(one), problems: resolver.problems)
    }
    for one in done { problems.add(one.problems) }
    return done.compactMap(\.requirement)
  }

  /// Every requirement to which a check leaves a defect must exist.
  private mutating func checkLeaving(_ requirements: [Requirement]) {
    let known = Set(requirements.map(\.id))
    for requirement in requirements {
      for check in requirement.editions.flatMap(\.checks) {
        for other in check.leaveTo where !known.contains(other) {
          problems.add(
            "rule.leaveTo", check.origin, zh: "\(requirement.id)：没有项目“\(other)”",
            en: "\(requirement.id): there is no requirement “\(other)”",
            fix: nearest(other.text, among: known.map(\.text)).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
        }
      }
    }
  }

  /// Resolves which requirement takes the place of which.
  private mutating func replacements(among requirements: [Requirement], _ raw: [RawRequirement]) -> [[Int]] {
    var replacedBy = [[Int]](repeating: [], count: requirements.count)
    let numbers = Dictionary(
      requirements.enumerated().map { ($1.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    for one in raw {
      guard let replacing = numbers[one.id] else { continue }
      for name in one.insteadOf {
        guard let replaced = numbers[name] else {
          problems.add(
            "rule.insteadOf", one.origin, zh: "\(one.id)：没有项目“\(name)”",
            en: "\(one.id): there is no requirement “\(name)”")
          continue
        }
        replacedBy[replaced].append(replacing)
      }
    }
    return replacedBy
  }

  /// Who demands what; two shipped requirements demanding the same fact is an error unless one replaces the other.
  private mutating func owners(
    of requirements: [Requirement], _ replacedBy: [[Int]], _ dictionary: FactDictionary
  ) -> [FactID: [Int]] {
    var owners: [FactID: [Int]] = [:]
    func rank(_ number: Int) -> Int {
      requirements[number].isRollUp ? 2 : requirements[number].isLocal ? 1 : 0
    }
    for (number, requirement) in requirements.enumerated() {
      for fact in Set(requirement.editions.flatMap { $0.checks.flatMap(\.demands) }) {
        owners[fact, default: []].append(number)
      }
    }
    for fact in owners.keys.sorted() {
      let sorted = (owners[fact] ?? []).sorted { (rank($0), $0) < (rank($1), $1) }
      owners[fact] = sorted
      let shipped = sorted.filter { rank($0) == 0 }
      for (first, second) in zip(shipped, shipped.dropFirst())
      where !replacedBy[first].contains(second) && !replacedBy[second].contains(first)
        && !areApart(requirements[first], requirements[second])
      {
        problems.add(
          "rule.twoOwners", requirements[second].origin,
          zh: "\(requirements[first].id) 与 \(requirements[second].id) 都要求“\(dictionary.fullLabel(fact).zh)”",
          en: "\(requirements[first].id) and \(requirements[second].id) both demand “\(dictionary.fullName(fact))”",
          fix: (zh: "只留一个，或者用 insteadOf 说明谁代替谁", en: "keep one, or say with insteadOf which takes the other's place"))
      }
    }
    return owners
  }

  /// Requirements on different kinds of things, or about different matters, never meet on one thing.
  private func areApart(_ a: Requirement, _ b: Requirement) -> Bool {
    a.each != b.each || (!a.matters.isEmpty && !b.matters.isEmpty && a.matters.isDisjoint(with: b.matters))
  }
}
