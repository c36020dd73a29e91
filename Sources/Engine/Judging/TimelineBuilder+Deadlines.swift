import Model
import StatutoryTime

extension TimelineBuilder {
  func deadlines() -> [CaseTimeline.Deadline] {
    let all = timed.map(deadline)
    return all.indices.sorted { all[$0].from != all[$1].from ? all[$0].from < all[$1].from : $0 < $1 }.map { all[$0] }
  }

  private func deadline(_ timed: TimedPoint) -> CaseTimeline.Deadline {
    let (detail, point) = (timed.detail, timed.point)
    let requirement = rules.requirements[point.requirement]
    // A notice is measured by how long the event comes after it.
    let isBefore = detail.direction == .atLeastBefore
    let from = isBefore ? detail.actual ?? detail.start : detail.start
    let outcome = outcome(detail)
    return CaseTimeline.Deadline(
      requirement: requirement.id, check: requirement.editions[point.edition].checks[point.check].id,
      item: builder.words.item(point.item),
      finding: timed.telling.map { id(point, $0.position, isNote: $0.isNote) }, rule: rule(detail.direction),
      outcome: outcome, period: BilingualText(zh: detail.period.text(.chinese), en: detail.period.text(.english)),
      fromLabel: rules.fullLabel(isBefore ? detail.of : detail.after), from: from.description,
      due: detail.judgement.due.description, actualLabel: rules.fullLabel(isBefore ? detail.after : detail.of),
      actual: (isBefore ? detail.start : detail.actual)?.description, count: Int(detail.lapse.count),
      unit: detail.lapse.unit.name, naturalDays: Int(detail.lapse.naturalDays),
      difference: difference(outcome, detail))
  }

  private func rule(_ direction: DeadlineDetail.Direction) -> CaseTimeline.Deadline.Rule {
    switch direction {
    case .within: .within
    case .notBefore: .notBefore
    case .atLeastBefore: .atLeastBefore
    }
  }

  private func outcome(_ detail: DeadlineDetail) -> CaseTimeline.Deadline.Outcome {
    switch detail.judgement.outcome {
    case .met: .met
    case .late: .late
    case .early: .early
    case .missed: .missed
    case .pending: .pending
    case .sameDayUndecided: .sameDay
    }
  }

  private func difference(_ outcome: CaseTimeline.Deadline.Outcome, _ detail: DeadlineDetail) -> BilingualText? {
    let length = detail.lapseWords(builder.judge.setting.asOf)
    switch outcome {
    case .met:
      guard detail.lapse.count > 0 || detail.lapse.isToldInDays && detail.lapse.naturalDays > 0 else { return nil }
      return BilingualText(zh: "余\(length.zh)", en: "\(length.en) to spare")
    case .late where detail.direction == .atLeastBefore:
      return BilingualText(zh: "短了\(length.zh)", en: "short by \(length.en)")
    case .late: return BilingualText(zh: "逾期\(length.zh)", en: "late by \(length.en)")
    case .early: return BilingualText(zh: "早了\(length.zh)", en: "early by \(length.en)")
    case .missed: return BilingualText(zh: "至今逾期\(length.zh)", en: "overdue by \(length.en)")
    case .pending: return BilingualText(zh: "尚未届满", en: "not due yet")
    case .sameDay: return BilingualText(zh: "没有时刻，是否届满不明", en: "no times: whether it had run is unknown")
    }
  }
}
