import Model

/// The reverse of what `ByteWriter` writes.
extension ByteReader {
  mutating func summary() throws(Damage) -> CaseSummary {
    func texts(_ reader: inout ByteReader) throws(Damage) -> [String] {
      try reader.list { reader throws(Damage) in try reader.text() }
    }
    return CaseSummary(
      scope: try optional { reader throws(Damage) in try reader.named(RuleScope.self) }, id: try text(),
      unit: try text(), unitCode: try text(), department: try text(), place: try text(), cause: try text(),
      parties: try texts(&self), matters: try texts(&self), decisions: try texts(&self))
  }

  mutating func outcome() throws(Damage) -> Outcome {
    let (stage, grade) = (try named(Stage.self), try named(Grade.self))
    let share = try number()
    var figures: [Points?] = []
    for _ in 0..<3 { figures.append(try optional { reader throws(Damage) in try reader.points() }) }
    return Outcome(
      stage: stage, grade: grade,
      score: Outcome.Score(decided: figures[0], share: share, low: figures[1], high: figures[2]), gates: [],
      earned: try points(), applicable: try points(), basics: try points(), bonus: try points(), working: []
    ).with(gates: try list { reader throws(Damage) in try reader.gate() })
  }

  private mutating func gate() throws(Damage) -> Outcome.Gate {
    Outcome.Gate(
      requirement: RequirementID(try text()), finding: try text(), effect: try effect(), confirmed: try flag(),
      scoreIfConfirmed: try optional { reader throws(Damage) in try reader.points() },
      gradeIfConfirmed: try named(Grade.self))
  }

  mutating func finding() throws(Damage) -> DistrictCase.Finding {
    DistrictCase.Finding(
      id: try text(), requirement: RequirementID(try text()), severity: try named(Severity.self),
      deduction: try points(), effect: try optional { reader throws(Damage) in try reader.effect() },
      message: try bilingual(), place: try optional { reader throws(Damage) in try reader.place() },
      due: try optional { reader throws(Damage) in try reader.text() })
  }

  mutating func objection() throws(Damage) -> Objection {
    Objection(
      number: try number(), finding: try text(), by: try text(), when: try text(), text: try text(),
      evidence: try text(), outcome: try optional { reader throws(Damage) in try reader.named(Objection.Outcome.self) })
  }

  mutating func problem() throws(Damage) -> Problem {
    Problem(
      file: try text(), place: try optional { reader throws(Damage) in try reader.place() }, code: try text(),
      message: try bilingual(), remedy: try optional { reader throws(Damage) in try reader.bilingual() })
  }

  mutating func entry(rule: RequirementID, key: String, unit: String) throws(Damage) -> CrossCaseEntry {
    CrossCaseEntry(
      rule: rule, key: key, unit: unit, file: try text(), item: try text(),
      place: try optional { reader throws(Damage) in try reader.place() }, side: try named(CrossCaseEntry.Side.self),
      from: try optional { reader throws(Damage) in try reader.text() },
      until: try optional { reader throws(Damage) in try reader.text() },
      number: try optional { reader throws(Damage) in try reader.number() }, mark: try text(),
      facts: try list { reader throws(Damage) in try reader.fact() })
  }

  private mutating func fact() throws(Damage) -> FactUse {
    FactUse(
      name: try text(), label: try bilingual(), answer: try named(FactUse.Answer.self), value: try text(),
      standing: try optional { reader throws(Damage) in try reader.named(Standing.self) },
      place: try optional { reader throws(Damage) in try reader.place() })
  }
}
