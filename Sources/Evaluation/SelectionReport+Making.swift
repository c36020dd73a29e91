package import Archive
package import Model
import Review
package import Selection

extension SelectionReport {
  /// What came of a choice among the cases of a run, in words.
  ///
  /// - Parameters:
  ///   - sha256: of the policy's file.
  package init(
    _ choice: Choice, among list: CandidateList, of run: Run, seed: String, sha256: String, statements: InputDigest?
  ) {
    let policy = choice.policy
    let entries = Dictionary(
      list.entries.map { ("\($0.candidate.unit)\n\($0.candidate.id)", $0) }, uniquingKeysWith: { first, _ in first })
    func line(
      _ candidate: Candidate, place: Int, merit: Int, reasons: [BilingualText], toVerify: [CaseCircumstance]
    ) -> Line? {
      entries["\(candidate.unit)\n\(candidate.id)"].map { entry in
        Line(
          place: place, unit: entry.unit, unitName: candidate.unit, file: entry.file, caseID: entry.summary.id,
          cause: entry.summary.cause, matter: CodeLabel.matter(candidate.matter), officers: candidate.officers,
          grade: candidate.grade, score: entry.score, merit: merit,
          measures: Self.measures(of: candidate, policy), drawKey: candidate.drawKey,
          digest: entry.source, reasons: reasons,
          toVerify: toVerify.map(\.label), statements: entry.statements.map(\.sentence))
      }
    }
    self.init(
      engine: run.basis.engine, district: run.district, asOf: run.asOf, run: Int(run.id),
      edition: "\(run.basis.ruleSet) \(run.basis.edition)", scoring: run.basis.scoring,
      policy: Policy(
        id: policy.id, kind: policy.kind, title: policy.title, merit: policy.meritText, order: policy.orderText,
        source: policy.source, sha256: sha256), seed: seed, solver: Selector.solver, candidates: choice.candidates,
      eligible: choice.eligible, aims: choice.reached.map { Aim(label: $0.aim.label, reached: $0.value) },
      conditions: policy.conditions.enumerated().map { place, condition in
        Condition(text: condition.text, barred: choice.barred[place], unknown: choice.unknown[place])
      },
      seats: choice.seats.map {
        Seats(
          label: $0.of.label($0.name), most: $0.most, taken: $0.taken, wanted: $0.wanted, isBinding: $0.isBinding)
      },
      chosen: choice.chosen.compactMap {
        line($0.candidate, place: $0.place, merit: $0.merit, reasons: $0.reasons, toVerify: $0.toVerify)
      },
      leftOut: choice.leftOut.compactMap { one in
        line(
          one.candidate, place: one.place, merit: one.merit, reasons: one.obstacles.map { $0.message(under: policy) },
          toVerify: [])
      }, statements: statements)
  }

  /// Those of the order first: they are the rank key.
  private static func measures(of candidate: Candidate, _ policy: SelectionPolicy) -> [Line.Measure] {
    let order = policy.order.map(\.measure)
    return (order + CaseMeasure.allCases.filter { !order.contains($0) }).compactMap { measure in
      candidate.measures[measure].map { Line.Measure(label: measure.label, value: measure.text($0)) }
    }
  }
}

extension CaseStatement {
  var sentence: BilingualText {
    BilingualText(
      zh: "\(circumstance.label.zh)：\(holds ? "是" : "否")（\(by)，\(on)：\(because)）",
      en: "\(circumstance.label.en): \(holds ? "yes" : "no") (\(by), \(on): \(because))")
  }
}
