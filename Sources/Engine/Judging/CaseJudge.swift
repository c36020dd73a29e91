import Model
import SafeXML
import StatutoryTime

/// Judges a case against a rule set, requirement by requirement.
///
/// Works inside one task on one case. The fast path computes states and points only. What people read is made from the
/// judgements afterwards, and only where it is shown; which facts led to one is found by asking it again.
struct CaseJudge {
  let rules: RuleSet
  let setting: JudgeSetting
  var facts: CaseFacts
  /// Whose case it is: every finding asks which laws bind it.
  let unit: JudgedUnit
  let matters: CaseMatters
  /// For each of the rule set's groups of matters: whether the case is about one of them, or does not say.
  private let concerned: [Bool]
  /// What persons decided; nil where nobody did.
  var rulings: [String: Ruling]?
  /// The last day of a demand that is not due yet, found while asking for the owner of an absent fact.
  var dueLater: Day?
  /// Requirements whose applicability is being asked, so that owners cannot ask in a circle.
  var asking: [Int] = []

  init(tree: XMLTree, rules: RuleSet, setting: JudgeSetting, distrust: Distrust) {
    self.rules = rules
    self.setting = setting
    facts = CaseFacts(tree: tree, rules: rules, distrust: distrust)
    unit = JudgedUnit(tree, rules.scope, distrust)
    if setting.attachments != nil || setting.register != nil {
      facts.verify(setting.attachments ?? [:], setting.register)
    }
    let matters = CaseMatters(facts.source)
    self.matters = matters
    concerned = rules.matterGroups.map { matters.concern($0) }
  }

  mutating func judgeAll() -> [RequirementJudgement] {
    var judgements: [RequirementJudgement] = []
    judgements.reserveCapacity(rules.requirements.count)
    for number in rules.requirements.indices { judgements.append(judge(number)) }
    return judgements
  }

  /// Judges one requirement over all its items.
  mutating func judge(_ number: Int) -> RequirementJudgement {
    let requirement = rules.requirements[number]
    var tally = RequirementTally(number: number, points: requirement.points, once: requirement.once)
    guard concerns(number) else { return tally.notApplicable(.otherMatter) }
    let checks = requirement.editions.last?.checks.count ?? 1
    guard let thing = requirement.each else {
      tally.expect(items: 1, checks: checks)
      judge(requirement, number, item: 0, into: &tally)
      return result(tally, requirement)
    }
    let items = facts.all(thing)
    if items.isEmpty {
      if facts.noInstance(of: thing).answer == .absent { return tally.notApplicable(.noneOf(thing)) }
      tally.openAltogether(.missing(rules.traits.existence[Int(thing)]))
    }
    tally.expect(items: items.count, checks: checks)
    for place in items.places { judge(requirement, number, item: facts.reached[place], into: &tally) }
    return result(tally, requirement)
  }

  private func result(_ tally: RequirementTally, _ requirement: Requirement) -> RequirementJudgement {
    let result = tally.result()
    return rulings.map { result.ruled($0[requirement.id.text], of: requirement.points) } ?? result
  }

  /// Whether the case is about what the requirement is about.
  func concerns(_ number: Int) -> Bool { concerned[rules.matterGroup[number]] }

  private mutating func judge(
    _ requirement: Requirement, _ number: Int, item: XMLTree.Index, into tally: inout RequirementTally
  ) {
    var conditionOpen = false
    tally.nextItem()
    if let other = replacement(of: number, item: item) {
      switch other.truth {
      case .yes: return tally.skip(.insteadOf(other.requirement))
      case .no: break
      case .blocked, .open: conditionOpen = true
      }
    }
    if let when = requirement.when {
      switch facts.truth(when, scopes: requirement.scopes(item)) {
      case .yes: break
      case .no: return tally.skip(.condition)
      case .blocked:
        let notes = conditionAgain(requirement, number, item: item)
        if !isOwnDemand(number, notes) { return tally.whole(item, answer(toMissing: number, notes, item: item)) }
      case .open: conditionOpen = true
      }
    }
    if conditionOpen {
      let notes = conditionAgain(requirement, number, item: item)
      tally.mayNotApply(open: whyOpen(notes))
    }
    switch chooseEdition(requirement, item: item) {
    case .one(let edition, let day):
      tally.editions.append(RequirementJudgement.ItemEdition(item: item, edition: edition, day: day))
      var loss = 0
      tally.startItem()
      for position in requirement.editions[edition].checks.indices {
        let point = point(requirement, number, edition: edition, check: position, on: day, item: item)
        loss += tally.take(point, requirement)
      }
      tally.endItem(loss)
    case .beforeAll(let day): tally.skip(.before(day))
    case .blocked:
      guard let governed = requirement.governed else { return }
      let notes = noting { _ = $0.facts.read(governed, scopes: requirement.scopes(item)) }
      guard isOwnDemand(number, notes) else {
        return tally.whole(item, answer(toMissing: number, notes, item: item))
      }
      undated(requirement, number, candidates(requirement), item: item, unknown: governed.fact, into: &tally)
    case .unknown(let fact, let candidates):
      undated(requirement, number, candidates, item: item, unknown: fact, into: &tally)
    }
  }

  /// An item whose edition cannot be chosen counts where every edition that may govern says the same.
  private mutating func undated(
    _ requirement: Requirement, _ number: Int, _ candidates: [Int], item: XMLTree.Index, unknown fact: FactID,
    into tally: inout RequirementTally
  ) {
    var outcomes: [[PointJudgement]] = []
    for edition in candidates { outcomes.append(points(requirement, number, edition: edition, on: nil, item: item)) }
    tally.addIfAgreed(outcomes, candidates, item: item, unknown: fact, of: requirement)
  }

  /// All checks of one edition on one item.
  private mutating func points(
    _ requirement: Requirement, _ number: Int, edition: Int, on day: Day?, item: XMLTree.Index
  ) -> [PointJudgement] {
    requirement.editions[edition].checks.indices.map { position in
      point(requirement, number, edition: edition, check: position, on: day, item: item)
    }
  }

  private mutating func point(
    _ requirement: Requirement, _ number: Int, edition: Int, check position: Int, on day: Day?, item: XMLTree.Index
  ) -> PointJudgement {
    facts.standings = []
    let check = requirement.editions[edition].checks[position]
    let result = judge(check, requirement, number, edition: edition, position: position, item: item)
    let point = PointJudgement(
      requirement: number, check: position, edition: edition, item: item, day: day, result: result,
      standings: facts.standings)
    return rulings.map { ruled(point, by: $0) } ?? point
  }

  private mutating func judge(
    _ check: Check, _ requirement: Requirement, _ number: Int, edition: Int, position: Int, item: XMLTree.Index
  ) -> PointResult {
    let asked = ask(check, requirement, item: item)
    switch asked {
    case .leftTo(let other): return .notApplicable(.insteadOf(other))
    case .condition(.no): return .notApplicable(.checkCondition(edition: edition, check: position))
    case .condition(.open), .outcome(.open(.missingFact)):
      let notes = askAgain(check, requirement, item: item)
      return .open(whyOpen(notes))
    case .condition(.blocked), .condition(.yes), .outcome(.blocked):
      let notes = askAgain(check, requirement, item: item)
      return answer(toMissing: number, edition: edition, notes, item: item)
    case .outcome(.met(let hints)):
      guard requirement.leastStanding == .documented else { return .met(notes: hints) }
      let notes = askAgain(check, requirement, item: item)
      return lowStanding(notes).map { .open(.standing($0)) } ?? .met(notes: hints)
    case .outcome(.failed(let failures, let hints)):
      guard requirement.isRollUp else { return .failed(failures, notes: hints) }
      return withoutOwned(failures, hints, number, item: item)
    case .outcome(.notApplicable): return .notApplicable(check.kind.isDeadline ? .excepted : .nothingToJudge)
    case .outcome(.pending(let due)): return .notApplicable(.pending(due: due))
    case .outcome(.open(let reason)): return .open(WhyOpen(reason))
    case .outcome(.error(let gap)): return .error(gap)
    case .outcome(.question):
      guard case .question(let question) = check.kind else { return .open(.conditionOpen) }
      return .open(.question(question.text))
    }
  }

  /// What a check says of an item, before anybody asks who answers for what is missing.
  private enum Asked {
    /// Another requirement that applies here.
    case leftTo(Int)
    /// Its own condition does not hold.
    case condition(Truth)
    case outcome(CheckOutcome)
  }

  private mutating func ask(_ check: Check, _ requirement: Requirement, item: XMLTree.Index) -> Asked {
    facts.forgetStumbles()
    if let other = answering(check, near: item, of: requirement.each) { return .leftTo(other) }
    let scopes = requirement.scopes(item)
    if let when = check.when, case let truth = facts.truth(when, scopes: scopes), truth != .yes {
      return .condition(truth)
    }
    return .outcome(check.kind.judge(&facts, scopes, setting))
  }

  /// The facts that a point reads, in order of reading.
  mutating func reads(of point: PointJudgement) -> [ReadingNotes.Read] { notes(of: point).reads }

  /// The same with the things on which it failed.
  mutating func notes(of point: PointJudgement) -> ReadingNotes {
    let requirement = rules.requirements[point.requirement]
    let check = requirement.editions[point.edition].checks[point.check]
    return askAgain(check, requirement, item: point.item)
  }

  /// Everything that is read for a requirement as a whole.
  mutating func reads(of number: Int) -> [ReadingNotes.Read] { noting { _ = $0.judge(number) }.reads }

  /// Who answers for what is missing, and why a point stays open, depends on which facts were read.
  private mutating func askAgain(_ check: Check, _ requirement: Requirement, item: XMLTree.Index) -> ReadingNotes {
    noting { _ = $0.ask(check, requirement, item: item) }
  }

  /// What is asked again, this time with everything that is read.
  mutating func noting(_ ask: (inout CaseJudge) -> Void) -> ReadingNotes {
    let (outer, standings) = (facts.notes, facts.standings)
    facts.notes = ReadingNotes()
    ask(&self)
    let notes = facts.notes ?? ReadingNotes()
    facts.notes = outer
    facts.notes?.append(notes)
    facts.standings = standings
    return notes
  }

  /// What decides whether an item is under the duty, asked again.
  private mutating func conditionAgain(
    _ requirement: Requirement, _ number: Int, item: XMLTree.Index
  ) -> ReadingNotes {
    noting { judge in
      _ = judge.replacement(of: number, item: item)
      judge.facts.forgetStumbles()
      if let when = requirement.when { _ = judge.facts.truth(when, scopes: requirement.scopes(item)) }
    }
  }

  /// A roll-up answers only for what no other requirement that applies answers for.
  private mutating func withoutOwned(
    _ failures: [Failure], _ notes: [Failure], _ number: Int, item: XMLTree.Index
  ) -> PointResult {
    var own: [Failure] = []
    var other: WhyNot?
    for failure in failures {
      dueLater = nil
      if case .missing(let fact) = failure.detail {
        if let owner = owner(of: fact, besides: number, item: item) {
          other = .insteadOf(owner)
          continue
        }
        if let dueLater {
          other = other ?? .pending(due: dueLater)
          continue
        }
      }
      own.append(failure)
    }
    if !own.isEmpty { return .failed(own, notes: notes) }
    return other.map { .notApplicable($0) } ?? .met(notes: notes)
  }

  /// The first fact of too low a standing among those that a met check rests on.
  private func lowStanding(_ notes: ReadingNotes) -> FactID? {
    for read in notes.reads {
      guard case .value = read.reading.answer, !rules.traits[fact: read.fact].isDerived else { continue }
      if facts.standing(of: read.reading.node) == .declared { return read.fact }
    }
    return nil
  }
}

extension CheckKind {
  fileprivate var isDeadline: Bool {
    if case .deadline = self { true } else { false }
  }
}
