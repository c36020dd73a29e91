import Model
import SafeXML
import StatutoryTime

/// Judges a case against a rule set, requirement by requirement.
///
/// Works inside one task on one case. The fast path computes states and points only; what people read is made from the
/// judgements and the trace afterwards, and only where it is shown.
struct CaseJudge {
  let rules: RuleSet
  let setting: JudgeSetting
  var facts: CaseFacts
  /// For each of the rule set's groups of matters: whether the case is about one of them, or does not say.
  private let concerned: [Bool]
  /// What persons decided; nil where nobody did.
  var rulings: [String: Ruling]?
  /// The last day of a demand that is not due yet, found while asking for the owner of an absent fact.
  var dueLater: Day?
  /// Requirements whose applicability is being asked, so that owners cannot ask in a circle.
  var asking: Set<Int> = []

  init(tree: XMLTree, rules: RuleSet, setting: JudgeSetting, distrusted: Set<XMLTree.Index>) {
    self.rules = rules
    self.setting = setting
    facts = CaseFacts(tree: tree, rules: rules, distrusted: distrusted)
    if let attachments = setting.attachments { facts.verify(attachments) }
    let matters: Set<String>? = tree.attribute(rules.names.matters, of: 0).flatMap { tree.valueSlice(of: $0) }.map {
      Set(tree.string($0).split(separator: " ").map(String.init))
    }
    concerned = rules.matterGroups.map { group in
      matters.map { group.isEmpty || !$0.isDisjoint(with: group) } ?? true
    }
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
    switch items(of: requirement) {
    case .none(let reading, let thing):
      if reading.answer == .absent { return tally.notApplicable(.noneOf(thing)) }
      tally.openAltogether(.missing(rules.traits.existence[Int(thing)]))
    case .some(let nodes):
      tally.expect(items: nodes.count, checks: requirement.editions.last?.checks.count ?? 1)
      for node in nodes { judge(requirement, number, item: node, into: &tally) }
    }
    let result = tally.result()
    return rulings.map { result.ruled($0[requirement.id.text], of: requirement.points) } ?? result
  }

  /// Whether the case is about what the requirement is about.
  func concerns(_ number: Int) -> Bool { concerned[rules.matterGroup[number]] }

  private enum Items {
    case some([XMLTree.Index])
    case none(Reading, ThingID)
  }

  private mutating func items(of requirement: Requirement) -> Items {
    guard let thing = requirement.each else { return .some([0]) }
    let nodes = facts.all(thing)
    return nodes.isEmpty ? .none(facts.noInstance(of: thing), thing) : .some(nodes)
  }

  private mutating func judge(
    _ requirement: Requirement, _ number: Int, item: XMLTree.Index, into tally: inout RequirementTally
  ) {
    var conditionOpen = false
    let start = facts.trace.count
    tally.nextItem()
    if let other = replacement(of: number, item: item) {
      switch other.truth {
      case .yes: return tally.skip(.insteadOf(other.requirement))
      case .no: break
      case .blocked, .open: conditionOpen = true
      }
    }
    if let when = requirement.when {
      facts.forgetStumbles()
      switch facts.truth(when, scopes: requirement.scopes(item)) {
      case .yes: break
      case .no: return tally.skip(.condition)
      case .blocked where isOwnDemand(number, from: start): break
      case .blocked: return tally.whole(item, answer(toMissing: number, from: start, item: item))
      case .open: conditionOpen = true
      }
    }
    if conditionOpen { tally.mayNotApply(open: whyOpen(from: start)) }
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
    case .blocked(let from) where !isOwnDemand(number, from: from):
      tally.whole(item, answer(toMissing: number, from: from, item: item))
    case .blocked:
      guard let governed = requirement.governed else { return }
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
    let start = facts.trace.count
    let check = requirement.editions[edition].checks[position]
    let result = judge(check, requirement, number, edition: edition, item: item)
    let point = PointJudgement(
      requirement: number, check: position, edition: edition, item: item, day: day, result: result,
      reads: start..<facts.trace.count)
    return rulings.map { ruled(point, by: $0) } ?? point
  }

  private mutating func judge(
    _ check: Check, _ requirement: Requirement, _ number: Int, edition: Int, item: XMLTree.Index
  ) -> PointResult {
    let start = facts.trace.count
    facts.forgetStumbles()
    if let other = answering(check, near: item, of: requirement.each) { return .notApplicable(.insteadOf(other)) }
    if let when = check.when {
      switch facts.truth(when, scopes: requirement.scopes(item)) {
      case .yes: break
      case .no: return .notApplicable(.checkCondition(when.text))
      case .blocked: return answer(toMissing: number, edition: edition, from: start, item: item)
      case .open: return .open(whyOpen(from: start))
      }
    }
    switch check.kind.judge(&facts, requirement.scopes(item), setting) {
    case .met(let notes):
      if let fact = lowStanding(requirement, from: start) { return .open(.standing(fact)) }
      return .met(notes: notes)
    case .failed(let failures, let notes):
      guard requirement.isRollUp else { return .failed(failures, notes: notes) }
      return withoutOwned(failures, notes, number, item: item)
    case .notApplicable: return .notApplicable(check.kind.isDeadline ? .excepted : .nothingToJudge)
    case .pending(let due): return .notApplicable(.pending(due: due))
    case .blocked: return answer(toMissing: number, edition: edition, from: start, item: item)
    case .open(let reason): return .open(whyOpen(reason, from: start))
    case .error(let gap): return .error(gap)
    case .question:
      guard case .question(let question) = check.kind else { return .open(.conditionOpen) }
      return .open(.question(question.text))
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

  /// The first fact of too low a standing that a met check rests on.
  private func lowStanding(_ requirement: Requirement, from start: Int) -> FactID? {
    guard requirement.leastStanding == .documented else { return nil }
    for read in facts.trace[start...] {
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
