import Model

extension RandomReport {
  mutating func human() -> HumanVerdict {
    HumanVerdict(
      finding: text(), state: one(of: VerdictState.allCases), reason: text(), who: text(), when: text(),
      number: maybe { $0.number() }, seat: maybe { $0.one(of: ReviewerSeat.allCases) }, level: maybe { $0.text() },
      grading: maybe { $0.both() },
      gate: maybe { $0.one(of: [.confirmed, .refused]) }, revisedBy: maybe { $0.number() },
      answers: maybe { $0.number() }, lapsed: maybe { $0.both() },
      exemption: maybe { .init(from: $0.maybe { $0.day() }, until: $0.maybe { $0.day() }) })
  }

  mutating func objection() -> Objection {
    Objection(
      number: number(), finding: text(), by: text(), when: day(), text: text(), evidence: text(),
      outcome: maybe { $0.one(of: [.upheld, .partly, .accepted]) })
  }

  mutating func reviewers() -> ReviewerScores {
    ReviewerScores(
      opinions: list {
        .init(
          seat: $0.one(of: ReviewerSeat.allCases), who: $0.list { $0.text() }, score: $0.maybe { $0.points() },
          counted: $0.maybe { $0.points() },
          grade: $0.one(of: Grade.allCases), gates: $0.list { $0.text() }, open: $0.number())
      },
      agreement: one(of: [.single, .unfinished, .mean, .settled, .thirdNeeded]), limit: points(),
      differing: list { $0.text() })
  }
}
