import Model

/// The machine's findings and checks beside what persons made of them.
extension VerdictBuilder {
  /// Every finding that the machine made, as a person has graded it where one has, then those that persons made.
  func merged(
    _ findings: [Finding], of machine: RequirementJudgement, _ requirement: Requirement
  ) -> [Finding] {
    var left = Dictionary(findings.map { ($0.id, $0) }) { first, _ in first }
    var all: [Finding] = []
    for point in machine.points where point.result.isWorthWords {
      for finding in self.findings(point, requirement) {
        all.append(left.removeValue(forKey: finding.id) ?? finding)
      }
    }
    return all + findings.filter { left[$0.id] != nil }
  }

  /// Says of each check what the machine found where that is something else now.
  func noting(
    _ machine: RequirementJudgement, _ requirement: Requirement, in checks: [CheckResult]
  ) -> [CheckResult] {
    var found: [String: VerdictState] = [:]
    for index in machine.points.indices {
      let result = result(of: index, in: machine, requirement, nil)
      found["\(result.id)/\(result.item)"] = result.state
    }
    return checks.map { check in
      guard let state = found["\(check.id)/\(check.item)"], state != check.state else { return check }
      return CheckResult(
        id: check.id, item: check.item, state: check.state, standing: check.standing, because: check.because,
        leftToPerson: check.leftToPerson, machine: state)
    }
  }

  /// Says how the machine had graded what a person graded otherwise.
  func regraded(_ failure: Failure, _ check: Check) -> [BilingualText] {
    guard let level = failure.ruled?.level, failure.detail != .ruled else { return [] }
    var plain = failure
    plain.ruled = nil
    guard let own = check.level(for: plain), own != level else { return [] }
    return [
      BilingualText(
        zh: "程序原定：\(own.grading.zh)；现按人工评定", en: "the program had it as \(own.grading.en); graded by a person now")
    ]
  }
}

extension Level {
  /// Its severity and what it takes.
  var grading: BilingualText {
    let cost =
      switch deduction {
      case .all: BilingualText(zh: "扣全部分值", en: "all points off")
      case .points(let points): BilingualText(zh: "扣 \(points.short) 分", en: "\(points.short) points off")
      }
    return BilingualText(zh: "\(severity.label.zh)，\(cost.zh)", en: "\(severity.label.en), \(cost.en)")
  }
}
