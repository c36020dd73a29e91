import Model

/// Comparisons of any shape: every optional absent or present, every list empty or not.
extension RandomReport {
  mutating func comparison() -> RunComparison {
    RunComparison(
      engine: text(), district: text(), old: side(), new: side(),
      effort: .init(judged: number(), recounted: number(), unchanged: number(), unreadable: number()),
      inputs: list { random in
        .init(
          role: random.one(of: [.ruleSet, .calendar, .tailoring]), name: random.text(),
          old: random.maybe { $0.digest() }, new: random.maybe { $0.digest() })
      }, numbers: list { .init(label: $0.both(), old: $0.text(), new: $0.text()) },
      counts: .init(
        compared: number(), changed: number(), verdicts: number(), scores: number(), grades: number(),
        otherContent: number(), appeared: number(), gone: number(),
        moves: list {
          .init(old: $0.one(of: Grade.allCases), new: $0.one(of: Grade.allCases), cases: $0.number())
        }),
      units: list { random in
        .init(
          code: random.text(), name: random.text(), old: random.maybe { $0.unitSide() },
          new: random.maybe { $0.unitSide() },
          requirements: random.list {
            .init(
              requirement: $0.id(), oldBroken: $0.number(), newBroken: $0.number(), oldLost: $0.number(),
              newLost: $0.number())
          })
      },
      requirements: list { random in
        .init(
          requirement: random.id(), title: random.both(), cases: random.number(), oldEarned: random.number(),
          newEarned: random.number(), grades: random.number(),
          moves: random.list {
            .init(
              old: $0.maybe { $0.one(of: VerdictState.allCases) }, new: $0.maybe { $0.one(of: VerdictState.allCases) },
              cases: $0.number())
          })
      }, cases: list { $0.caseChange() })
  }

  private mutating func side() -> RunComparison.Side {
    .init(run: number() + 1, asOf: day(), edition: text(), scoring: text())
  }

  private mutating func unitSide() -> RunComparison.UnitChange.Side {
    .init(
      place: maybe { $0.number() }, score: maybe { $0.points() }, grade: one(of: Grade.allCases),
      parts: list { .init(label: $0.both(), weight: $0.number(), score: $0.maybe { $0.points() }) })
  }

  private mutating func result() -> RunComparison.Result {
    .init(score: maybe { $0.points() }, grade: one(of: Grade.allCases))
  }

  private mutating func standing() -> RunComparison.Row.Standing {
    .init(
      state: one(of: VerdictState.allCases), earned: points(), standard: points(), effects: list { $0.effect() })
  }

  private mutating func caseChange() -> RunComparison.CaseChange {
    .init(
      unit: text(), file: text(), caseID: text(), content: one(of: [.same, .changed, .appeared, .gone]),
      old: maybe { $0.result() }, new: maybe { $0.result() }, arithmetic: maybe { $0.result() },
      rows: list { random in
        .init(
          requirement: random.id(), old: random.maybe { $0.standing() }, new: random.maybe { $0.standing() },
          alone: random.maybe { $0.result() }, message: random.maybe { $0.both() })
      })
  }
}
