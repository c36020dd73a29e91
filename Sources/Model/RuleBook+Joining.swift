extension RuleBook {
  /// The books of the rule sets of one folder as one, in the order given; nil where there is none.
  package init?(joining books: [RuleBook]) {
    guard let first = books.first else { return nil }
    self.init(
      language: first.language, ruleSet: first.ruleSet, tailorings: Self.once(books.flatMap(\.tailorings)),
      chapters: RequirementSystem.allCases.compactMap { Self.chapter($0, books) }, terms: books.flatMap(\.terms),
      parameters: first.parameters.map { Self.parameter($0, books) }, coverage: Self.coverage(books))
  }

  private static func once(_ tailorings: [Tailoring]) -> [Tailoring] {
    var seen = Set<Tailoring>()
    return tailorings.filter { seen.insert($0).inserted }
  }

  private static func chapter(_ system: RequirementSystem, _ books: [RuleBook]) -> Chapter? {
    var sections: [Section] = []
    for section in books.flatMap(\.chapters).filter({ $0.system == system }).flatMap(\.sections) {
      if let place = sections.firstIndex(where: { $0.stage == section.stage }) {
        sections[place] = Section(
          stage: section.stage, requirements: sections[place].requirements + section.requirements)
      } else {
        sections.append(section)
      }
    }
    return sections.isEmpty ? nil : Chapter(system: system, sections: sections)
  }

  /// All books know the same parameters; each knows its own readers.
  private static func parameter(_ parameter: Parameter, _ books: [RuleBook]) -> Parameter {
    Parameter(
      name: parameter.name, title: parameter.title, rows: parameter.rows,
      usedBy: books.flatMap(\.parameters).filter { $0.name == parameter.name }.flatMap(\.usedBy))
  }

  /// An entry is there where one of the books has it.
  private static func coverage(_ books: [RuleBook]) -> [Coverage] {
    var entries: [Coverage] = []
    var places: [RequirementID: Int] = [:]
    for entry in books.flatMap(\.coverage) {
      if let place = places[entry.id] {
        if entry.isThere { entries[place] = entry }
      } else {
        places[entry.id] = entries.count
        entries.append(entry)
      }
    }
    return entries
  }
}
