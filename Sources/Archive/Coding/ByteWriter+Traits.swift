import Model

/// What is kept of a case for draws and choices; sorted, so that the same case gives the same bytes.
extension ByteWriter {
  mutating func traits(_ traits: CaseTraits) {
    text(traits.source)
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
