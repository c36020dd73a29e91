import Model

extension OrdinaryReport {
  static let levers: [Lever] = [
    .init(
      kind: .gate, requirement: .init("PRO-16"), finding: "PRO-16/hearingPeriod/N4", along: [],
      favourable: .init(score: points("80"), grade: .qualified),
      adverse: .init(score: .zero, grade: .unqualified)),
    .init(
      kind: .lost, requirement: .init("PRO-16"), finding: nil, along: [.init("LEG-02")],
      favourable: .init(score: points("93.33"), grade: .excellent), adverse: nil),
    .init(
      kind: .open, requirement: .init("LEG-11"), finding: nil, along: [],
      favourable: .init(score: points("82.35"), grade: .qualified),
      adverse: .init(score: points("70.59"), grade: .qualified)),
  ]

  static let timeline = CaseTimeline(
    events: [
      event("A1", "filing", both("立案", "filing"), "2021-07-01"),
      event("A3", "inspection", both("检查", "inspection"), "2021-07-02T09:00", end: "2021-07-02T10:30"),
      event("N4", "notice", both("事先告知", "prior notice"), "2021-09-01", told: ["PRO-16/hearingPeriod/N4"]),
      event("A9", "legalReview", both("法制审核", "legal review"), "2021-09-06"),
      event("B1", "decision", both("决定", "decision"), "2021-09-06"),
      event("S1", "service", both("送达", "service"), "2021-09-08", disputed: ["2021-10-20"]),
      event("U1", "publication", both("公示", "publication"), "2021-09-22", told: ["PUB-10/published/B1"]),
      event("A20", "discussion", both("集体讨论", "discussion"), nil),
    ],
    deadlines: [
      deadline(
        "PRO-16", "N4", "PRO-16/hearingPeriod/N4", .notBefore, .early, ("2021-09-01", "2021-09-08", "2021-09-06"), 3),
      deadline("PUB-10", "B1", "PUB-10/published/B1", .within, .late, ("2021-09-06", "2021-09-15", "2021-09-22"), 4),
      deadline("PRO-21", "B1", nil, .within, .met, ("2021-09-06", "2021-09-15", "2021-09-08"), 5),
      deadline("REC-03", "A1", nil, .within, .pending, ("2021-07-01", "2031-07-01", nil), 0),
    ],
    recordedActs: [
      .init(
        act: "A3", label: both("检查", "inspection"), start: "2021-07-02T09:00", end: "2021-07-02T10:30",
        recordings: [.init(id: "R1", start: "2021-07-02T08:58", end: "2021-07-02T09:40")],
        gaps: [
          .init(start: "2021-07-02T09:40", end: "2021-07-02T10:30", seconds: 3000, finding: nil)
        ])
    ])

  private static func event(
    _ id: String, _ name: String, _ label: BilingualText, _ start: String?, end: String? = nil, disputed: [String] = [],
    told: [String] = []
  ) -> CaseTimeline.Event {
    .init(
      id: id, kind: name == "publication" ? .disclosure : .act, name: name, label: label, start: start, end: end,
      disputed: disputed, place: .init(line: 100, column: 5, path: "/caseFile/acts/\(name)"), findings: told)
  }

  private static func deadline(
    _ requirement: String, _ item: String, _ finding: String?, _ rule: CaseTimeline.Deadline.Rule,
    _ outcome: CaseTimeline.Deadline.Outcome, _ days: (from: String, due: String, actual: String?), _ count: Int
  ) -> CaseTimeline.Deadline {
    .init(
      requirement: .init(requirement), check: "check", item: item, finding: finding, rule: rule, outcome: outcome,
      period: both("7个工作日", "7 working days"), fromLabel: both("决定·日期", "decision: date"), from: days.from,
      due: days.due, actualLabel: both("决定·公示日期", "decision: published"), actual: days.actual, count: count,
      unit: "workingDay", naturalDays: count,
      difference: count > 0 ? both("差\(count)个工作日", "\(count) working days") : nil)
  }
}
