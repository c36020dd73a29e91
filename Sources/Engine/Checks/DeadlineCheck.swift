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

  private func measured(_ facts: inout CaseFacts, _ scopes: Scopes, _ setting: JudgeSetting) -> CheckOutcome {
    let started = facts.read(after, scopes: scopes)
    let happened = facts.read(of, scopes: scopes)
    guard case .value(.moment(let start)) = started.answer else { return CheckOutcome(missing: started) }
    var actual: Moment?
    switch happened.answer {
    case .value(.moment(let moment)): actual = moment
    case .value: return .open()
    case .absent:
      guard demands, direction == .within else { return .blocked }
    case .notCarried, .disputed: return .open()
    }
    guard let periods = periods(&facts, scopes) else { return .open(.unknownParameter) }
    let lengthened: [Extension]
    let suspended: [Suspension]
    switch (extensions(&facts, scopes), suspensions(&facts, scopes)) {
    case (.some(let first), .some(let second)): (lengthened, suspended) = (first, second)
    case (nil, _), (_, nil):
      // Something unknown may lengthen the period: only what is kept without it is decided.
      let bare = compute(periods, start, actual, [], [], facts, setting)
      if case .met = bare { return bare }
      if case .pending = bare { return bare }
      return .open()
    }
    return compute(periods, start, actual, lengthened, suspended, facts, setting)
  }

  private func compute(
    _ periods: [Period], _ start: Moment, _ actual: Moment?, _ extensions: [Extension], _ suspensions: [Suspension],
    _ facts: CaseFacts, _ setting: JudgeSetting
  ) -> CheckOutcome {
    var broken: [(Period, Judgement, Lapse)] = []
    var kept: [(Period, Judgement)] = []
    var sameDay = false
    do {
      for period in periods {
        let judgement = try judge(period, start, actual, extensions, suspensions, facts.rules.calendar, setting.asOf)
        switch judgement.outcome {
        case .met, .pending: kept.append((period, judgement))
        case .sameDayUndecided:
          sameDay = true
          kept.append((period, judgement))
        case .late(let lapse), .early(let lapse), .missed(let lapse): broken.append((period, judgement, lapse))
        }
      }
    } catch {
      return withoutCalendar(periods, start, actual, extensions, suspensions, setting, gap: error)
    }
    func failure(_ entry: (Period, Judgement, Lapse), keptUnder: Period?) -> Failure {
      let detail = DeadlineDetail(
        direction: direction, of: of.fact, after: after.fact, period: entry.0, rollOver: rollOver, start: start,
        actual: actual, judgement: entry.1, lapse: entry.2, suspensions: suspensions, extensions: extensions,
        keptUnder: keptUnder)
      return Failure(name(of: entry.1.outcome), lapse: entry.2, due: entry.1.due, .time(detail))
    }
    guard let lenient = kept.first else {
      // Broken under every reading: the mildest measure is charged.
      guard let mildest = broken.min(by: { $0.2.naturalDays < $1.2.naturalDays }) else { return .open() }
      return .failed([failure(mildest, keptUnder: nil)])
    }
    if case .pending = lenient.1.outcome { return .pending(lenient.1.due.day) }
    var notes = broken.map { failure($0, keptUnder: lenient.0) }
    if sameDay { notes.append(Failure("sameDay", .sameDay(after.fact, of.fact))) }
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

  private func judge(
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

  private func periods(_ facts: inout CaseFacts, _ scopes: Scopes) -> [Period]? {
    switch limit {
    case .periods(let periods): return periods
    case .parameter(let navigation): return facts.periods(navigation, scopes: scopes)
    case .counted(let navigation, let unit):
      guard case .value(.number(let count)) = facts.read(navigation, scopes: scopes).answer,
        let period = Int(exactly: count).flatMap({ Period(count: $0, unit: unit) })
      else { return nil }
      return [period]
    }
  }

  /// nil when an extension may exist that the file does not carry in full.
  private func extensions(_ facts: inout CaseFacts, _ scopes: Scopes) -> [Extension]? {
    guard let source = extensions else { return [] }
    switch facts.list(source.list, scopes: scopes) {
    case .none(let reading): return reading.answer == .absent ? [] : nil
    case .some(let things, let all):
      var found: [Extension] = []
      for place in things.places {
        let node = facts.reached[place]
        guard case .value(.moment(let approved)) = facts.read(source.first, scopes: scopes.with(node)).answer,
          case .value(.number(let days)) = facts.read(source.second, scopes: scopes.with(node)).answer,
          let unit = unit(source.third, &facts, scopes.with(node)), let period = Period(count: Int(days), unit: unit)
        else { return nil }
        found.append(Extension(approvedOn: approved.day, period: period))
      }
      return all ? found : nil
    }
  }

  /// The unit in which an extension counts: natural days where it names none.
  private func unit(_ fact: Navigation?, _ facts: inout CaseFacts, _ scopes: Scopes) -> PeriodUnit? {
    guard let fact else { return .naturalDay }
    switch facts.read(fact, scopes: scopes).answer {
    case .value(let value): return Period("1 " + facts.text(value))?.unit
    case .absent, .notCarried: return .naturalDay
    case .disputed: return nil
    }
  }

  private func suspensions(_ facts: inout CaseFacts, _ scopes: Scopes) -> [Suspension]? {
    guard let source = suspensions else { return [] }
    switch facts.list(source.list, scopes: scopes) {
    case .none(let reading): return reading.answer == .absent ? [] : nil
    case .some(let things, let all):
      var found: [Suspension] = []
      for place in things.places {
        let node = facts.reached[place]
        guard case .value(.moment(let from)) = facts.read(source.first, scopes: scopes.with(node)).answer,
          case .value(.moment(let to)) = facts.read(source.second, scopes: scopes.with(node)).answer
        else { return nil }
        var notified = true
        if let third = source.third {
          switch facts.read(third, scopes: scopes.with(node)).answer {
          case .value(.yesNo(let yes)): notified = yes
          case .value: notified = true
          case .absent: notified = false
          case .notCarried, .disputed: return nil
          }
        }
        found.append(
          Suspension(from: from.day, to: to.day, proven: facts.standing(of: node) >= .documented, notified: notified))
      }
      return all ? found : nil
    }
  }
}
