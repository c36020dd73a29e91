import Model

/// The reverse of what `ByteWriter` writes of a case's traits.
extension ByteReader {
  mutating func traits() throws(Damage) -> CaseTraits {
    let source = try text()
    let (procedure, decidedOn) = (try text(), try text())
    let officers = try list { reader throws(Damage) in try reader.text() }
    let marks = try list { reader throws(Damage) in try reader.named(SamplePlan.Mark.self) }
    let difficulty = try number()
    let known = try list { reader throws(Damage) in
      (key: try reader.named(CaseCircumstance.self), value: try reader.flag())
    }
    return CaseTraits(
      procedure: procedure, decidedOn: decidedOn, officers: officers, marks: Set(marks), difficulty: difficulty,
      circumstances: Dictionary(known.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }),
      source: source)
  }
}
