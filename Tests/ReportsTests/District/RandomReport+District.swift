import Model

/// Districts of any shape: every optional absent or present, every list empty or not, odd characters in every text.
extension RandomReport {
  mutating func district() -> (report: DistrictReport, cases: ListedCases) {
    let units = list { $0.unitLine() }
    let cases = Dictionary(
      units.map { ($0.code, list { $0.districtCase() }) }, uniquingKeysWith: { first, _ in first })
    let report = DistrictReport(
      engine: text(), ruleSet: .init(id: text(), edition: text(), title: both(), sha256: digest()), scoring: text(),
      scheme: both(), district: text(), asOf: day(), run: number() + 1, against: maybe { $0.number() + 1 },
      inputs: list { .init(role: $0.one(of: [.caseFile, .ruleSet, .calendar]), name: $0.text(), sha256: $0.digest()) },
      counts: .init(
        units: number(), cases: number(), unchanged: number(), unreadable: number(), gates: number(),
        problems: number(), barred: number(), grades: Grade.allCases.map { _ in number() },
        scores: (0..<10).map { _ in number() }),
      units: units,
      requirements: list { random in
        .init(
          requirement: .init(random.text() + "\(random.next())"), title: random.both(),
          system: random.one(of: RequirementSystem.allCases),
          clause: random.both(), remedy: random.maybe { $0.both() },
          cells: units.map { _ in
            .init(
              applicable: random.number(), broken: random.number(), undecided: random.number(), lost: random.number())
          })
      },
      crossCase: list { $0.crossCase() },
      gates: list { random in
        .init(
          unit: units.first?.code ?? random.text(), file: random.text(), caseID: random.text(),
          requirement: random.id(), finding: random.text(), effect: random.effect(),
          confirmed: random.one(of: [true, false]), message: random.both())
      },
      problems: list { .init(unit: $0.text(), file: $0.text(), problem: $0.problem()) },
      trend: list { random in
        .init(
          run: random.number(), asOf: random.day(), edition: random.text(),
          scores: Dictionary(
            units.map { ($0.code, random.points()) }, uniquingKeysWith: { first, _ in first }))
      },
      draw: maybe { random in
        .init(
          plan: random.text(), seed: random.text(), asOf: random.day(), seal: random.digest(),
          cases: random.list { random in
            .init(
              unit: random.text(), file: random.text(), reason: "share", counts: random.number() % 2 == 0,
              digest: random.digest(), now: random.maybe { $0.digest() })
          })
      },
      period: maybe { random in
        .init(
          from: random.maybe { $0.day() }, until: random.maybe { $0.day() }, outside: random.number(),
          open: random.number(), unknown: random.number())
      })
    return (report, ListedCases(cases))
  }

  private mutating func unitLine() -> DistrictReport.UnitLine {
    .init(
      code: text(), name: text(), department: text(),
      place: maybe {
        .init(place: $0.number(), isShared: $0.one(of: [true, false]), best: $0.number(), worst: $0.number())
      },
      unranked: maybe { $0.both() }, grade: one(of: Grade.allCases), score: maybe { $0.points() },
      low: maybe { $0.points() }, high: maybe { $0.points() }, decidedShare: number(),
      parts: list { .init(label: $0.both(), weight: $0.number(), score: $0.maybe { $0.points() }) }, cases: number(),
      least: maybe { $0.points() }, most: maybe { $0.points() }, grades: Grade.allCases.map { _ in number() },
      confirmedGates: number(), proposedGates: number(), unreadable: number(), working: list { $0.both() })
  }

  private mutating func problem() -> Problem {
    .init(
      file: text(), place: maybe { $0.place() }, code: text(), message: both(), remedy: maybe { $0.both() })
  }

  private mutating func crossCase() -> CrossCaseFinding {
    .init(
      id: "\(next())" + text(), rule: id(), severity: one(of: Severity.allCases), message: both(),
      entries: list { random in
        .init(
          rule: random.id(), key: random.text(), unit: random.text(), file: random.text(), item: random.text(),
          place: random.maybe { $0.place() }, side: random.one(of: [.file, .list, .closed]),
          from: random.maybe { $0.day() }, until: random.maybe { $0.day() }, number: random.maybe { $0.number() },
          mark: random.text(),
          facts: random.list {
            .init(
              name: $0.text(), label: $0.both(), answer: $0.one(of: [.value, .absent, .notCarried, .disputed]),
              value: $0.text(), standing: $0.maybe { $0.one(of: [.declared, .documented]) },
              place: $0.maybe { $0.place() })
          })
      }, count: number(), working: list { $0.both() },
      basis: list {
        .init(
          law: $0.text(), title: $0.both(), clause: $0.text(), citation: $0.both(), gist: $0.maybe { $0.both() },
          evidence: $0.one(of: [.textChecked, .excerpt, .memory]), doubt: $0.maybe { $0.both() })
      }, remedy: maybe { $0.both() }, doubt: maybe { $0.both() })
  }

  private mutating func districtCase() -> DistrictCase {
    DistrictCase(
      file: "\(next())" + text(),
      summary: .init(
        id: text(), unit: text(), unitCode: text(), department: text(), place: text(), cause: text(),
        parties: list { $0.text() }, matters: list { $0.text() }, decisions: list { $0.text() }),
      outcome: .init(
        stage: .preliminary, grade: one(of: Grade.allCases),
        score: .init(
          decided: maybe { $0.points() }, share: number(), low: maybe { $0.points() }, high: maybe { $0.points() }),
        gates: list {
          .init(
            requirement: $0.id(), finding: $0.text(), effect: $0.effect(), confirmed: $0.one(of: [true, false]),
            scoreIfConfirmed: nil, gradeIfConfirmed: .unqualified)
        }, earned: .zero, applicable: .zero, basics: .zero, bonus: .zero, working: []),
      findings: list { random in
        .init(
          id: random.text(), requirement: random.id(), severity: random.one(of: Severity.allCases),
          deduction: random.points(), effect: random.maybe { $0.effect() }, message: random.both(),
          place: random.maybe { $0.place() }, due: random.maybe { $0.day() })
      }, problems: list { $0.problem() })
  }
}

/// Cases from a list.
struct ListedCases: DistrictCases {
  let cases: [String: [DistrictCase]]

  init(_ cases: [String: [DistrictCase]]) { self.cases = cases }

  func forEachCase(of unit: String, _ body: (DistrictCase) throws -> Void) throws {
    for item in cases[unit] ?? [] { try body(item) }
  }
}
