package import Archive
import CrossCase
import Engine
package import Model
import Review
import SafeProcess
import Selection

/// The results of a run whose files are all judged: units rated and ranked, files compared, everything put into one value.
package struct Results {
  package let evaluator: Evaluator
  package let scheme: UnitScheme
  /// Rules between files, of every scope.
  package let rules: [CrossCaseRule]
  /// Whose cases count towards the units' means; nil: all.
  package let drawn: DrawnReview?
  /// The period under review, which a unit's own file has to cover.
  package let plan: ReviewPlan?
  /// What became of the units' decisions.
  package let outcomes: OutcomeLedger
  /// What is wrong with `district.xml` and the folder of the district, named from that folder on.
  package let problems: [Problem]

  package init(
    _ evaluator: Evaluator, scheme: UnitScheme, rules: [CrossCaseRule], drawn: DrawnReview? = nil,
    plan: ReviewPlan? = nil, outcomes: OutcomeLedger = OutcomeLedger([:]), problems: [Problem] = []
  ) {
    self.evaluator = evaluator
    self.scheme = scheme
    self.rules = rules
    self.drawn = drawn
    self.plan = plan
    self.outcomes = outcomes
    self.problems = problems
  }

  /// Rates, compares, and ends the run.
  package func finish(_ run: Run) throws(ArchiveFault) -> DistrictReport {
    let archive = evaluator.archive
    var figures = RunFigures(drawn: drawn, outcomes: outcomes, rates: scheme.rates)
    let currency = FileCurrency(plan: plan, asOf: run.asOf)
    var period = PeriodCount(plan)
    var lists = CaseLists()
    let masking = evaluator.cases.setting.masking
    for problem in problems { lists.add(ofDistrict: masking.problem(problem), outcomes.unit(of: problem)) }
    let drawn = drawn
    var membership = UnitMembership(evaluator.units.map { ($0.code, $0.name) }) { unit, file in
      drawn?.contains(file, of: unit) ?? false
    }
    let contested = try ContestedNumbers(archive, run, units: evaluator.units.map(\.code))
    try archive.judgedCases(in: run) { one, judged in
      let doubt = membership.doubt(one, judged)
      if let doubt { lists.add(doubt.problem, one) }
      guard doubt?.counts ?? true else { return }
      figures.add(
        one, judged.tallies, isContested: contested.contains(one),
        isOverturned: judged.traits?.circumstances[.overturned] == true)
      lists.add(one, judged)
      if one.scope == .unit, let day = judged.traits?.decidedOn, currency.isStale(day) {
        figures.addStale(one.unit)
        lists.add(ofUnit: one.unit, currency.problem(one.name, day))
      }
      period.add(one, judged)
    }
    try archive.unreadable(in: run) { lists.add($0, $1, $2) }
    for problem in lacking(figures, lists) { lists.add(ofUnit: problem.unit, problem.problem) }
    ProcessMemory.giveBack()
    let standings = unitRanking(
      evaluator.units.map { unit in
        UnitRecord(
          id: unit.code, name: unit.name, cases: figures[unit.code].counting,
          checklist: figures.checklists[unit.code], owesChecklist: evaluator.unitFiles != nil,
          isChecklistStale: figures.stale.contains(unit.code),
          outcomes: figures.outcomes[unit.code],
          gatesElsewhere: figures[unit.code].gatesElsewhere,
          gatesAwaitedElsewhere: figures[unit.code].gatesAwaitedElsewhere,
          draw: drawn.map {
            UnitRecord.Draw(of: $0.randomCount(of: unit.code), found: figures[unit.code].counting.random)
          }, unreadable: lists.unreadableCases[unit.code] ?? 0, contested: figures[unit.code].contested)
      }, scheme: scheme)
    let trend = try earlier(run)
    let order = standings.map(\.id)
    let report = DistrictReport(
      engine: run.basis.engine, ruleSet: evaluator.cases.ruleSet.identity, scoring: run.basis.scoring,
      scheme: scheme.title, district: run.district, asOf: run.asOf, run: Int(run.id),
      against: run.against.map { Int($0) },
      inputs: evaluator.cases.ruleSet.inputs,
      counts: DistrictReport.Counts(
        units: evaluator.units.count, cases: figures.caseCount,
        unchanged: try archive.unchanged(in: run),
        unreadable: lists.unreadable.values.reduce(0, +), gates: lists.gateCount, problems: lists.problemCount,
        barred: lists.barredCount,
        grades: figures.grades, scores: figures.scores),
      units: standings.map { line($0, figures, lists) },
      requirements: requirementLines(figures, order), crossCase: (drawn?.findings ?? []) + (try compared(run)),
      gates: lists.gates,
      problems: lists.problems, trend: trend, draw: drawn?.reported,
      period: drawn == nil ? period.counted : nil)
    if !run.isFinished { try archive.finish(run, report) }
    return report
  }

  /// What a unit has not handed in: its own file where the rules judge one, and drawn cases that are gone.
  private func lacking(_ figures: RunFigures, _ lists: CaseLists) -> [(unit: String, problem: Problem)] {
    var problems: [(unit: String, problem: Problem)] = []
    if evaluator.unitFiles != nil {
      problems += evaluator.units.filter { figures.checklists[$0.code] == nil && !lists.hasBrokenFile($0.code) }
        .map { ($0.code, UnitFolder.noOwnFile) }
    }
    return problems + (drawn?.missing ?? [])
  }

  private func line(
    _ standing: UnitStanding, _ figures: RunFigures, _ lists: CaseLists
  ) -> DistrictReport.UnitLine {
    DistrictReport.UnitLine(
      code: standing.id, name: standing.name,
      department: evaluator.units.first { $0.code == standing.id }?.department ?? "",
      place: standing.rank.map {
        DistrictReport.UnitLine.Place(place: $0.place, isShared: $0.isShared, best: $0.best, worst: $0.worst)
      }, unranked: standing.unranked?.label, grade: standing.grade, score: standing.score, low: standing.low,
      high: standing.high, decidedShare: standing.decidedShare,
      parts: standing.parts.map {
        DistrictReport.UnitLine.Part(label: $0.part.label, weight: $0.weight, score: $0.score)
      }, cases: standing.drawn, least: standing.least, most: standing.most, grades: standing.grades,
      confirmedGates: standing.gateCases, proposedGates: standing.awaitedGates,
      unreadable: lists.unreadable[standing.id] ?? 0,
      working: [drawn?.working(of: standing.id)].compactMap(\.self) + standing.working
        + figures.outcomes.working(of: standing.id, evaluator.cases.setting.masking)
        + figures.rates.working(of: standing.id))
  }

  private func requirementLines(_ figures: RunFigures, _ order: [String]) -> [DistrictReport.RequirementLine] {
    let sets = [evaluator.cases.ruleSet] + (evaluator.unitFiles.map { [$0.ruleSet] } ?? [])
    return sets.flatMap(\.outlines).compactMap { outline in
      guard let cells = figures.cells[outline.requirement] else { return nil }
      return DistrictReport.RequirementLine(
        requirement: outline.requirement, title: outline.title, system: outline.system, clause: outline.clause,
        remedy: outline.remedy, cells: order.map { cells[$0] ?? DistrictReport.RequirementLine.Cell() })
    }
  }

  /// What the files together show; memory holds the things of one key.
  private func compared(_ run: Run) throws(ArchiveFault) -> [CrossCaseFinding] {
    var found: [CrossCaseFinding] = []
    var judge = CrossCaseJudge(rules)
    try evaluator.archive.crossCaseEntries(in: run) { found += judge.take($0) }
    found += judge.finish()
    return found.enumerated().sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
      .map(\.element)
  }

  private func earlier(_ run: Run) throws(ArchiveFault) -> [DistrictReport.Earlier] {
    var list: [DistrictReport.Earlier] = []
    for before in try evaluator.archive.runs()
    where before.id < run.id && before.district == run.district && before.against == nil {
      guard let report = try evaluator.archive.report(of: before) else { continue }
      list.append(
        DistrictReport.Earlier(
          run: Int(before.id), asOf: before.asOf, edition: report.ruleSet.idAndEdition,
          scores: Dictionary(
            report.units.compactMap { unit in unit.score.map { (unit.code, $0) } },
            uniquingKeysWith: { first, _ in first })))
    }
    return list
  }
}
