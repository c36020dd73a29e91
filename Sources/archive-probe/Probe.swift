import Archive
import Glibc
import Model

/// Fills an archive with made-up cases and says after each batch what is committed, so that a test can kill it in between.
///
///     archive-probe FILE CASES BATCH
///
/// Started again on the same file it goes on where it was.
@main struct ArchiveProbe {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 3, let file = arguments.first, let count = Int(arguments[2]),
      let size = Int(arguments[3]), size > 0
    else {
      print("usage: archive-probe FILE CASES BATCH")
      return
    }
    let archive = try Archive(file)
    let basis = Basis(
      digest: String(repeating: "ab", count: 32), engine: "probe", ruleSet: "probe", edition: "1.0",
      scoring: "rate-100", stage: .preliminary)
    let run = try archive.begin(basis, district: "probe", asOf: "2026-06-30")
    let done = try archive.done(in: run, unit: "unit")
    say("begun")
    var batch: [BatchEntry] = []
    for number in 0..<count where !done.contains(name(number)) {
      batch.append(entry(number))
      guard batch.count == size || number == count - 1 else { continue }
      try archive.append(batch, to: run)
      batch = []
      say("committed \(number + 1)")
    }
    if !batch.isEmpty { try archive.append(batch, to: run) }
    try archive.finish(run, report(run))
    say("finished")
  }

  static func say(_ line: String) {
    print(line)
    // A pipe would hold it back.
    fflush(nil)
  }

  static func name(_ number: Int) -> String { "case-\(number).xml" }

  /// Every seventh case is a copy of the one before, every eleventh cannot be read.
  static func entry(_ number: Int) -> BatchEntry {
    if number % 11 == 10 {
      let message = BilingualText(zh: "不是完好的 XML", en: "not well-formed XML")
      return BatchEntry(
        unit: "unit", name: name(number),
        result: .unreadable([
          Problem(file: name(number), place: nil, code: "xml.malformed", message: message, remedy: nil)
        ]))
    }
    let content = number % 7 == 6 ? number - 1 : number
    let digits = String(content)
    let digest = String(repeating: "0", count: 64 - digits.count) + digits
    return BatchEntry(unit: "unit", name: name(number), result: .judged(digest: digest, judged(content)))
  }

  static func judged(_ number: Int) -> JudgedCase {
    let points = Points(hundredths: 6_00)
    let tallies = (0..<130).map { requirement in
      let isMet = (number &* 31 &+ requirement) % 9 != 0
      return Tally(
        requirement: RequirementID("REQ-\(requirement)"), system: .procedure, layer: .scored,
        state: isMet ? .met : .unmet, standard: points, earned: isMet ? points : .zero, low: isMet ? points : .zero,
        high: isMet ? points : .zero, mayNotApply: false, leftToPerson: false, gates: [])
    }
    let score = Outcome.Score(decided: points, share: 100_00, low: points, high: points)
    let message = BilingualText(
      zh: "“决定·送达或发出日期”为 2025-07-16，逾期 \(number % 90) 个工作日",
      en: "the date of service is late by \(number % 90) working days")
    return JudgedCase(
      summary: CaseSummary(
        id: "CASE-\(number)", unit: "虚构单位", unitCode: "", department: "market", place: "411199", cause: "",
        parties: ["某公司"], matters: ["penalty"], decisions: []),
      outcome: Outcome(
        stage: .preliminary, grade: .qualified, score: score, gates: [], earned: points, applicable: points,
        basics: .zero, bonus: .zero, working: []), tallies: tallies,
      findings: [
        DistrictCase.Finding(
          id: "REQ-1/served/A\(number)", requirement: RequirementID("REQ-1"), severity: .major, deduction: points,
          effect: nil, message: message, place: Place(line: 57, column: 5, path: "/caseFile/acts/service[2]/@date"),
          due: "2025-07-09")
      ], nextChange: nil, problems: [], errors: [],
      entries: [
        CrossCaseEntry(
          rule: RequirementID("XC-01"), key: "\(number % 1000)", unit: "unit", file: "CASE-\(number)", item: "D7",
          place: nil, side: .file, from: "2025-07-01", until: nil, number: number, mark: "", facts: [])
      ])
  }

  static func report(_ run: Run) -> DistrictReport {
    let counts = DistrictReport.Counts(
      units: 1, cases: run.cases, unchanged: 0, unreadable: run.unreadable, gates: 0, problems: 0, grades: [],
      scores: [])
    return DistrictReport(
      engine: "probe",
      ruleSet: RuleSetIdentity(id: "probe", edition: "1.0", title: BilingualText(zh: "", en: ""), sha256: ""),
      scoring: "rate-100", scheme: BilingualText(zh: "", en: ""), district: "probe", asOf: run.asOf, run: Int(run.id),
      inputs: [], counts: counts, units: [], requirements: [], crossCase: [], gates: [], problems: [], trend: [])
  }
}
