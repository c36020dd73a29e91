import Engine
package import Intake
package import Model

extension CaseReviewer {
  /// Which decisions of a case must be filed for record, with the review of the same file; nil with problems where it cannot be
  /// judged.
  package func filing(
    _ file: InputFile, adjudication: ReadAdjudication? = nil
  ) -> (reading: FilingReading, report: Report)? {
    guard let report = review(file, adjudication: adjudication).report,
      let reading = ruleSet.filing(file.text.utf8, name: file.name, setting: setting).reading
    else { return nil }
    return (reading, report)
  }
}
