import Model

/// What a paper was made from, so that anyone can tell whether two sheets belong together and make it again.
struct PaperOrigin {
  let first: PaperCase
  let cases: [PaperCase]
  let say: PaperWords

  /// One line for every page: the file and the beginning of its digest, or the unit and how many files; rules; day.
  func mark(_ name: String, isForUnit: Bool) -> String {
    let what =
      isForUnit
      ? [first.file.unit, say.pick("案卷 \(cases.count) 件", "files: \(cases.count)")]
      : [first.file.id, String(digest(first.report).prefix(12))]
    let rules = "\(first.report.ruleSet.id) \(first.report.ruleSet.edition)"
    return ([name] + what + [rules, first.report.asOf]).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// In small letters at the end: every digest in full.
  var blocks: [Paper.Block] {
    let files = cases.flatMap { item in
      [line(say.words(item.file.numberLabel), item.file.id, digest(item.report))]
        + item.report.inputs.filter { Self.standsBeside($0.role) }.map {
          line(say.words.role($0.role), $0.name, $0.sha256)
        }
    }
    let rules = unique(cases.map(\.report.ruleSet)).map {
      line(say.words(.ruleSet), "\($0.id) \($0.edition)", $0.sha256)
    }
    return [.heading(say(.origin))] + (unique(files + rules) + [rest]).map { .remark($0) }
  }

  private func line(_ kind: String, _ name: String, _ digest: String) -> PaperText {
    "\(kind) \(value: name)\(say.pick("，", ", "))SHA-256 \(value: digest)"
  }

  private var rest: PaperText {
    let report = first.report
    let tailorings = cases.map(\.report.tailorings.count).max() ?? 0
    let parts: [PaperText] = [
      say.labelled(say.words(.profile), PaperText(value: report.scoring)),
      say.labelled(say.words(.engine), PaperText(value: report.engine)),
      say.labelled(say.words(.tailorings), PaperText(tailorings == 0 ? say.words(.noChange) : String(tailorings))),
      PaperText(say.words(cases.allSatisfy(\.report.masked) ? .masked : .unmasked)),
      PaperText(say(.seeReport)),
    ]
    return parts.dropFirst().reduce(parts[0]) { $0 + say.pick("；", "; ") + $1 }
  }

  private func digest(_ report: Report) -> String { report.inputs.first { $0.role == .caseFile }?.sha256 ?? "" }

  /// What came with a case or was written about it. The rule set's digest covers its files; the report lists attachments.
  private static func standsBeside(_ role: InputDigest.Role) -> Bool {
    switch role {
    case .archive, .adjudication, .tailoring: true
    case .caseFile, .attachment, .register, .ruleSet, .parameters, .calendar: false
    }
  }

  private func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
