package import Model
import SafeXML

extension RuleSet {
  /// The readable manual of the rule set.
  ///
  /// - Parameter bases: the base cases of examples by name; what each is about is read from it.
  package func book(in language: Language, bases: [String: [UInt8]]) -> RuleBook {
    let causes = bases.compactMapValues { bytes in
      parseXML(bytes).tree.flatMap { RuleElement(tree: $0, file: "").child("cause")?.text }
    }
    let wording = RequirementWording(rules: self, language: language, bases: causes)
    let written = requirements.indices.map(wording.requirement)
    let index = PhraseIndex(written, terms: terms(wording))
    return RuleBook(
      language: language, ruleSet: identity, tailorings: tailorings,
      chapters: chapters(written, language), terms: index.terms, parameters: parameters(wording, index),
      coverage: coverage(written, language))
  }

  /// Every named condition; who uses it is found from what was written.
  private func terms(_ wording: RequirementWording) -> [RuleBook.Term] {
    let conditions = ConditionWording(words: wording.words)
    return dictionary.facts.compactMap { fact in
      guard case .term(let expression) = fact.source else { return nil }
      let thing = dictionary[thing: fact.thing]
      return RuleBook.Term(
        name: dictionary.fullName(fact.id), chineseName: "\(thing.label.zh).\(fact.label.zh)",
        title: wording.words.language == .zh
          ? "\(thing.label.zh)：\(fact.label.zh)" : "\(thing.label.en): \(fact.label.en)",
        meaning: conditions.clause(expression, item: fact.thing), usedBy: [])
    }
  }

  private func chapters(_ written: [BookRequirement], _ language: Language) -> [RuleBook.Chapter] {
    let stages = Dictionary(catalogue.entries.map { ($0.id, $0.stage) }, uniquingKeysWith: { first, _ in first })
    let last = catalogue.stages.count
    return RequirementSystem.allCases.compactMap { system in
      var sections: [Int: [BookRequirement]] = [:]
      for (requirement, told) in zip(requirements, written) where requirement.system == system {
        sections[stages[requirement.id] ?? last, default: []].append(told)
      }
      guard !sections.isEmpty else { return nil }
      return RuleBook.Chapter(
        system: system,
        sections: sections.keys.sorted().map {
          RuleBook.Section(stage: stage($0, language), requirements: sections[$0] ?? [])
        })
    }
  }

  private func stage(_ number: Int, _ language: Language) -> String {
    catalogue.stages.indices.contains(number)
      ? catalogue.stages[number].title[language] : language == .zh ? "本地增设" : "Local requirements"
  }

  private func coverage(_ written: [BookRequirement], _ language: Language) -> [RuleBook.Coverage] {
    let told = Dictionary(written.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(catalogue.entries.map(\.id))
    let listed = catalogue.entries.map { entry in
      RuleBook.Coverage(
        id: entry.id, title: entry.title[language], stage: stage(entry.stage, language), isThere: told[entry.id] != nil,
        judge: told[entry.id]?.judge ?? entry.judge, examples: told[entry.id]?.examples ?? 0)
    }
    return listed
      + written.filter { !known.contains($0.id) }.map {
        RuleBook.Coverage(
          id: $0.id, title: $0.title, stage: stage(catalogue.stages.count, language), isThere: true, judge: $0.judge,
          examples: $0.examples)
      }
  }

  private func parameters(_ wording: RequirementWording, _ index: PhraseIndex) -> [RuleBook.Parameter] {
    let language = wording.words.language
    return parameters.sorted { $0.name < $1.name }.map { parameter in
      RuleBook.Parameter(
        name: parameter.name, title: parameter.title[language],
        rows: parameter.rows.map { row in
          RuleBook.Parameter.Row(
            scope: forWhom(row, language), span: wording.span(row.from, row.until),
            value: row.needs?[language] ?? wording.words.value(of: row), source: row.source, evidence: row.evidence)
        },
        usedBy: index.readers(ofParameter: parameter.name))
    }
  }

  /// For whom the figure of a row is: `执法领域：市场监督管理`; empty for everyone.
  func forWhom(_ row: Parameter.Row, _ language: Language) -> String {
    row.keys.map { key($0, language) }.joined(separator: language == .zh ? "；" : "; ")
  }

  private func key(_ key: Parameter.RowKey, _ language: Language) -> String {
    let values = key.values.map { value in
      switch key.name {
      case "place": words.places[value].map { $0[language] } ?? value
      case "law": laws.laws.first { $0.id == value }?.title[language] ?? value
      default: words.text(value, language)
      }
    }
    let name = Self.keyNames[key.name]?[language] ?? key.name
    return name + (language == .zh ? "：" : ": ") + values.joined(separator: language == .zh ? "、" : ", ")
  }

  private static let keyNames: [String: BilingualText] = [
    "department": BilingualText(zh: "执法领域", en: "department"), "place": BilingualText(zh: "地区", en: "place"),
    "partyKind": BilingualText(zh: "当事人", en: "party"), "law": BilingualText(zh: "适用法律", en: "law"),
    "class": BilingualText(zh: "类别", en: "class"),
  ]
}
