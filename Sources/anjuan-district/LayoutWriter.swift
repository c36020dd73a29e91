import ArgumentParser
import Engine
import Evaluation
import Intake
import Model
import Reports
import Review

/// Writes the drafts for publication of the chosen cases: `01.html`, `01.txt` … and, kept apart, the list that names them.
struct LayoutWriter {
  let folder: String
  let units: [UnitFolder]
  let reviewer: CaseReviewer
  let terminal: Terminal

  /// False where a case could not be laid out; the others are.
  func write(_ report: SelectionReport) throws -> Bool {
    var isSound = true
    var places: [SelectionReport.Line: String] = [:]
    let maker = LayoutMaker(ruleSet: reviewer.ruleSet, kind: report.policy.kind)
    try OutputFile.createFolder("\(folder)/internal")
    // Drafts of an earlier choice must not lie among those of this one.
    try OutputFile.refuseExisting("\(folder)/internal/list.html")
    for (number, line) in report.chosen.enumerated() {
      guard let layout = layout(of: line, maker) else {
        isSound = false
        continue
      }
      // A number alone: the name of a file may not name the unit.
      let name = number < 9 ? "0\(number + 1)" : "\(number + 1)"
      try OutputFile.write(layoutPage(layout), to: "\(folder)/\(name).html", .replaceExisting)
      try OutputFile.write(layoutText(layout), to: "\(folder)/\(name).txt", .replaceExisting)
      places[line] = "../\(name).html"
    }
    let list = selectionPage(report, language: terminal.resultLanguage, layouts: places)
    try OutputFile.write(list, to: "\(folder)/internal/list.html", .replaceExisting)
    terminal.say(
      zh: "公布文稿 \(places.count) 件在 \(folder)；名单 \(folder)/internal/list.html 不公布",
      en: "\(places.count) drafts in \(folder); the list \(folder)/internal/list.html is not for publication")
    return isSound
  }

  private func layout(of line: SelectionReport.Line, _ maker: LayoutMaker) -> CaseLayout? {
    guard let input = units.first(where: { $0.code == line.unit })?.input(line.file) else {
      say(line, BilingualText(zh: "找不到案卷", en: "the case is not there"))
      return nil
    }
    do throws(InputProblem) {
      let content = try CaseContent(reading: input)
      let (report, problems) = reviewer.review(content.file, adjudication: content.adjudication)
      if let report, content.source != line.digest || report.outcome.grade != line.grade {
        say(
          line,
          BilingualText(zh: "评查以后案卷或者评定有改动，重新评查后再选", en: "changed since it was evaluated: evaluate and choose again"))
        return nil
      }
      guard let report,
        let (story, mask) = reviewer.ruleSet.story(
          content.file.text.utf8, name: content.file.name, hidesOrgan: maker.kind == .bad)
      else {
        for problem in problems { terminal.say(problem) }
        return nil
      }
      return maker.layout(report, story, mask, line: line)
    } catch {
      terminal.say(InputProblems.problem(error))
      return nil
    }
  }

  private func say(_ line: SelectionReport.Line, _ message: BilingualText) {
    terminal.say(
      Problem(file: "\(line.unitName) \(line.file)", place: nil, code: "layout", message: message, remedy: nil))
  }
}
