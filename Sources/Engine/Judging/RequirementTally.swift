import Model
import SafeXML
import StatutoryTime

/// Adds up the items of one requirement to its state and points.
struct RequirementTally {
  let number: Int
  let standard: Points
  let once: Bool
  var editions: [RequirementJudgement.ItemEdition] = []
  private var points: [PointJudgement] = []
  private var deducted = 0
  /// What open checks could still take.
  private var atRisk = 0
  private var judged = 0
  /// `judged` when the item at hand began.
  private var judgedBefore = 0
  private var openOnes = 0
  private var questions = 0
  private var errors = 0
  private var blockers: [Int] = []
  /// Whether some item may not be under the duty at all.
  private var conditionOpen = false
  private var itemMayNotApply = false
  /// Whether some item is surely under the duty.
  private var isSure = false
  /// What items lose that may not be under the duty, and who blocks them.
  private var unsureLoss = 0
  private var unsureBlockers: [Int] = []
  private var whyNot: WhyNot?
  private var whyOpen: WhyOpen?
  private var countedUnder: Int?
  private var nextChange: Day?
  private var hasFailures = false

  init(number: Int, points: Points, once: Bool) {
    self.number = number
    standard = points
    self.once = once
  }

  func notApplicable(_ why: WhyNot) -> RequirementJudgement {
    var tally = self
    tally.skip(why)
    return tally.result()
  }

  /// An item, or a check, that does not apply.
  mutating func skip(_ why: WhyNot) {
    if case .pending(let due) = why {
      let day = due.adding(days: 1)
      nextChange = nextChange.map { min($0, day) } ?? day
    }
    if case .insteadOf(let other) = why { countedUnder = other }
    switch whyNot {
    case nil, .nothingToJudge, .condition, .checkCondition: whyNot = why
    case .otherMatter, .noneOf, .excepted, .before, .pending, .insteadOf, .ruled: break
    }
  }

  mutating func openAltogether(_ why: WhyOpen) {
    openOnes += 1
    judged += 1
    atRisk = standard.hundredths
    conditionOpen = true
    whyOpen = why
  }

  mutating func nextItem() { itemMayNotApply = false }

  /// Whether an item is judged at all is open.
  mutating func mayNotApply(open why: WhyOpen) {
    conditionOpen = true
    itemMayNotApply = true
    whyOpen = whyOpen ?? why
  }

  /// An item that cannot be judged check by check.
  mutating func whole(_ item: XMLTree.Index, _ result: PointResult) {
    switch result {
    case .blocked(let owner):
      judged += 1
      isSure = isSure || !itemMayNotApply
      note(blocker: owner)
    case .open(let why):
      judged += 1
      openOnes += 1
      atRisk = standard.hundredths
      conditionOpen = true
      whyOpen = whyOpen ?? why
    case .notApplicable(let why): skip(why)
    case .met, .failed, .error: break
    }
  }

  /// Makes room for as many items with so many checks each.
  mutating func expect(items: Int, checks: Int) {
    editions.reserveCapacity(items)
    points.reserveCapacity(items * checks)
  }

  /// The checks of one item.
  mutating func add(_ more: [PointJudgement], of requirement: Requirement) {
    var loss = 0
    startItem()
    for point in more { loss += take(point, requirement) }
    endItem(loss)
  }

  mutating func startItem() { judgedBefore = judged }

  /// One check of an item; gives what it costs.
  mutating func take(_ point: consuming PointJudgement, _ requirement: Requirement) -> Int {
    let loss = count(point, requirement)
    points.append(itemMayNotApply ? point.ifItApplies : point)
    return loss
  }

  private mutating func count(_ point: borrowing PointJudgement, _ requirement: Requirement) -> Int {
    if case .failed = point.result, !itemMayNotApply || point.isRuled { hasFailures = true }
    let check = requirement.editions[point.edition].checks[point.check]
    // A check that can only hint touches neither state nor points, and so neither opens nor blocks anything.
    if check.onlyHints {
      switch point.result {
      case .met, .failed: judged += 1
      case .notApplicable, .blocked, .open, .error: break
      }
      return 0
    }
    switch point.result {
    case .met: judged += 1
    case .failed(let failures, _):
      judged += 1
      return failures.reduce(0) { $0 + deduction(check.level(for: $1)) }
    case .notApplicable(let why): skip(why)
    case .blocked(let owner):
      judged += 1
      note(blocker: owner)
    case .open(let why):
      judged += 1
      openOnes += 1
      if case .question = why { questions += 1 }
      whyOpen = whyOpen ?? why
      atRisk += worst(of: check)
    case .error:
      judged += 1
      errors += 1
      atRisk += worst(of: check)
    }
    return 0
  }

  /// What the checks of an item cost together.
  mutating func endItem(_ loss: Int) {
    if itemMayNotApply {
      unsureLoss = once ? max(unsureLoss, loss) : unsureLoss + loss
    } else {
      deducted = once ? max(deducted, loss) : deducted + loss
      isSure = isSure || judged > judgedBefore
    }
  }

  /// Checks under several editions of which one governs: they count where all say the same.
  mutating func addIfAgreed(
    _ outcomes: [[PointJudgement]], _ candidates: [Int], item: XMLTree.Index, unknown fact: FactID,
    of requirement: Requirement
  ) {
    var trials: [(state: VerdictState, loss: Int)] = []
    for outcome in outcomes {
      var trial = RequirementTally(number: number, points: standard, once: once)
      trial.add(outcome, of: requirement)
      let result = trial.result()
      trials.append((result.state, standard.hundredths - result.earned.hundredths))
    }
    if requirement.before != nil { trials.append((.notApplicable, 0)) }
    if let first = trials.first, let outcome = outcomes.first, let edition = candidates.first,
      trials.allSatisfy({ $0 == first }), first.state != .undecided
    {
      editions.append(RequirementJudgement.ItemEdition(item: item, edition: edition, day: nil))
      return add(outcome, of: requirement)
    }
    judged += 1
    openOnes += 1
    atRisk = standard.hundredths
    if trials.contains(where: { $0.state == .notApplicable }) {
      conditionOpen = true
    } else {
      isSure = isSure || !itemMayNotApply
    }
    whyOpen = whyOpen ?? .editionsDiffer(fact)
  }

  private mutating func note(blocker: Int) {
    if itemMayNotApply {
      if !unsureBlockers.contains(blocker) { unsureBlockers.append(blocker) }
    } else if !blockers.contains(blocker) {
      blockers.append(blocker)
    }
  }

  private func deduction(_ level: Level?) -> Int {
    guard let level, level.severity != .note else { return 0 }
    switch level.deduction {
    case .all: return standard.hundredths
    case .points(let points): return points.hundredths
    }
  }

  private func worst(of check: Check) -> Int {
    if case .question = check.kind { return standard.hundredths }
    return check.levels.map { deduction($0) }.max() ?? standard.hundredths
  }

  func result() -> RequirementJudgement {
    let full = standard.hundredths
    // What may be lost and what is lost: beside an item surely under the duty, the others can only add to the risk.
    let lost = min(isSure ? deducted : deducted + unsureLoss, full)
    let blockers = isSure ? self.blockers : self.blockers + unsureBlockers.filter { !self.blockers.contains($0) }
    let risk = !isSure ? atRisk : unsureBlockers.isEmpty ? atRisk + unsureLoss : full
    let mayNotApply = conditionOpen && !isSure
    let state: VerdictState
    if judged == 0 {
      state = .notApplicable
    } else if lost == full, full > 0 {
      state = mayNotApply ? .undecided : .unmet
    } else if !blockers.isEmpty {
      state = mayNotApply ? .undecided : .blocked
    } else if errors > 0 {
      state = .error
    } else if openOnes > 0 || conditionOpen {
      state = .undecided
    } else {
      state = lost > 0 ? .partial : .met
    }
    let high = blockers.isEmpty ? full - lost : 0
    let low = blockers.isEmpty ? max(0, full - lost - risk) : 0
    let earned: Int
    switch state {
    case .notApplicable, .blocked: earned = 0
    case .met, .partial, .unmet, .undecided, .error: earned = high
    }
    return RequirementJudgement(
      requirement: number, state: state, earned: Points(hundredths: earned),
      low: Points(hundredths: state == .notApplicable ? 0 : low),
      high: Points(hundredths: state == .notApplicable ? 0 : high),
      mayNotApply: mayNotApply && judged > 0,
      leftToPerson: state == .undecided && questions > 0 && questions == openOnes && !conditionOpen,
      points: points, editions: editions, whyNot: state == .notApplicable ? whyNot ?? .nothingToJudge : nil,
      whyOpen: state == .undecided || state == .error ? whyOpen : nil, blockedBy: blockers,
      countedUnder: countedUnder, nextChange: nextChange, hasFailures: hasFailures)
  }
}
