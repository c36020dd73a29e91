/// A dated parameter value that a verdict used.
package struct ParameterUse: Hashable, Sendable, Codable {
  package let name: String
  package let label: BilingualText
  /// In the notation of the rules, `90 naturalDay`; empty where there is none.
  package let value: String
  /// As people say it, `90日`; where there is none, that.
  package let words: BilingualText
  /// Why this row: keys and span.
  package let because: BilingualText
  package let source: String
  package let evidence: EvidenceGrade

  package init(
    name: String, label: BilingualText, value: String, words: BilingualText, because: BilingualText, source: String,
    evidence: EvidenceGrade
  ) {
    self.name = name
    self.label = label
    self.value = value
    self.words = words
    self.because = because
    self.source = source
    self.evidence = evidence
  }

  /// Older reports hold the notation alone.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    label = try values.decode(BilingualText.self, forKey: .label)
    let value = try values.decode(String.self, forKey: .value)
    self.value = value
    words = try values.decodeIfPresent(BilingualText.self, forKey: .words) ?? BilingualText(zh: value, en: value)
    because = try values.decode(BilingualText.self, forKey: .because)
    source = try values.decode(String.self, forKey: .source)
    evidence = try values.decode(EvidenceGrade.self, forKey: .evidence)
  }
}
