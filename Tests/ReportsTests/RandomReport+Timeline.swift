import Model

extension RandomReport {
  mutating func lever() -> Lever {
    Lever(
      kind: one(of: Lever.Kind.allCases), requirement: id(), finding: maybe { $0.text() }, along: list { $0.id() },
      favourable: result(), adverse: maybe { $0.result() })
  }

  private mutating func result() -> Lever.Result {
    Lever.Result(score: maybe { $0.points() }, grade: one(of: Grade.allCases))
  }

  mutating func timeline() -> CaseTimeline {
    CaseTimeline(
      events: list {
        .init(
          id: $0.text(), kind: $0.one(of: [.act, .disclosure]), name: $0.text(), label: $0.both(),
          start: $0.maybe { $0.moment() }, end: $0.maybe { $0.moment() }, disputed: $0.list { $0.moment() },
          place: $0.place(), findings: $0.list { $0.text() })
      }, deadlines: list { $0.deadline() }, recordedActs: list { $0.recordedAct() })
  }

  private mutating func deadline() -> CaseTimeline.Deadline {
    CaseTimeline.Deadline(
      requirement: id(), check: text(), item: text(), finding: maybe { $0.text() },
      rule: one(of: CaseTimeline.Deadline.Rule.allCases), outcome: one(of: CaseTimeline.Deadline.Outcome.allCases),
      period: both(), fromLabel: both(), from: moment(), due: moment(), actualLabel: both(),
      actual: maybe { $0.moment() }, count: number(), unit: text(), naturalDays: number(),
      difference: maybe { $0.both() })
  }

  private mutating func recordedAct() -> CaseTimeline.RecordedAct {
    CaseTimeline.RecordedAct(
      act: text(), label: both(), start: moment(), end: moment(),
      recordings: list { .init(id: $0.text(), start: $0.moment(), end: $0.moment()) },
      gaps: list {
        .init(start: $0.moment(), end: $0.moment(), seconds: $0.number(), finding: $0.maybe { $0.text() })
      })
  }

  /// A day, a day with its time, or what is neither: a report that is read back may hold anything.
  private mutating func moment() -> String {
    one(of: [
      "2021-09-15", "2021-09-15T09:30", "2021-09-15T10:45:07", "2023-02-28", "1999-12-31", "0001-01-01", "9999-12-31",
      "",
      "2021-13-45", "昨天",
    ])
  }
}
