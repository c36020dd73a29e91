import Engine
package import Intake
package import Model
import Scoring

extension CaseReviewer {
  /// The report on one file together with the answer to whether its draft may be published; nil with problems when the
  /// file cannot be judged, or the rules do not say what a publication needs.
  package func reviewForPublication(
    _ file: InputFile, attached: AttachedFiles? = nil, adjudication: ReadAdjudication? = nil
  ) -> (report: Report?, problems: [Problem]) {
    answered(
      review(file, attached: attached, adjudication: adjudication), file.text.utf8, name: file.name, attached: attached,
      adjudication: adjudication)
  }

  /// Likewise on the UTF-8 bytes of one case.
  package func reviewForPublication(
    _ bytes: [UInt8], name: String, sha256: String, adjudication: ReadAdjudication? = nil
  ) -> (report: Report?, problems: [Problem]) {
    answered(
      review(bytes, name: name, sha256: sha256, adjudication: adjudication), bytes, name: name,
      adjudication: adjudication)
  }

  private func answered(
    _ reviewed: (report: Report?, problems: [Problem]), _ bytes: [UInt8], name: String, attached: AttachedFiles? = nil,
    adjudication: ReadAdjudication?
  ) -> (report: Report?, problems: [Problem]) {
    guard let policy = ruleSet.publicationPolicy else { return (nil, [Self.noGate]) }
    guard let report = reviewed.report,
      let reading = ruleSet.publication(
        bytes, name: name, setting: setting.with(attached), adjudication: adjudication?.adjudication,
        digest: { Digests.hex(of: $0) })
    else { return (nil, reviewed.problems) }
    let problems = report.problems + reading.problems.filter { !report.problems.contains($0) }
    let decision = publicationDecision(
      policy, gates: report.outcome.gates, verdicts: report.verdicts, reading, problems: problems,
      errors: report.errors)
    return (report.with(decision, problems: reading.problems), [])
  }

  private static let noGate = Problem(
    file: "publication/gate.xml", place: nil, code: "gate.missing",
    message: BilingualText(
      zh: "评查标准没有公示关口（publicationGate）", en: "the rules have no publication gate (publicationGate)"),
    remedy: BilingualText(
      zh: "在评查标准文件夹里放 publication/gate.xml", en: "put publication/gate.xml into the rule folder"))
}
