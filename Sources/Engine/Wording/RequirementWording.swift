import Model
import StatutoryTime

/// Says a whole requirement in plain words, in one language.
struct RequirementWording {
  let rules: RuleSet
  let words: RuleWords
  /// What the base cases of examples are about.
  let bases: [String: String]

  init(rules: RuleSet, language: Language, bases: [String: String]) {
    self.rules = rules
    words = RuleWords(
      dictionary: rules.dictionary, parameters: rules.parameters, codes: rules.words, language: language)
    self.bases = bases
  }

  private var language: Language { words.language }

  func requirement(_ number: Int) -> BookRequirement {
    let requirement = rules.requirements[number]
    let good = requirement.examples.first { $0.expect == .met }
    let bad = requirement.examples.first { ($0.expect == .unmet || $0.expect == .partial) && !$0.changes.isEmpty }
    return BookRequirement(
      id: requirement.id, title: requirement.title[language], points: requirement.points, layer: requirement.layer,
      isLocal: requirement.isLocal, judge: judge(requirement),
      evidence: requirement.editions.last?.bases.map(\.evidence).min() ?? .memory,
      scope: scope(requirement, number),
      applies: requirement.when.map { ConditionWording(words: words).clause($0, item: requirement.each) },
      editions: editions(requirement),
      remedy: requirement.remedy?[language], doubt: requirement.doubt?[language], good: good.map(example),
      bad: bad.map(example), examples: requirement.examples.count)
  }

  func judge(_ requirement: Requirement) -> RuleBook.Judge {
    let checks = requirement.editions.flatMap(\.checks)
    guard checks.contains(where: \.isQuestion) else { return .machine }
    return checks.allSatisfy(\.isQuestion) ? .person : .both
  }

  private func scope(_ requirement: Requirement, _ number: Int) -> [Phrase] {
    var scope: [Phrase] = []
    if !requirement.matters.isEmpty {
      let matters = requirement.matters.sorted().map { rules.words.text($0, language) }
      let list = matters.joined(separator: language == .zh ? "、" : ", ")
      scope.append(words.pick("案卷所含行政行为：\(list)", "case files about: \(list)"))
    }
    if let each = requirement.each {
      let thing = Phrase(words.label(each), .fact)
      scope.append(words.pick("逐个评查：每一个\(thing)", "judged for each: \(thing)"))
      if requirement.once {
        scope.append(words.pick("几个不符合的只扣一次", "several failures are deducted once"))
      }
    } else {
      scope.append(words.pick("就全案评查一次", "judged once for the case"))
    }
    if let governed = requirement.governed, requirement.editions.count > 1 {
      let name = words.name(governed, words.scopes(requirement.each))
      scope.append(words.pick("按\(name)选用当时有效的版本", "the edition in force on \(name) governs"))
    }
    if let before = requirement.before { scope.append(words.pick("更早的不评查：\(before.zh)", "none earlier: \(before.en)")) }
    for other in rules.replacedBy[number] {
      let link = link(rules.requirements[other].id)
      scope.append(words.pick("\(link)适用的，本项不适用", "where \(link) applies, this does not"))
    }
    if requirement.leastStanding == .documented {
      scope.append(
        words.pick("只有申报、没有文书或者录音录像佐证的，不算符合", "met only on facts that a paper or a recording shows"))
    }
    if requirement.isRollUp {
      scope.append(words.pick("缺少的材料由专门的项目认定，本项只认定别处没有要求的", "answers only for what no other requirement demands"))
    }
    return scope
  }

  private func link(_ id: RequirementID) -> Phrase { Phrase(id.text, .requirement(id)) }

  /// The newest first; what an older one checks alike refers to it.
  private func editions(_ requirement: Requirement) -> [BookRequirement.Edition] {
    var newest: [BookRequirement.Check] = []
    return requirement.editions.reversed().map { edition in
      let checks = edition.checks.map { check in
        let told = self.check(check, edition, requirement)
        return told.like(newest.firstIndex { $0.demandsTheSame(as: told) })
      }
      if newest.isEmpty { newest = checks }
      return BookRequirement.Edition(
        span: span(edition.from, edition.until), bases: edition.bases,
        earlier: edition.cited.flatMap { $0.editions.dropLast().compactMap(\.bases.first) }, checks: checks,
        isLikeNewest: newest.count == checks.count
          && zip(newest, checks).allSatisfy { $0.demandsTheSame(as: $1) && $0.levels == $1.levels })
    }
  }

  private func check(_ check: Check, _ edition: Edition, _ requirement: Requirement) -> BookRequirement.Check {
    let wording = CheckWording(words: words, item: requirement.each)
    let outcomes = OutcomeWording(words: words, item: requirement.each)
    var details = wording.details(check.kind)
    if !check.leaveTo.isEmpty {
      let others = words.list(check.leaveTo.map(link))
      details.append(.sentence(words.pick("\(others)适用的，由该项认定", "where \(others) applies, that one answers")))
    }
    return BookRequirement.Check(
      id: check.id,
      clauses: check.clauses.isEmpty
        ? [] : edition.bases(of: check, on: nil).map { $0.clause.isEmpty ? $0.title : $0.citation },
      demand: wording.demand(check.kind), details: details,
      when: check.when.map { ConditionWording(words: words).clause($0, item: requirement.each) },
      levels: levels(check).map { level in
        BookRequirement.Level(
          outcome: outcomes.phrase(level, of: check.kind), severity: level.severity,
          deduction: deduction(level, requirement), effect: level.effect, remedy: level.remedy?[language])
      }, like: nil)
  }

  /// The levels that can be reached, in the order of outcomes: of two for one outcome and bound the first counts.
  private func levels(_ check: Check) -> [Level] {
    var reached: [Level] = []
    for outcome in check.kind.outcomes {
      let own = check.levels.filter { $0.outcome == outcome }.sorted {
        ($0.upTo?.count ?? .max) < ($1.upTo?.count ?? .max)
      }
      for level in own where !reached.contains(where: { $0.outcome == outcome && $0.upTo == level.upTo }) {
        reached.append(level)
      }
    }
    return reached
  }

  private func deduction(_ level: Level, _ requirement: Requirement) -> Points {
    if level.severity == .note { return .zero }
    switch level.deduction {
    case .all: return requirement.points
    case .points(let points): return points
    }
  }

  private func example(_ example: Example) -> BookRequirement.Example {
    let wording = ExampleWording(words: words)
    return BookRequirement.Example(
      base: bases[example.base].map { language == .zh ? "\(example.base)（\($0)）" : "\(example.base) (\($0))" }
        ?? example.base,
      changes: example.changes.map(wording.phrase), state: example.expect)
  }

  /// `2021-07-15 起`, `2018-01-01 至 2021-07-14`.
  func span(_ from: Day?, _ until: Day?) -> String {
    switch (from, until) {
    case (nil, nil): language == .zh ? "不限时间" : "at any time"
    case (.some(let from), nil): language == .zh ? "\(from) 起" : "from \(from)"
    case (nil, .some(let until)): language == .zh ? "至 \(until)" : "until \(until)"
    case (.some(let from), .some(let until)): language == .zh ? "\(from) 至 \(until)" : "\(from) to \(until)"
    }
  }
}
