import Engine
import Model
import Review

/// Whether the work grows with the case, not faster: the time per byte, and per finding, at one and at sixteen times the size.
struct Growth {
  let workload: Workload
  let rounds: Int

  func figures() -> Figures {
    var figures = Figures()
    for (name, defective) in [("case size", false), ("findings", true)] {
      let cases = [1, 4, 16].map { workload.grown(times: $0, defective: defective) }
      let reviewer = CaseReviewer(
        ruleSet: workload.ruleSet, profile: workload.profile, setting: ReviewSetting(asOf: "2026-06-30"))
      let setting = ReviewSetting(asOf: "2026-06-30")
      var measure = Measure()
      for (times, bytes) in zip([1, 4, 16], cases) {
        let ready = workload.ruleSet.read(bytes, name: "").readCase
        measure.add("judge ×\(times)") {
          ready.map { workload.ruleSet.tallies($0, setting: setting).count } ?? 0
        }
        measure.add("check ×\(times)") { reviewer.review(bytes, name: "", sha256: "").report?.findings.count ?? 0 }
      }
      measure.run(rounds: max(3, rounds / 20), warmUp: 1)
      let counts = cases.map { reviewer.review($0, name: "", sha256: "").report?.findings.count ?? 0 }
      figures.groups.append(
        Figures.Group(
          title: "growth with \(name): \(cases.map { "\($0.count)" }.joined(separator: ", ")) bytes; "
            + "\(counts.map { "\($0)" }.joined(separator: ", ")) findings", yardstick: "check ×1",
          series: measure.series))
      for step in ["judge", "check"] {
        let (small, middle, large) = (measure["\(step) ×1"], measure["\(step) ×4"], measure["\(step) ×16"])
        figures.budgets.append(
          Budget(
            "\(step) growth, \(name)", large.best / middle.best / (Double(cases[2].count) / Double(cases[1].count)),
            atMost: 1.5, other: large.best / small.best / (Double(cases[2].count) / Double(cases[0].count)),
            "time per byte at ×16 ÷ at ×4 (beside it ÷ at ×1); linear is 1"))
      }
    }
    return figures
  }
}
