import SafeXML

extension CaseJudge {
  /// What becomes of a check that needs an absent fact: its owner answers, and if there is none it stays open.
  ///
  /// - Parameter edition: the edition to which the check belongs; nil where none is chosen yet.
  mutating func answer(
    toMissing number: Int, edition: Int? = nil, _ notes: ReadingNotes, item: XMLTree.Index
  ) -> PointResult {
    guard let fact = absentFact(notes) else { return .open(whyOpen(notes)) }
    // What is read to find who answers is not what this one was judged by.
    let aside = facts.beginAside()
    defer { facts.end(aside) }
    dueLater = nil
    // Demanded by another check beside this one: that check has the finding.
    let requirement = rules.requirements[number]
    if let edition, demands(requirement.editions[edition], fact, in: requirement.scopes(item)) == .yes {
      return .notApplicable(.nothingToJudge)
    }
    if let owner = owner(of: fact, besides: number, item: item) { return .blocked(by: owner) }
    return dueLater.map { .notApplicable(.pending(due: $0)) } ?? .open(.noOwner(fact))
  }

  /// Whether the absent fact is one that the requirement demands itself: it cannot make its own demand go away.
  func isOwnDemand(_ number: Int, _ notes: ReadingNotes) -> Bool {
    absentFact(notes).map { rules.owners[$0]?.contains(number) == true } ?? false
  }

  /// Whether a check of this edition demands the fact of this item and has a finding for its absence.
  private mutating func demands(_ edition: Edition, _ fact: FactID, in scopes: Scopes) -> Truth {
    var demanded = Truth.no
    for check in edition.checks where check.demands.contains(fact) {
      var truth = check.when.map { facts.truth($0, scopes: scopes) } ?? .yes
      if truth != .no { truth = truth.and(misses(fact, check, scopes)) }
      demanded = demanded.or(truth)
    }
    return demanded
  }

  /// Whether a check finds the fact missing: what is not due yet, waived, or demanded of another thing is not.
  private mutating func misses(_ fact: FactID, _ check: Check, _ scopes: Scopes) -> Truth {
    switch check.kind.judge(&facts, scopes, setting) {
    case .failed(let failures, _):
      return Truth(
        failures.contains { failure in
          switch failure.detail {
          case .missing(let missing): missing == fact
          case .time(let detail): detail.actual == nil
          default: false
          }
        })
    case .pending(let due):
      dueLater = due
      return .no
    case .met, .notApplicable: return .no
    case .blocked: return .blocked
    case .open, .error, .question: return .open
    }
  }

  /// The first requirement that demands the fact and applies here.
  mutating func owner(of fact: FactID, besides number: Int, item: XMLTree.Index) -> Int? {
    for owner in rules.owners[fact] ?? [] where owner != number {
      if applies(owner, demanding: fact, near: item, of: rules.requirements[number].each) == .yes { return owner }
    }
    return nil
  }

  /// A requirement that takes the place of this one, if it may apply.
  mutating func replacement(of number: Int, item: XMLTree.Index) -> (requirement: Int, truth: Truth)? {
    if rules.replacedBy[number].isEmpty { return nil }
    var open: (Int, Truth)?
    for other in rules.replacedBy[number] {
      switch applies(other, demanding: nil, near: item, of: rules.requirements[number].each) {
      case .yes: return (other, .yes)
      case .no: break
      case .blocked, .open: open = (other, .open)
      }
    }
    return open
  }

  /// The requirement to which a check leaves its defect here, because that one applies.
  mutating func answering(_ check: Check, near item: XMLTree.Index, of each: ThingID?) -> Int? {
    for id in check.leaveTo {
      guard let other = rules.numbers[id] else { continue }
      if applies(other, demanding: nil, near: item, of: each) == .yes { return other }
    }
    return nil
  }

  /// Whether a requirement applies to the item (or, for another kind of thing, to any of its items).
  private mutating func applies(
    _ number: Int, demanding fact: FactID?, near item: XMLTree.Index, of each: ThingID?
  ) -> Truth {
    let requirement = rules.requirements[number]
    guard concerns(number), !asking.contains(number) else { return .no }
    asking.append(number)
    defer { asking.removeLast() }
    guard let thing = requirement.each, thing != each else {
      return applies(requirement, number, demanding: fact, to: requirement.each == each ? item : 0)
    }
    var result = Truth.no
    for place in facts.all(thing).places {
      result = result.or(applies(requirement, number, demanding: fact, to: facts.reached[place]))
      if result == .yes { return .yes }
    }
    return result
  }

  private mutating func applies(
    _ requirement: Requirement, _ number: Int, demanding fact: FactID?, to node: XMLTree.Index
  ) -> Truth {
    if fact != nil, replacement(of: number, item: node)?.truth == .yes { return .no }
    var truth = requirement.when.map { facts.truth($0, scopes: requirement.scopes(node)) } ?? .yes
    guard truth != .no else { return .no }
    let editions: [Int]
    switch chooseEdition(requirement, item: node) {
    case .one(let edition, _): editions = [edition]
    case .beforeAll: return .no
    case .blocked: return .blocked
    case .unknown(_, let candidates): editions = candidates
    }
    guard let fact else { return truth }
    var demanded = Truth.no
    for edition in editions {
      demanded = demanded.or(demands(requirement.editions[edition], fact, in: requirement.scopes(node)))
    }
    truth = truth.and(demanded)
    return truth
  }

  /// The absent fact on which the last condition or reading stumbled; terms pass the question on to what they read.
  private func absentFact(_ notes: ReadingNotes) -> FactID? {
    let isAbsent = { (read: ReadingNotes.Read) in
      read.reading.answer == .absent && !self.rules.traits[fact: read.fact].isDerived
    }
    return (notes.stumbledOn.last(where: isAbsent) ?? notes.reads.last(where: isAbsent))?.fact
  }

  /// Which of the readings left a question open.
  func whyOpen(_ notes: ReadingNotes) -> WhyOpen {
    for read in notes.reads.reversed() where !rules.traits[fact: read.fact].isDerived {
      switch read.reading.answer {
      case .notCarried: return .missing(read.fact)
      case .disputed: return .disputed(read.fact)
      case .value, .absent: break
      }
    }
    if notes.reads.contains(where: isOpenParameter) { return .unknownParameter }
    return notes.reads.last(where: isUnderivable).map(underivable) ?? .conditionOpen
  }

  /// Nothing it is computed from is missing, and still it gives nothing.
  private func isUnderivable(_ read: ReadingNotes.Read) -> Bool {
    guard case .derived = rules.traits[fact: read.fact].source, case .notCarried = read.reading.answer else {
      return false
    }
    return read.reading.node >= 0
  }

  private func underivable(_ read: ReadingNotes.Read) -> WhyOpen {
    let node = facts.tree.nodes[Int(read.reading.node)]
    return .underivable(read.fact, line: Int32(node.line), column: Int32(node.column))
  }

  private func isOpenParameter(_ read: ReadingNotes.Read) -> Bool {
    guard case .parameter = rules.traits[fact: read.fact].source else { return false }
    return read.reading.value == nil
  }
}

extension WhyOpen {
  init(_ reason: CheckOutcome.OpenReason) {
    switch reason {
    case .unknownLaw(let title): self = .unknownLaw(title)
    case .attachmentsNotRead: self = .attachmentsNotRead
    case .attachmentMissing(let name): self = .attachmentMissing(name)
    case .attachmentUnreadable(let name): self = .attachmentUnreadable(name)
    case .unknownParameter: self = .unknownParameter
    case .missingFact: self = .conditionOpen
    }
  }
}
