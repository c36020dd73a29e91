import Model
import StatutoryTime

extension CaseJudge {
  /// By when the item of a point must be public, and how many days that leaves; nil where the check has no such day.
  mutating func publicationDeadline(_ point: PointJudgement, hasDrafts: Bool) -> PublicationDecision.Deadline? {
    switch point.result {
    case .met, .failed, .notApplicable(.pending): break
    case .notApplicable, .blocked, .open, .error: return nil
    }
    let requirement = rules.requirements[point.requirement]
    let edition = requirement.editions[point.edition]
    guard case .deadline(let check) = edition.checks[point.check].kind,
      let count = check.count(&facts, requirement.scopes(point.item), setting, hasDrafts: hasDrafts)
    else { return nil }
    return PublicationDecision.Deadline(
      requirement: requirement.id, item: facts.itemName(point.item), due: count.due.description, left: count.left,
      overdueBy: count.overdueBy, published: count.published?.description, basis: edition.bases(on: point.day),
      working: count.working)
  }
}

/// A deadline of publication, counted to the as-of day.
private struct PublicationCount {
  let due: Day
  let left: PublicationDecision.Days?
  let overdueBy: PublicationDecision.Days?
  let published: Day?
  let working: [BilingualText]
}

extension DeadlineCheck {
  /// A draft is not public yet: what was read as published on the as-of day counts as open.
  fileprivate func count(
    _ facts: inout CaseFacts, _ scopes: Scopes, _ setting: JudgeSetting, hasDrafts: Bool
  ) -> PublicationCount? {
    guard direction == .within, extensions == nil, suspensions == nil, case .periods(let periods) = limit,
      let period = periods.first, periods.count == 1,
      case .value(.moment(let start)) = facts.read(after, scopes: scopes).answer
    else { return nil }
    var actual: Moment?
    switch facts.read(of, scopes: scopes).answer {
    case .value(.moment(let moment)): actual = hasDrafts && moment.day == setting.asOf ? nil : moment
    case .absent: break
    case .value, .notCarried, .disputed: return nil
    }
    let (calendar, asOf) = (facts.rules.calendar, setting.asOf)
    let deadline = Deadline(period, rollOver: rollOver)
    do {
      let judged = try deadline.judgeWithin(start: start, actual: actual, asOf: asOf, in: calendar)
      let working = try Working(
        .within, deadline, start: start, actual: actual, asOf: asOf, judged: judged, in: calendar)
      let due = judged.due.day
      let isOver = asOf > due
      let (from, to) = isOver ? (due, asOf) : (asOf, due)
      let days = PublicationDecision.Days(
        working: Int(try calendar.workingDays(after: from, through: to)), natural: Int(to.days(since: from)))
      return PublicationCount(
        due: due, left: actual == nil && !isOver ? days : nil, overdueBy: actual == nil && isOver ? days : nil,
        published: actual?.day,
        working: zip(working.lines(.chinese), working.lines(.english)).map { BilingualText(zh: $0, en: $1) })
    } catch { return nil }
  }
}
