package import Model

extension RuleSet {
  /// One line per requirement: id, system, points, title.
  package func listing() -> [BilingualText] {
    requirements.map { requirement in
      BilingualText(
        zh: "\(requirement.id)\t\(requirement.system.label.zh)\t\(requirement.points.short) 分\t\(requirement.title.zh)",
        en: "\(requirement.id)\t\(requirement.system.label.en)\t\(requirement.points.short)\t\(requirement.title.en)")
    }
  }

  /// One requirement in plain words; nil for an unknown id.
  package func description(of id: RequirementID) -> [BilingualText]? {
    guard let number = numbers[id] else { return nil }
    let (zh, en) = (lines(number, .zh), lines(number, .en))
    return zip(zh, en).map { BilingualText(zh: $0, en: $1) }
  }

  private func lines(_ number: Int, _ language: Language) -> [String] {
    let wording = RequirementWording(rules: self, language: language, bases: [:])
    return RequirementLines(wording.requirement(number), requirements[number].system, language).lines
  }
}

extension RuleSet {
  /// What is missing where the examples of a requirement leave out a state that it can give; none where no examples were read.
  package func missingExamples() -> [Problem] {
    guard source != nil else { return [] }
    return requirements.flatMap { ExampleProof($0).missingStates().compactMap(\.problem) }
  }

  /// Requirements that search whole texts for what may not be public.
  package var searchingTexts: [RequirementID] {
    requirements.filter { requirement in
      requirement.editions.contains { edition in
        edition.checks.contains { if case .redacted = $0.kind { true } else { false } }
      }
    }.map(\.id)
  }

  /// Facts that some requirement needs and none demands, with the requirements that need them: where such a fact is
  /// absent these stay undecided, because nobody answers for it.
  package func ownerlessReads() -> [(fact: BilingualText, readers: [RequirementID])] {
    var readers: [FactID: [RequirementID]] = [:]
    for requirement in requirements {
      var needed = requirement.when?.condition.needs ?? []
      if let governed = requirement.governed { needed.append(governed.fact) }
      for edition in requirement.editions {
        for check in edition.checks { needed += check.kind.reads + (check.when?.condition.needs ?? []) }
      }
      for fact in Set(needed.flatMap(primary)) where owners[fact] == nil && !dictionary[fact: fact].isExistence {
        readers[fact, default: []].append(requirement.id)
      }
    }
    return readers.keys.sorted().map { (dictionary.fullLabel($0), readers[$0] ?? []) }
  }

  /// A term needs what it reads; a parameter needs its keys, which open rather than block.
  private func primary(_ fact: FactID) -> [FactID] {
    switch dictionary[fact: fact].source {
    case .term(let expression): expression.condition.needs.flatMap(primary)
    case .derived(let derivation):
      primary(derivation.from.fact) + (derivation.other.map { primary($0.fact.fact) } ?? [])
    case .parameter, .option: []
    case .existence, .path, .linked: [fact]
    }
  }
}
