import Model

/// Everything of a judged case that no query looks at, as one packed piece.
enum DetailCoding {
  static func write(_ judged: JudgedCase) throws(Damage) -> [UInt8] {
    var writer = ByteWriter()
    writer.summary(judged.summary)
    writer.outcome(judged.outcome)
    writer.list(judged.findings) { $0.finding($1) }
    writer.list(judged.problems) { $0.problem($1) }
    writer.list(judged.errors) { writer, error in
      writer.optional(error.requirement) { $0.text($1.text) }
      writer.text(error.code)
      writer.bilingual(error.message)
    }
    writer.optional(judged.traits) { $0.traits($1) }
    return try PackedBytes.of(writer.bytes)
  }

  /// The rest the archive holds in columns and rows of its own.
  static func read(
    _ bytes: [UInt8], tallies: [Tally], nextChange: String?, entries: [CrossCaseEntry]
  ) throws(Damage) -> JudgedCase {
    var reader = ByteReader(try PackedBytes.unpacked(bytes))
    let judged = JudgedCase(
      summary: try reader.summary(), outcome: try reader.outcome(), tallies: tallies,
      findings: try reader.list { reader throws(Damage) in try reader.finding() }, nextChange: nextChange,
      problems: try reader.list { reader throws(Damage) in try reader.problem() },
      errors: try reader.list { reader throws(Damage) in
        EngineFault(
          requirement: try reader.optional { reader throws(Damage) in RequirementID(try reader.text()) },
          code: try reader.text(), message: try reader.bilingual())
      }, entries: entries,
      // Archives of format 1 end here.
      traits: reader.isAtEnd ? nil : try reader.optional { reader throws(Damage) in try reader.traits() })
    guard reader.isAtEnd else { throw Damage() }
    return judged
  }
}
