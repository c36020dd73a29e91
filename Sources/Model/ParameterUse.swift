/// A dated parameter value that a verdict used.
package struct ParameterUse: Hashable, Sendable, Codable {
  package let name: String
  package let label: BilingualText
  package let value: String
  /// Why this row: keys and span.
  package let because: BilingualText
  package let source: String
  package let evidence: EvidenceGrade

  package init(
    name: String, label: BilingualText, value: String, because: BilingualText, source: String, evidence: EvidenceGrade
  ) {
    self.name = name
    self.label = label
    self.value = value
    self.because = because
    self.source = source
    self.evidence = evidence
  }
}
