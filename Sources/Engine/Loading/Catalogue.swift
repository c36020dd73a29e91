import Model

/// The law catalogue (`Rules/book/catalogue.xml`): every checkable duty, with or without a requirement yet.
struct Catalogue: Sendable {
  struct Stage: Sendable {
    let id: String
    let title: BilingualText
  }

  struct Entry: Sendable {
    let id: RequirementID
    /// Index into the stages.
    let stage: Int
    let title: BilingualText
    /// Who is meant to judge it.
    let judge: RuleBook.Judge
  }

  /// In the order of a case.
  var stages: [Stage] = []
  var entries: [Entry] = []
}
