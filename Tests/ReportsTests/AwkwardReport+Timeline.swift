import Model

extension AwkwardReport {
  static let levers: [Lever] = [
    .init(
      kind: .gate, requirement: .init("PRO-01"), finding: markup, along: [],
      favourable: .init(score: nil, grade: .undecided), adverse: .init(score: .zero, grade: .unqualified)),
    .init(
      kind: .lost, requirement: .init(markup), finding: nil, along: [.init(hidden), .init(formula)],
      favourable: .init(score: Points(hundredths: 5950), grade: .qualified), adverse: nil),
  ]

  /// Days that no calendar has, a case of thousands of years, marks of every kind on one day.
  static let timeline = CaseTimeline(
    events: [
      event("A1", both(markup, hidden), "0001-01-01", told: ["PRO-01/check/"]),
      event("A2", both(long, run), "2021-09-01", told: ["nowhere", "PRO-01/check/A 1<&>"]),
      event("A3", both(formula, formula), "2021-09-01T23:59:59"), event(markup, both("", ""), "2021-09-01"),
      event("A4", both("终", "end"), "9999-12-31"), event("A5", both("无", "none"), nil),
      event("A6", both("错", "wrong"), "2021-00-10T25:61"), event("A7", both("错", "wrong"), "2021-13-45"),
    ],
    deadlines: [
      deadline(markup, "nowhere", .late, ("2021-09-01", "2021-09-02", "9999-12-31")),
      deadline("PRO-01", "PRO-01/check/", .missed, ("2021-09-01", "2021-08-01", nil)),
      deadline("PRO-01", nil, .early, ("2021-09-01", "2021-09-01", "2021-09-01")),
      deadline("PRO-30", nil, .sameDay, ("2021-99-99", "2021-00-00", "2021-13-01")),
      deadline("PRO-30", nil, .pending, ("2021-09-01", "9999-12-31", nil)),
    ],
    recordedActs: [
      .init(
        act: markup, label: both(markup, markup), start: "2021-09-01T09:00", end: "2021-09-01T09:00",
        recordings: [.init(id: hidden, start: "0001-01-01T00:00", end: "9999-12-31T23:59")],
        gaps: [.init(start: "2021-09-31T24:00", end: "0000-00-00", seconds: -5, finding: "nowhere")]),
      .init(act: "", label: both("", ""), start: "2021-09-01", end: "2021-09-01", recordings: [], gaps: []),
    ])

  private static func event(
    _ id: String, _ label: BilingualText, _ start: String?, told: [String] = []
  ) -> CaseTimeline.Event {
    .init(
      id: id, kind: id == "A2" ? .disclosure : .act, name: markup, label: label, start: start, end: start,
      disputed: ["9999-12-31T23:59:59"], place: .init(line: 1, column: 1, path: markup), findings: told)
  }

  private static func deadline(
    _ requirement: String, _ finding: String?, _ outcome: CaseTimeline.Deadline.Outcome,
    _ days: (from: String, due: String, actual: String?)
  ) -> CaseTimeline.Deadline {
    .init(
      requirement: .init(requirement), check: markup, item: "", finding: finding, rule: .within, outcome: outcome,
      period: both(markup, markup), fromLabel: both(hidden, hidden), from: days.from, due: days.due,
      actualLabel: both(long, run), actual: days.actual, count: 3, unit: "hour", naturalDays: 3,
      difference: both(markup, hidden))
  }
}
