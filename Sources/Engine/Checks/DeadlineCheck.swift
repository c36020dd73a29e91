import Model
import StatutoryTime

/// Something must be done within a period, not before it has run, or at least so long before something else.
struct DeadlineCheck: Sendable {
  /// A period of the rule itself, or of a dated parameter.
  enum Limit: Sendable {
    /// Several readings of the law: unmet only if every reading is broken.
    case periods([Period])
    /// A fact whose source is a parameter.
    case parameter(Navigation)
    /// So many units as a fact of the case says: a period that was promised.
    case counted(Navigation, PeriodUnit)
  }

  let direction: DeadlineDetail.Direction
  let of: Navigation
  let after: Navigation
  let limit: Limit
  let rollOver: RollOver
  let unless: Expression?
  /// Decisions that lengthen the period: facts `approved`, `days` of each, and its `unit` where such a fact is defined.
  let extensions: TimeList?
  /// Times outside the period: facts `from`, `to`, `notified` of each.
  let suspensions: TimeList?
  /// Whether the absence of the event is this check's own finding.
  let demands: Bool

  /// Things that move a period, with the facts read of each.
  struct TimeList: Sendable {
    let list: ListReference
    let first: Navigation
    let second: Navigation
    let third: Navigation?
  }

  var outcomes: [String] {
    switch direction {
    case .within: demands ? ["late", "missed"] : ["late"]
    case .notBefore: ["early"]
    case .atLeastBefore: ["late"]
    }
  }

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes, _ setting: JudgeSetting) -> CheckOutcome {
    if let unless {
      switch facts.truth(unless, scopes: scopes) {
      case .yes: return .notApplicable
      case .no: break
      // Nobody waived, or nobody wrote that anyone did: only the second leaves the matter open.
      case .blocked: facts.forgetStumbles()
      case .open: return decidedEitherWay(&facts, scopes, setting)
      }
    }
    return measured(&facts, scopes, setting)
  }

  /// An exception that nobody can confirm matters only if the period is broken without it.
  private func decidedEitherWay(_ facts: inout CaseFacts, _ scopes: Scopes, _ setting: JudgeSetting) -> CheckOutcome {
    let outcome = measured(&facts, scopes, setting)
    if case .failed = outcome { return .open() }
    return outcome
  }

  /// What is read of the case before anything is computed.
  struct Given {
    let periods: [Period]
    let start: Moment
    /// Nil when nothing has happened yet.
    let actual: Moment?
    let extensions: [Extension]
    let suspensions: [Suspension]
    /// Whether nothing else can lengthen the period.
    let isWhole: Bool
  }

  enum Read {
    case given(Given)
    case stopped(CheckOutcome)
  }

  func read(_ facts: inout CaseFacts, _ scopes: Scopes) -> Read {
    let started = facts.read(after, scopes: scopes)
    let happened = facts.read(of, scopes: scopes)
    guard case .value(.moment(let start)) = started.answer else { return .stopped(CheckOutcome(missing: started)) }
    var actual: Moment?
    switch happened.answer {
    case .value(.moment(let moment)): actual = moment
    case .value: return .stopped(.open())
    case .absent:
      guard demands, direction == .within else { return .stopped(.blocked) }
    case .notCarried, .disputed: return .stopped(.open())
    }
    guard let periods = periods(&facts, scopes) else { return .stopped(.open(.unknownParameter)) }
    let (lengthened, suspended) = (extensions(&facts, scopes), suspensions(&facts, scopes))
    guard let lengthened, let suspended else {
      return .given(
        Given(periods: periods, start: start, actual: actual, extensions: [], suspensions: [], isWhole: false))
    }
    return .given(
      Given(
        periods: periods, start: start, actual: actual, extensions: lengthened, suspensions: suspended, isWhole: true))
  }

  private func measured(_ facts: inout CaseFacts, _ scopes: Scopes, _ setting: JudgeSetting) -> CheckOutcome {
    switch read(&facts, scopes) {
    case .stopped(let outcome): return outcome
    case .given(let given):
      let outcome = compute(
        given.periods, given.start, given.actual, given.extensions, given.suspensions, facts, setting)
      if given.isWhole { return outcome }
      // Something unknown may lengthen the period: only what is kept without it is decided.
      switch outcome {
      case .met, .pending: return outcome
      default: return .open()
      }
    }
  }

  /// The computation of a period that is kept, or still running; nil where there was none.
  func kept(_ facts: inout CaseFacts, _ scopes: Scopes, _ setting: JudgeSetting) -> DeadlineDetail? {
    guard case .given(let given) = read(&facts, scopes) else { return nil }
    for period in given.periods {
      guard
        let judgement = try? judge(
          period, given.start, given.actual, given.extensions, given.suspensions, facts.rules.calendar, setting.asOf)
      else { return nil }
      let slack: Lapse
      switch judgement.outcome {
      case .met(let left): slack = left
      case .pending, .sameDayUndecided: slack = Lapse(count: 0, unit: period.unit, naturalDays: 0)
      case .late, .early, .missed: continue
      }
      return DeadlineDetail(
        direction: direction, of: of.fact, after: after.fact, period: period, rollOver: rollOver, start: given.start,
        actual: given.actual, judgement: judgement, lapse: slack, suspensions: given.suspensions,
        extensions: given.extensions, keptUnder: nil)
    }
    return nil
  }

  private func compute(
    _ periods: [Period], _ start: Moment, _ actual: Moment?, _ extensions: [Extension], _ suspensions: [Suspension],
    _ facts: CaseFacts, _ setting: JudgeSetting
  ) -> CheckOutcome {
    var broken: [(Period, Judgement, Lapse)] = []
    var kept: [(Period, Judgement)] = []
    var unclear: (Period, Judgement)?
    do {
      for period in periods {
        let judgement = try judge(period, start, actual, extensions, suspensions, facts.rules.calendar, setting.asOf)
        switch judgement.outcome {
        case .met, .pending: kept.append((period, judgement))
        case .sameDayUndecided:
          unclear = (period, judgement)
          kept.append((period, judgement))
        case .late(let lapse), .early(let lapse), .missed(let lapse): broken.append((period, judgement, lapse))
        }
      }
    } catch {
      return withoutCalendar(periods, start, actual, extensions, suspensions, setting, gap: error)
    }
    func detail(_ period: Period, _ judgement: Judgement, _ lapse: Lapse, keptUnder: Period?) -> DeadlineDetail {
      DeadlineDetail(
        direction: direction, of: of.fact, after: after.fact, period: period, rollOver: rollOver, start: start,
        actual: actual, judgement: judgement, lapse: lapse, suspensions: suspensions, extensions: extensions,
        keptUnder: keptUnder)
    }
    func failure(_ entry: (Period, Judgement, Lapse), keptUnder: Period?) -> Failure {
      Failure(
        name(of: entry.1.outcome), lapse: entry.2, due: entry.1.due,
        .time(detail(entry.0, entry.1, entry.2, keptUnder: keptUnder)))
    }
    guard let lenient = kept.first else {
      // Broken under every reading: the mildest measure is charged.
      guard let mildest = broken.min(by: { $0.2.naturalDays < $1.2.naturalDays }) else { return .open() }
      return .failed([failure(mildest, keptUnder: nil)])
    }
    if case .pending = lenient.1.outcome { return .pending(lenient.1.due.day) }
    var notes = broken.map { failure($0, keptUnder: lenient.0) }
    if let (period, judgement) = unclear {
      let none = Lapse(count: 0, unit: period.unit, naturalDays: 0)
      notes.append(Failure("sameDay", .withoutTimes(detail(period, judgement, none, keptUnder: nil))))
    }
    return .met(notes: notes)
  }

  /// In a year without a calendar only what holds under every possible calendar is decided.
  private func withoutCalendar(
    _ periods: [Period], _ start: Moment, _ actual: Moment?, _ extensions: [Extension], _ suspensions: [Suspension],
    _ setting: JudgeSetting, gap: CalendarGap
  ) -> CheckOutcome {
    guard direction == .within, extensions.isEmpty, suspensions.isEmpty,
      let spans = Self.all(periods.map { PossibleDue($0, after: start.day) })
    else { return .error(gap) }
    let day = actual?.day ?? setting.asOf
    // One reading kept is enough; every reading must be broken.
    if spans.contains(where: { day <= $0.earliest }) { return actual == nil ? .pending(day) : .met() }
    guard let latest = spans.map(\.latest).max(), let period = periods.first, day > latest else { return .error(gap) }
    let lapse = Lapse(count: day.days(since: latest), unit: .naturalDay, naturalDays: day.days(since: latest))
    let judgement = Judgement(due: .day(latest), outcome: actual == nil ? .missed(by: lapse) : .late(by: lapse))
    let detail = DeadlineDetail(
      direction: direction, of: of.fact, after: after.fact, period: period, rollOver: rollOver, start: start,
      actual: actual, judgement: judgement, lapse: lapse, suspensions: [], extensions: [], keptUnder: nil)
    return .failed([Failure(name(of: judgement.outcome), lapse: lapse, due: judgement.due, .time(detail))])
  }

  private static func all(_ spans: [PossibleDue?]) -> [PossibleDue]? {
    let known = spans.compactMap { $0 }
    return known.count == spans.count && !known.isEmpty ? known : nil
  }

  func judge(
    _ period: Period, _ start: Moment, _ actual: Moment?, _ extensions: [Extension], _ suspensions: [Suspension],
    _ calendar: WorkCalendar, _ asOf: Day
  ) throws(CalendarGap) -> Judgement {
    let deadline = Deadline(period, rollOver: rollOver)
    switch direction {
    case .within:
      if extensions.isEmpty, suspensions.isEmpty {
        return try deadline.judgeWithin(start: start, actual: actual, asOf: asOf, in: calendar)
      }
      guard
        let term = try ExtendedTerm(
          start: start.day, deadline: deadline, suspensions: suspensions, extensions: extensions, in: calendar)
      else { return try deadline.judgeWithin(start: start, actual: actual, asOf: asOf, in: calendar) }
      return try term.judge(actual: actual, asOf: asOf, in: calendar)
    case .notBefore:
      guard let actual else { return Judgement(due: start, outcome: .pending) }
      return try deadline.judgeNotBefore(start: start, actual: actual, in: calendar)
    case .atLeastBefore:
      guard let actual else { return Judgement(due: start, outcome: .pending) }
      // `of` is the notice, `after` the event that it must precede.
      return try deadline.judgeAtLeastBefore(notice: actual, event: start, in: calendar)
    }
  }

  private func name(of outcome: StatutoryTime.Outcome) -> String {
    switch outcome {
    case .late: "late"
    case .early: "early"
    case .missed: "missed"
    case .met, .pending, .sameDayUndecided: "met"
    }
  }
}
