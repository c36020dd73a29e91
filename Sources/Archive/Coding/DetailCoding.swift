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
    write(judged.findings, &writer)
    writer.optional(judged.traits) { $0.traits($1) }
    return try PackedBytes.of(writer.bytes)
  }

  /// The rest the archive holds in columns and rows of its own.
  static func read(
    _ bytes: [UInt8], tallies: [Tally], nextChange: String?, entries: [CrossCaseEntry]
  ) throws(Damage) -> JudgedCase {
    var reader = ByteReader(try PackedBytes.unpacked(bytes))
    let (summary, outcome) = (try reader.summary(), try reader.outcome())
    let findings = try reader.list { reader throws(Damage) in try reader.finding() }
    let problems = try reader.list { reader throws(Damage) in try reader.problem() }
    let errors = try reader.list { reader throws(Damage) in
      EngineFault(
        requirement: try reader.optional { reader throws(Damage) in RequirementID(try reader.text()) },
        code: try reader.text(), message: try reader.bilingual())
    }
    let judged = JudgedCase(
      summary: summary, outcome: outcome, tallies: tallies, findings: try withPersons(findings, &reader),
      nextChange: nextChange, problems: problems, errors: errors, entries: entries,
      traits: reader.isAtEnd ? nil : try reader.optional { reader throws(Damage) in try reader.traits() })
    guard reader.isAtEnd else { throw Damage() }
    return judged
  }

  /// What persons made of findings: of hardly any in hardly a case. Details of format 1 end before it.
  private static func write(_ findings: [DistrictCase.Finding], _ writer: inout ByteWriter) {
    let told = findings.indices.filter { findings[$0].isSetAside || !findings[$0].objections.isEmpty }
    writer.list(told) { writer, position in
      writer.number(position)
      writer.flag(findings[position].isSetAside)
      writer.list(findings[position].objections) { $0.objection($1) }
    }
  }

  private static func withPersons(
    _ findings: [DistrictCase.Finding], _ reader: inout ByteReader
  ) throws(Damage) -> [DistrictCase.Finding] {
    guard !reader.isAtEnd else { return findings }
    var findings = findings
    let told = try reader.list { reader throws(Damage) in
      (
        position: try reader.number(), isSetAside: try reader.flag(),
        objections: try reader.list { reader throws(Damage) in try reader.objection() }
      )
    }
    for one in told {
      guard findings.indices.contains(one.position) else { throw Damage() }
      findings[one.position] = findings[one.position].with(isSetAside: one.isSetAside, objections: one.objections)
    }
    return findings
  }
}
