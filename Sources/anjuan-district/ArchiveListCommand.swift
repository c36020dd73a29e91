import Archive
import ArgumentParser
import Intake
import Model
import Reports

/// `anjuan archive list`: one line for each run.
struct ArchiveListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出历次评查 · List the runs of an archive.")

  @OptionGroup var options: ArchiveOptions

  func run() throws {
    try options.reading { archive in
      let runs = try archive.runs()
      if runs.isEmpty {
        options.terminal.say(zh: "档案库中没有评查记录", en: "the archive holds no run")
        return
      }
      let isChinese = options.terminal.resultLanguage == .zh
      let heads =
        isChinese
        ? ["次", "截至", "区域", "评查标准", "计分", "阶段", "案卷", "不能评查", "状态"]
        : ["run", "as of", "district", "rule set", "scoring", "stage", "cases", "unreadable", "state"]
      let rows = [heads] + runs.map { cells($0, options.terminal.resultLanguage) }
      let widths = heads.indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
      for row in rows {
        let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - DisplayWidth.of($0)) }
        let line = cells.joined(separator: "  ")
        try options.terminal.write(String(line.reversed().drop { $0 == " " }.reversed()) + "\n")
      }
    }
  }

  private func cells(_ run: Run, _ language: Language) -> [String] {
    var state =
      run.isFinished
      ? BilingualText(zh: "完成", en: "finished") : BilingualText(zh: "未完成", en: "unfinished")
    if let tried = run.against {
      state = BilingualText(zh: "\(state.zh)，对第 \(tried) 次试算", en: "\(state.en), tried against run \(tried)")
    }
    return [
      "\(run.id)", run.asOf, printable(run.district), printable("\(run.basis.ruleSet) \(run.basis.edition)"),
      printable(run.basis.scoring), run.basis.stage.label[language], "\(run.cases)", "\(run.unreadable)",
      state[language],
    ]
  }
}
