import Engine
package import Intake
package import Model

/// Reviews files of every scope, one after the other: a case by the rules for cases, a unit's file by those for units.
///
/// Nearly all files are cases; the rules for units are made ready when the first unit file comes.
package struct FileReviewer {
  private let cases: CaseReviewer
  private let shelf: RuleShelf
  private var units: CaseReviewer?

  /// - Parameters:
  ///   - cases: reviews cases, and says profile, stage and setting for all.
  ///   - shelf: where its rules come from.
  package init(_ cases: CaseReviewer, shelf: RuleShelf) {
    self.cases = cases
    self.shelf = shelf
  }

  /// The report on one file; nil with problems when the file cannot be judged at all.
  ///
  /// - Parameters:
  ///   - attached: the attachments that were read for it, if any.
  ///   - adjudication: what persons decided about it, if anything.
  package mutating func review(
    _ file: InputFile, attached: AttachedFiles? = nil, adjudication: ReadAdjudication? = nil
  ) -> (report: Report?, problems: [Problem]) {
    let first = cases.review(file, attached: attached, adjudication: adjudication)
    guard first.report == nil, RuleScope(rootOf: file.text.utf8) == .unit else { return first }
    if let units { return units.review(file, attached: attached, adjudication: adjudication) }
    let loaded = shelf.load(.unit)
    guard let ruleSet = loaded[.unit], loaded.problems.isEmpty else {
      return loaded.problems.isEmpty ? first : (nil, loaded.problems)
    }
    let reviewer = CaseReviewer(ruleSet: ruleSet, profile: cases.profile, stage: cases.stage, setting: cases.setting)
    units = reviewer
    return reviewer.review(file, attached: attached, adjudication: adjudication)
  }
}
