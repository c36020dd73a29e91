import Archive
import Model

extension SeededGenerator {
  mutating func text() -> String {
    let texts = [
      "", "A17", "案卷", "“决定·日期”为 2025-07-16", "tab\t\r\n\u{1B}", "𠀀\u{202E}x", "Ä\u{0301}", "'; DROP TABLE run; --",
    ]
    return texts.randomElement(using: &self) ?? ""
  }

  private mutating func bilingual() -> BilingualText { BilingualText(zh: text(), en: text()) }

  private mutating func points() -> Points {
    Points(hundredths: [0, 50, 6_00, 100_00, -1, .max, .min].randomElement(using: &self) ?? 0)
  }

  private mutating func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &self) ? value : nil }

  private mutating func effect() -> GateEffect {
    [GateEffect.zero, .fail, .cap(Points(hundredths: 60_50)), .barExcellent].randomElement(using: &self) ?? .zero
  }

  private mutating func id() -> RequirementID { RequirementID("REQ-\(Int.random(in: 0...300, using: &self))") }

  private mutating func place() -> Place {
    Place(line: Int.random(in: -1...90_000, using: &self), column: 1, path: text())
  }

  private mutating func problem() -> Problem {
    Problem(
      file: text(), place: maybe(place()), code: text(), message: bilingual(), remedy: maybe(bilingual()))
  }

  mutating func tally() -> Tally {
    let standard = points()
    let earned = [standard, .zero, points()].randomElement(using: &self) ?? .zero
    let gates = (0..<Int.random(in: 0...2, using: &self)).map { _ in
      Tally.Gate(finding: text(), effect: effect(), confirmed: Bool.random(using: &self))
    }
    return Tally(
      requirement: id(), system: RequirementSystem.allCases.randomElement(using: &self) ?? .procedure,
      layer: [.scored, .basics, .bonus].randomElement(using: &self) ?? .scored,
      state: VerdictState.allCases.randomElement(using: &self) ?? .met, standard: standard, earned: earned,
      low: Bool.random(using: &self) ? earned : points(), high: Bool.random(using: &self) ? earned : points(),
      mayNotApply: Bool.random(using: &self), leftToPerson: Bool.random(using: &self), gates: gates)
  }

  private mutating func traits() -> CaseTraits {
    var circumstances: [CaseCircumstance: Bool] = [:]
    for circumstance in CaseCircumstance.allCases where Bool.random(using: &self) {
      circumstances[circumstance] = Bool.random(using: &self)
    }
    return CaseTraits(
      procedure: text(), decidedOn: text(), officers: [text(), text()],
      marks: Set(SamplePlan.Mark.allCases.filter { _ in Bool.random(using: &self) }),
      difficulty: Int.random(in: 0...3, using: &self), circumstances: circumstances, source: text())
  }

  private mutating func objection() -> Objection {
    Objection(
      number: Int.random(in: 1...99, using: &self), finding: text(), by: text(), when: text(), text: text(),
      evidence: text(), outcome: maybe(.partly))
  }

  mutating func judgedCase(nextChange: String? = nil, entries: [CrossCaseEntry] = []) -> JudgedCase {
    let gates = (0..<Int.random(in: 0...3, using: &self)).map { _ in
      Outcome.Gate(
        requirement: id(), finding: text(), effect: effect(), confirmed: Bool.random(using: &self),
        scoreIfConfirmed: maybe(points()), gradeIfConfirmed: Grade.allCases.randomElement(using: &self) ?? .excellent)
    }
    let findings = (0..<Int.random(in: 0...4, using: &self)).map { _ in
      DistrictCase.Finding(
        id: text(), requirement: id(), severity: Severity.allCases.randomElement(using: &self) ?? .major,
        deduction: points(), effect: maybe(effect()), message: bilingual(), place: maybe(place()), due: maybe(text()),
        isSetAside: Bool.random(using: &self),
        objections: (0..<Int.random(in: 0...1, using: &self)).map { _ in objection() })
    }
    return JudgedCase(
      summary: CaseSummary(
        scope: maybe(.unit), id: text(), unit: text(), unitCode: text(), department: text(), place: text(),
        cause: text(), parties: [text(), text()], matters: [], decisions: [text()]),
      outcome: Outcome(
        stage: maybe(.final) ?? .preliminary, grade: Grade.allCases.randomElement(using: &self) ?? .excellent,
        score: Outcome.Score(
          decided: maybe(points()), share: Int.random(in: 0...100_00, using: &self), low: maybe(points()),
          high: maybe(points())), gates: gates, earned: points(), applicable: points(), basics: points(),
        bonus: points(), working: []), tallies: (0..<Int.random(in: 0...150, using: &self)).map { _ in tally() },
      findings: findings, nextChange: nextChange,
      problems: (0..<Int.random(in: 0...2, using: &self)).map { _ in problem() },
      errors: (0..<Int.random(in: 0...1, using: &self)).map { _ in
        EngineFault(requirement: maybe(id()), code: text(), message: bilingual())
      }, entries: entries, traits: maybe(traits()))
  }

  mutating func entry(rule: String, key: String, unit: String) -> CrossCaseEntry {
    CrossCaseEntry(
      rule: RequirementID(rule), key: key, unit: unit, file: text(), item: text(), place: maybe(place()),
      side: [.file, .list, .closed].randomElement(using: &self) ?? .file, from: maybe("2026-03-01T09:30"),
      until: maybe(text()), number: maybe(Int.random(in: -5...5, using: &self)), mark: text(),
      facts: (0..<Int.random(in: 0...2, using: &self)).map { _ in
        FactUse(
          name: text(), label: bilingual(), answer: .value, value: text(), standing: maybe(.documented),
          place: maybe(place()))
      })
  }
}
