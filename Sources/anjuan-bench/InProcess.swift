import Engine
import Model
import Review
import SafeXML
import Scoring

/// The measures within one process: each step of a check next to libxml2's own work on the same bytes.
struct InProcess {
  let workload: Workload
  let setting = ReviewSetting(asOf: "2026-06-30")
  let rounds: Int

  /// Parse, judge, score and whole check of the case.
  func steps() -> Figures {
    let bytes = workload.case1
    let (ruleSet, profile, schema) = (workload.ruleSet, workload.profile, workload.schema)
    let reviewer = CaseReviewer(ruleSet: ruleSet, profile: profile, setting: setting)
    guard let ready = ruleSet.read(bytes, name: "").readCase else {
      return Figures(missing: ["the case cannot be read"])
    }
    let tallies = ruleSet.tallies(ready, setting: setting)
    var measure = Measure()
    measure.add("libxml2 SAX") { LibXML2Reference.saxParse(bytes)?.elements ?? 0 }
    measure.add("libxml2 DOM") { LibXML2Reference.buildDOM(bytes) ? 1 : 0 }
    measure.add("libxml2 XSD stream") { LibXML2Reference.validateStreaming(bytes, schema) ? 1 : 0 }
    measure.add("parse") { parseXML(bytes).tree?.nodes.count ?? 0 }
    measure.add("parse + schema") { ruleSet.read(bytes, name: "").readCase == nil ? 0 : 1 }
    measure.add("judge") { ruleSet.tallies(ready, setting: setting).count }
    measure.add("score") { score(tallies, profile: profile, stage: .preliminary).earned.hundredths }
    measure.add("judge + score") {
      score(ruleSet.tallies(ready, setting: setting), profile: profile, stage: .preliminary).earned.hundredths
    }
    measure.add("whole check") { reviewer.review(bytes, name: "case.xml", sha256: "").report?.verdicts.count ?? 0 }
    measure.run(rounds: rounds)
    var figures = Figures()
    figures.groups = [
      Figures.Group(title: "one case, \(bytes.count) bytes", yardstick: "libxml2 DOM", series: measure.series)
    ]
    let (dom, xsd) = (measure["libxml2 DOM"], measure["libxml2 XSD stream"])
    let (judged, whole) = (measure["judge + score"], measure["whole check"])
    figures.budgets = [
      Budget(
        "judge + score", judged.best / dom.best, atMost: 1.0, other: judged.median / dom.median, "÷ libxml2's DOM build"
      ),
      Budget(
        "bytes → report value", whole.best / (dom.best + xsd.best), atMost: 1.2,
        other: whole.median / (dom.median + xsd.median), "÷ (DOM build + streaming XSD validation)"),
    ]
    figures.facts = [("states", states(tallies))]
    return figures
  }

  private func states(_ tallies: [Tally]) -> String {
    VerdictState.allCases.compactMap { state in
      let count = tallies.filter { $0.state == state }.count
      return count > 0 ? "\(state.rawValue) \(count)" : nil
    }.joined(separator: ", ")
  }

  /// One step again and again, for a profiler; false if there is no such step.
  func loop(_ step: String) -> Bool {
    let reviewer = CaseReviewer(ruleSet: workload.ruleSet, profile: workload.profile, setting: setting)
    guard let ready = workload.ruleSet.read(workload.case1, name: "").readCase else { return false }
    for _ in 0..<rounds {
      switch step {
      case "judge": _ = workload.ruleSet.tallies(ready, setting: setting)
      case "check": _ = reviewer.review(workload.case1, name: "", sha256: "")
      case "load": _ = Workload.load(workload.files)
      default: return false
      }
    }
    return true
  }

  /// Reading the rule set, next to libxml2 on the same files.
  func loading() -> Figures {
    let files = workload.files
    var measure = Measure()
    measure.add("libxml2 SAX") { files.reduce(0) { $0 + (LibXML2Reference.saxParse($1.bytes)?.elements ?? 0) } }
    measure.add("libxml2 DOM") { files.reduce(0) { $0 + (LibXML2Reference.buildDOM($1.bytes) ? 1 : 0) } }
    if let xsd = files.first(where: { $0.path == "schema/case-file.xsd" }) {
      measure.add("schema alone") { (try? XMLSchemaDocument(xsd.bytes)) == nil ? 0 : 1 }
    }
    measure.add("load") { Workload.load(files).ruleSet?.requirementIDs.count ?? 0 }
    measure.run(rounds: max(5, rounds / 10), warmUp: 1)
    let size = files.reduce(0) { $0 + $1.bytes.count }
    return Figures(groups: [
      Figures.Group(
        title: "rule set, \(files.count) files, \(size) bytes", yardstick: "libxml2 DOM", series: measure.series)
    ])
  }

  /// The dearest requirement's part of judging: what judging all saves without it. What requirements read in common is
  /// nobody's part. Those that search whole texts may cost more.
  func shares() -> Figures {
    guard let ready = workload.ruleSet.read(workload.case1, name: "").readCase else { return Figures() }
    let ruleSet = workload.ruleSet
    let ids = ruleSet.requirementIDs
    var measure = Measure()
    measure.add("all") { ruleSet.tallies(ready, setting: setting).count }
    for number in ids.indices {
      let others = ids.indices.filter { $0 != number }
      measure.add(ids[number].text) { ruleSet.tallies(ready, setting: setting, only: others).count }
    }
    measure.run(rounds: max(5, rounds / 4))
    let all = measure["all"].best
    let searching = Set(ruleSet.searchingTexts.map(\.text))
    func budget(_ name: String, atMost limit: Double, among isOne: (String) -> Bool) -> Budget? {
      measure.series.dropFirst().filter { isOne($0.name) }.min { $0.best < $1.best }.map {
        Budget(
          name, (all - $0.best) / all, atMost: limit, "\($0.name): what judging saves without it ÷ judging all")
      }
    }
    return Figures(
      budgets: [
        budget("dearest requirement", atMost: 0.05) { !searching.contains($0) },
        budget("dearest text detector", atMost: 0.20) { searching.contains($0) },
      ].compactMap { $0 })
  }
}
