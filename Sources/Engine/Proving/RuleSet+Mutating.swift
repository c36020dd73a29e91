import Model

extension RuleSet {
  /// The rule set with one change; nil where it would not load, because then nobody could have made it.
  func mutated(_ change: Mutant.Change) -> RuleSet? {
    switch change {
    case .requirement(let raw): return with(raw)
    case .term(let fact, let text):
      let names = NameResolution(dictionary: dictionary, item: dictionary[fact: fact].thing)
      let origin = dictionary[fact: fact].origin
      guard let condition = try? ExpressionParser.condition(text, names: names, origin: origin) else { return nil }
      var changed = dictionary
      changed.facts[Int(fact)].source = .term(condition)
      return copy(dictionary: changed)
    case .derived(let fact, let derivation):
      var changed = dictionary
      changed.facts[Int(fact)].source = .derived(derivation)
      return copy(dictionary: changed)
    case .parameter(let number, let row, let value):
      var changed = parameters
      changed[number] = changed[number].with(value, inRow: row)
      return copy(parameters: changed)
    }
  }

  /// The rule set under another layer's options; those that it has stay where nothing is said.
  func under(_ options: [String: String]) -> RuleSet {
    options.isEmpty ? self : copy(options: self.options.merging(options) { _, said in said })
  }

  private func with(_ raw: RawRequirement) -> RuleSet? {
    guard let source, let number = numbers[RequirementID(raw.id)] else { return nil }
    var resolver = RequirementResolver(
      problems: RuleProblems(), dictionary: dictionary, laws: laws, confirmed: source.confirmed)
    guard let requirement = resolver.resolve(raw) else { return nil }
    var changed = requirements
    changed[number] = requirement
    var written = source.written
    written[number] = raw
    let ties = RequirementTies(among: changed, written, dictionary, problems: resolver.problems)
    guard ties.problems.list.isEmpty else { return nil }
    return copy(requirements: changed, ties: ties)
  }

  private func copy(
    dictionary: FactDictionary? = nil, parameters: [Parameter]? = nil, requirements: [Requirement]? = nil,
    ties: RequirementTies? = nil, options: [String: String]? = nil
  ) -> RuleSet {
    RuleSet(
      identity: identity, scope: scope, dictionary: dictionary ?? self.dictionary, names: names,
      parameters: parameters ?? self.parameters, laws: laws, calendar: calendar,
      requirements: requirements ?? self.requirements, replacedBy: ties?.replacedBy ?? replacedBy, crossCase: crossCase,
      profiles: profiles,
      tailorings: tailorings, options: options ?? self.options, owners: ties?.owners ?? owners, schema: schema,
      inputs: inputs,
      gate: gate, due: due, filings: filings, source: source, catalogue: catalogue, words: words)
  }
}

extension Parameter {
  /// The same table with another value in one row.
  fileprivate func with(_ value: ParameterValue, inRow number: Int) -> Parameter {
    var rows = rows
    rows[number].value = value
    return with(rows)
  }
}
