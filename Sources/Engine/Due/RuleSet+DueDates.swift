package import Model
import SafeXML
import StatutoryTime

/// What stands open in one file.
package struct FileDueDates: Sendable {
  package let caseID: String
  /// As the file states it; empty where it does not.
  package let unitCode: String
  /// In the order of the rule set, duties last.
  package let dates: [DueDate]
  /// Parts of the file that could not be used.
  package let problems: [Problem]
}

extension RuleSet {
  /// The kinds of date that `dueDates` finds, in the order of the rules; none where the rules say nothing about them.
  package var dueKinds: [DueKind] { due?.kinds ?? [] }

  /// What the file of a case, or a unit's own, still asks to be done, and by when; nil with problems where it cannot be read.
  ///
  /// What persons decided counts. A draft is not public: deadlines of publication are read as `publication` reads them.
  ///
  /// - Parameter digest: SHA-256 in hexadecimal.
  package func dueDates(
    _ bytes: [UInt8], name: String, setting: ReviewSetting, adjudication: Adjudication? = nil,
    digest: @escaping ([UInt8]) -> String
  ) -> (found: FileDueDates?, problems: [Problem]) {
    guard let due, let asOf = Day(iso: setting.asOf) else { return (nil, []) }
    let (readCase, problems) = read(bytes, name: name)
    guard let readCase else { return (nil, problems) }
    let wanted = requirements.indices.filter { due.lines[requirements[$0].id] != nil }
    let published = DraftsPublished(readCase, on: asOf, namespace: scope.namespace)
    let asDraft = published.drafts.isEmpty ? [] : wanted.filter { gate?.deadlines[requirements[$0].id] != nil }

    var (judge, judgements) = judged(readCase, .asItStands, asOf, wanted, setting, adjudication, digest)
    let masking = Masking(setting, readCase, self)
    var finder = DueDateFinder(self, due, judge, masking)
    var dates: [RequirementID: [DueDate]] = [:]
    for judgement in judgements where !asDraft.contains(judgement.requirement) {
      dates[requirements[judgement.requirement].id] = finder.dates(of: judgement)
    }
    let duties = finder.datesOfDuties()
    if !asDraft.isEmpty {
      (judge, judgements) = judged(
        published.readCase, .asPublished(published), asOf, asDraft, setting, adjudication, digest)
      finder = DueDateFinder(self, due, judge, masking, written: published.written)
      for judgement in judgements { dates[requirements[judgement.requirement].id] = finder.dates(of: judgement) }
    }
    let summary = CaseSummaryBuilder(tree: readCase.tree, scope: scope, masking: masking).summary()
    return (
      FileDueDates(
        caseID: summary.id, unitCode: summary.unitCode,
        dates: wanted.flatMap { dates[requirements[$0].id] ?? [] } + duties,
        problems: self.problems(of: readCase, judge).map(masking.problem)), []
    )
  }

  /// The requirements wanted, judged, with what persons decided about them.
  private func judged(
    _ readCase: ReadCase, _ reading: CaseReading, _ asOf: Day, _ wanted: [Int], _ setting: ReviewSetting,
    _ adjudication: Adjudication?, _ digest: @escaping ([UInt8]) -> String
  ) -> (judge: CaseJudge, judgements: [RequirementJudgement]) {
    if let adjudication,
      var adjudicated = AdjudicatedCase(
        self, readCase, reading, setting: setting, adjudication: adjudication, digest: digest)
    {
      let judgements = adjudicated.judgements(.agreed)
      return (adjudicated.judge, wanted.map { judgements[$0] })
    }
    var judge = judge(readCase, asOf: asOf, setting)
    return (judge, wanted.map { judge.judge($0) })
  }
}
