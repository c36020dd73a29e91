/// A clause on which a check rests, with the gist of its text in our own words.
package struct LegalBasis: Hashable, Sendable, Codable {
  /// Stands for an edition where the basis is a norm of the bureau's own.
  package static let local = "local"

  /// Identifier of the edition in `Rules/laws/`, for example `xzcf-2021`.
  package let law: String
  /// Full title with edition, for example 《中华人民共和国行政处罚法》（2021年修订）.
  package let title: BilingualText
  /// Article, paragraph and item: `61.1`, `64.1.1`; empty when the whole instrument is meant.
  package let clause: String
  /// The clause as people cite it, for example 第六十一条第一款 / Art. 61(1).
  package let citation: BilingualText
  package let gist: BilingualText?
  package let evidence: EvidenceGrade

  package init(
    law: String, title: BilingualText, clause: String, citation: BilingualText, gist: BilingualText?,
    evidence: EvidenceGrade
  ) {
    self.law = law
    self.title = title
    self.clause = clause
    self.citation = citation
    self.gist = gist
    self.evidence = evidence
  }
}
