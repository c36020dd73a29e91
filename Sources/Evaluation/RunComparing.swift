package import Archive
package import Model

/// Compares a run with the one that it was tried against: walks over what differs, file by file, and adds up.
package struct RunComparing {
  private let archive: Archive
  private let runs: (old: Run, new: Run)
  private let reports: (old: DistrictReport, new: DistrictReport)
  private let effort: RunComparison.Effort

  /// - Throws: `noRun` where either run has not ended.
  package init(
    _ archive: Archive, old: Run, new: Run, _ progress: Evaluator.Progress
  ) throws(ArchiveFault) {
    guard let before = try archive.report(of: old), let after = try archive.report(of: new) else { throw .noRun }
    self.archive = archive
    // As it is now that it has ended, with the number of its cases.
    guard let ended = try archive.run(new.id) else { throw .noRun }
    runs = (old, ended)
    reports = (before, after)
    effort = RunComparison.Effort(
      judged: progress.judged, recounted: progress.recounted, unchanged: progress.unchanged,
      unreadable: progress.unreadable)
  }

  package func comparison() throws(ArchiveFault) -> RunComparison {
    var sums = ComparisonSums()
    let (old, new) = (runs.old.basis.profile, runs.new.basis.profile)
    try archive.changes(from: runs.old, to: runs.new) { pair in
      sums.add(CaseComparison(pair: pair, oldProfile: old, newProfile: new))
    }
    return RunComparison(
      engine: reports.new.engine, district: reports.new.district, old: side(runs.old, reports.old),
      new: side(runs.new, reports.new),
      effort: effort, inputs: inputs, numbers: numbers, counts: sums.counts(of: runs.new.cases), units: units,
      requirements: sums.requirements(titles), cases: sums.cases)
  }

  private func side(_ run: Run, _ report: DistrictReport) -> RunComparison.Side {
    RunComparison.Side(
      run: Int(run.id), asOf: run.asOf, edition: report.ruleSet.idAndEdition, scoring: run.basis.scoring)
  }

  private var inputs: [RunComparison.InputChange] {
    func byName(_ report: DistrictReport) -> [String: InputDigest] {
      Dictionary(report.inputs.map { ("\($0.role.rawValue) \($0.name)", $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (byName(reports.old), byName(reports.new))
    return Set(old.keys).union(new.keys).sorted().compactMap { key in
      guard let known = new[key] ?? old[key], old[key]?.sha256 != new[key]?.sha256 else { return nil }
      return RunComparison.InputChange(
        role: known.role, name: known.name, old: old[key]?.sha256, new: new[key]?.sha256)
    }
  }

  private var numbers: [RunComparison.NumberChange] {
    let old = ArithmeticNumbers(runs.old.basis.profile, reports.old)
    return old.changes(to: ArithmeticNumbers(runs.new.basis.profile, reports.new))
  }

  private var titles: [RequirementID: BilingualText] {
    Dictionary(
      (reports.new.requirements + reports.old.requirements).map { ($0.requirement, $0.title) },
      uniquingKeysWith: { first, _ in first })
  }

  private var units: [RunComparison.UnitChange] {
    let (old, new) = (reports.old, reports.new)
    let codes = new.units.map(\.code) + old.units.map(\.code).filter { code in !new.units.contains { $0.code == code } }
    return codes.compactMap { code in
      let (before, after) = (old.units.first { $0.code == code }, new.units.first { $0.code == code })
      let sides = (before.map(RunComparison.UnitChange.Side.init), after.map(RunComparison.UnitChange.Side.init))
      guard sides.0 != sides.1 else { return nil }
      return RunComparison.UnitChange(
        code: code, name: (after ?? before)?.name ?? "", old: sides.0, new: sides.1, requirements: losses(of: code))
    }
  }

  private func losses(of unit: String) -> [RunComparison.UnitChange.Loss] {
    let (old, new) = (reports.old.cells(ofUnit: unit), reports.new.cells(ofUnit: unit))
    let losses = Set(old.keys).union(new.keys).map { id in
      RunComparison.UnitChange.Loss(
        requirement: id, oldBroken: old[id]?.broken ?? 0, newBroken: new[id]?.broken ?? 0,
        oldLost: old[id]?.lost ?? 0, newLost: new[id]?.lost ?? 0)
    }
    let moved = losses.filter { $0.oldLost != $0.newLost || $0.oldBroken != $0.newBroken }
    return Array(
      moved.sorted { a, b in
        let (x, y) = (abs(a.newLost - a.oldLost), abs(b.newLost - b.oldLost))
        return x != y ? x > y : a.requirement < b.requirement
      }.prefix(RunComparison.UnitChange.mostRequirements))
  }
}

extension RunComparison.UnitChange.Side {
  fileprivate init(_ unit: DistrictReport.UnitLine) {
    self.init(place: unit.place?.place, score: unit.score, grade: unit.grade, parts: unit.parts)
  }
}

extension DistrictReport {
  fileprivate func cells(ofUnit code: String) -> [RequirementID: RequirementLine.Cell] {
    guard let place = units.firstIndex(where: { $0.code == code }) else { return [:] }
    return Dictionary(
      requirements.filter { $0.cells.indices.contains(place) }.map { ($0.requirement, $0.cells[place]) },
      uniquingKeysWith: { first, _ in first })
  }
}
