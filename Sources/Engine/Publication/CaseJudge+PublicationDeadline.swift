import Model
import StatutoryTime

extension CaseJudge {
  /// By when the item of a point must be public, and how many days that leaves; nil where the check has no such day.
  ///
  /// A draft is not public yet: what was read as published on the as-of day counts as open.
  mutating func publicationDeadline(_ point: PointJudgement, hasDrafts: Bool) -> PublicationDecision.Deadline? {
    switch point.result {
    case .met, .failed, .notApplicable(.pending): break
    case .notApplicable, .blocked, .open, .error: return nil
    }
    let requirement = rules.requirements[point.requirement]
    let edition = requirement.editions[point.edition]
    guard case .deadline(let check) = edition.checks[point.check].kind, check.extensions == nil,
      check.suspensions == nil,
      let count = try? check.count(
        &facts, requirement.scopes(point.item), setting, notYet: hasDrafts ? setting.asOf : nil),
      let working = count.days.working
    else { return nil }
    let days = PublicationDecision.Days(working: working, natural: count.days.natural)
    let isOpen = count.actual == nil
    let wording = FindingWording(rules: rules, masking: Masking(isOff: false), asOf: setting.asOf)
    return PublicationDecision.Deadline(
      requirement: requirement.id, item: facts.itemName(point.item), due: count.due.day.description,
      left: isOpen && !count.isOver ? days : nil, overdueBy: isOpen && count.isOver ? days : nil,
      published: count.actual?.day.description, basis: bases(edition, of: edition.checks[point.check], on: point.day),
      working: wording.working(count.detail))
  }
}
