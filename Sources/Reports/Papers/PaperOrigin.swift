import Model

/// What a paper was made from, so that anyone can tell whether two sheets belong together and make it again.
struct PaperOrigin {
  let first: PaperCase
  let cases: [PaperCase]
  let say: PaperWords

  /// One line for every page: the file and the beginning of its digest, or the unit and how many files; rules; day.
  func mark(_ kind: PaperKind) -> String {
    let what =
      kind.isForUnit
      ? [first.file.unit, say.pick("案卷 \(cases.count) 件", "files: \(cases.count)")]
      : [first.file.id, String(digest(first.report).prefix(12))]
    let rules = "\(first.report.ruleSet.id) \(first.report.ruleSet.edition)"
    return ([say(kind.name)] + what + [rules, first.report.asOf]).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  var blocks: [Paper.Block] {
    let columns: [PaperTable.Column] = [
      .init(say(.kind), 16), .init(say(.file), 34), .init(say(.digest), 50),
    ]
    var rows = cases.map { item in
      row(say.words.role(.caseFile), PaperText(value: item.file.id), digest(item.report))
    }
    for set in unique(cases.map(\.report.ruleSet)) {
      rows.append(row(say(.ruleSet), PaperText(value: "\(set.id) \(set.edition)"), set.sha256))
    }
    return [.heading(say(.origin)), .table(PaperTable(columns: columns, rows: rows)), .remark(rest)]
  }

  private func row(_ kind: String, _ name: PaperText, _ digest: String) -> PaperTable.Row {
    PaperTable.Row([.init(kind), .init(name), .init(PaperText(value: digest))])
  }

  private var rest: PaperText {
    let report = first.report
    let tailorings = cases.map(\.report.tailorings.count).max() ?? 0
    let parts: [PaperText] = [
      say.labelled(say(.profile), PaperText(value: report.scoring)),
      say.labelled(say(.engine), PaperText(value: report.engine)),
      say.labelled(say(.tailorings), PaperText(tailorings == 0 ? say(.noChange) : String(tailorings))),
      PaperText(say(cases.allSatisfy(\.report.masked) ? .masked : .unmasked)),
      PaperText(say(.seeReport)),
    ]
    return parts.dropFirst().reduce(parts[0]) { $0 + say.pick("；", "; ") + $1 }
  }

  private func digest(_ report: Report) -> String { report.inputs.first { $0.role == .caseFile }?.sha256 ?? "" }

  private func unique(_ sets: [RuleSetIdentity]) -> [RuleSetIdentity] {
    var seen: Set<RuleSetIdentity> = []
    return sets.filter { seen.insert($0).inserted }
  }
}
