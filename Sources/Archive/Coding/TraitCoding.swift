import Model

/// What is kept of a case for draws and choices; sorted, so that the same case gives the same bytes.
extension ByteWriter {
  mutating func traits(_ traits: CaseTraits) {
    text(traits.procedure)
    text(traits.decidedOn)
    list(traits.officers) { $0.text($1) }
    list(SamplePlan.Mark.allCases.filter(traits.marks.contains)) { $0.text($1.rawValue) }
    number(traits.difficulty)
    list(traits.circumstances.sorted { $0.key < $1.key }) { writer, known in
      writer.text(known.key.rawValue)
      writer.flag(known.value)
    }
  }
}

extension ByteReader {
  mutating func traits() throws(Damage) -> CaseTraits {
    let (procedure, decidedOn) = (try text(), try text())
    let officers = try list { reader throws(Damage) in try reader.text() }
    let marks = try list { reader throws(Damage) in try reader.named(SamplePlan.Mark.self) }
    let difficulty = try number()
    let known = try list { reader throws(Damage) in
      (key: try reader.named(CaseCircumstance.self), value: try reader.flag())
    }
    return CaseTraits(
      procedure: procedure, decidedOn: decidedOn, officers: officers, marks: Set(marks), difficulty: difficulty,
      circumstances: Dictionary(known.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }))
  }
}
