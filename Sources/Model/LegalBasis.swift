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
  /// What a person should settle about the clause before relying on it.
  package let doubt: BilingualText?

  package init(
    law: String, title: BilingualText, clause: String, citation: BilingualText, gist: BilingualText?,
    evidence: EvidenceGrade, doubt: BilingualText? = nil
  ) {
    self.law = law
    self.title = title
    self.clause = clause
    self.citation = citation
    self.gist = gist
    self.evidence = evidence
    self.doubt = doubt
  }
}

extension [LegalBasis] {
  /// Each law once, in the order in which they are first cited, its clauses after its title.
  package func lawByLaw(_ language: Language) -> [String] {
    var titles: [BilingualText] = []
    for basis in self where !titles.contains(basis.title) { titles.append(basis.title) }
    return titles.map { title in
      let citations = filter { $0.title == title && !$0.citation[language].isEmpty }.map { $0.citation[language] }
      let own = title[language]
      return switch language {
      case .zh: own + citations.joined(separator: "、")
      case .en: ([own] + citations).joined(separator: ", ")
      }
    }
  }

  /// All in one line, the clauses of one law after its title.
  package func inOneLine(_ language: Language) -> String {
    lawByLaw(language).joined(separator: language == .zh ? "；" : "; ")
  }
}
