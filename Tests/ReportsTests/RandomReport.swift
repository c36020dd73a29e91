import Model

/// Reports of any shape from a seed: every optional absent or present, every list empty or not, odd characters.
struct RandomReport: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func report() -> Report {
    Report(
      engine: text(),
      ruleSet: .init(id: text(), edition: text(), title: both(), sha256: digest()), scoring: text(),
      tailorings: list { .init(requirement: $0.maybe { $0.id() }, change: $0.both(), because: $0.text()) },
      options: Dictionary(list { ($0.text(), $0.text()) }, uniquingKeysWith: { a, _ in a }),
      parameters: list {
        .init(
          name: $0.text(), label: $0.both(), value: $0.text(), words: $0.both(), because: $0.both(), source: $0.text(),
          evidence: $0.one(of: [.textChecked, .excerpt, .memory]))
      },
      asOf: day(),
      inputs: list {
        .init(
          role: $0.one(of: [
            .caseFile, .archive, .attachment, .register, .adjudication, .ruleSet, .tailoring, .parameters, .calendar,
          ]),
          name: $0.text(),
          sha256: $0.digest())
      },
      caseFile: .init(
        scope: maybe { _ in .unit }, id: text(), unit: text(), unitCode: text(), department: text(), place: text(),
        cause: text(),
        parties: list { $0.text() }, matters: list { $0.text() }, decisions: list { $0.text() }),
      outcome: outcome(),
      coverage: .init(
        counts: list {
          .init(state: $0.one(of: VerdictState.allCases), requirements: $0.number(), points: $0.points())
        },
        onDeclarationOnly: list { $0.id() }, pointsOnDeclarationOnly: points(), leftToPerson: list { $0.id() }),
      systems: list {
        .init(
          system: $0.one(of: RequirementSystem.allCases), earned: $0.points(), applicable: $0.points(),
          rate: $0.maybe { $0.points() }, open: $0.points())
      },
      levers: list { $0.lever() }, timeline: maybe { $0.timeline() }, verdicts: list { $0.verdict() },
      problems: list {
        .init(
          file: $0.text(), place: $0.maybe { $0.place() }, code: $0.text(), message: $0.both(),
          remedy: $0.maybe { $0.both() })
      },
      errors: list { .init(requirement: $0.maybe { $0.id() }, code: $0.text(), message: $0.both()) },
      masked: one(of: [true, false]), publication: maybe { $0.publication() })
  }

  private mutating func outcome() -> Outcome {
    Outcome(
      stage: one(of: [.preliminary, .final]), grade: one(of: Grade.allCases),
      score: .init(
        decided: maybe { $0.points() }, share: number(), low: maybe { $0.points() }, high: maybe { $0.points() }),
      gates: list {
        .init(
          requirement: $0.id(), finding: $0.text(), effect: $0.effect(), confirmed: $0.one(of: [true, false]),
          scoreIfConfirmed: $0.maybe { $0.points() }, gradeIfConfirmed: $0.one(of: Grade.allCases))
      },
      earned: points(), applicable: points(), basics: points(), bonus: points(),
      reviewers: maybe { $0.reviewers() }, working: list { $0.both() })
  }

  private mutating func verdict() -> Verdict {
    Verdict(
      requirement: id(), title: both(), system: one(of: RequirementSystem.allCases),
      layer: one(of: [.scored, .basics, .bonus]), state: one(of: VerdictState.allCases),
      editions: list {
        .init(
          item: $0.text(), law: $0.text(), from: $0.text(), until: $0.maybe { $0.day() }, titles: [$0.both()],
          because: $0.both())
      },
      earned: points(), standard: points(), low: points(), high: points(), blockedBy: list { $0.id() },
      countedUnder: maybe { $0.id() }, machine: .init(state: one(of: VerdictState.allCases), earned: points()),
      human: list { $0.human() }, objections: list { $0.objection() },
      checks: list {
        .init(
          id: $0.text(), item: $0.text(), state: $0.one(of: VerdictState.allCases),
          standing: $0.maybe { $0.one(of: [.declared, .documented, .verified, .confirmed]) },
          because: $0.maybe { $0.both() },
          leftToPerson: $0.one(of: [true, false]), machine: $0.maybe { $0.one(of: VerdictState.allCases) })
      },
      findings: list { $0.finding() }, reasons: list { $0.both() }, onDeclarationOnly: one(of: [true, false]),
      nextChange: maybe { $0.day() })
  }

  private mutating func finding() -> Finding {
    Finding(
      id: "\(next())", requirement: id(), check: text(), item: text(), outcome: text(),
      severity: one(of: Severity.allCases), deduction: points(), effect: maybe { $0.effect() }, message: both(),
      place: maybe { $0.place() },
      facts: list {
        .init(
          name: $0.text(), label: $0.both(), answer: $0.one(of: [.value, .absent, .notCarried, .disputed]),
          value: $0.text(), words: $0.maybe { $0.both() },
          standing: $0.maybe { $0.one(of: [.declared, .documented, .verified, .confirmed]) },
          place: $0.maybe { $0.place() })
      },
      working: list { $0.both() },
      basis: list {
        .init(
          law: $0.text(), title: $0.both(), clause: $0.text(), citation: $0.both(), gist: $0.maybe { $0.both() },
          evidence: $0.one(of: [.textChecked, .excerpt, .memory]), doubt: $0.maybe { $0.both() })
      },
      due: maybe { $0.day() }, remedy: maybe { $0.both() })
  }
}
