import Model

/// Whether a law can have the clauses that a rule cites: reports print them with the grade of their source, and an article
/// that does not exist would be certified as checked.
extension RuleProblems {
  /// - Parameters:
  ///   - clauses: positions as written: `61`, `61.1`, `64.1.1`.
  ///   - isLocal: a bureau may cite what the law's file does not list; it is graded as not checked then.
  mutating func check(_ clauses: [String], of edition: LawTable.Edition, isLocal: Bool, _ origin: RuleOrigin) {
    for clause in clauses {
      guard let article = Self.article(of: clause) else {
        add(
          "rule.clause", origin, zh: "“\(clause)”不是条款的写法", en: "“\(clause)” is not how a clause is written",
          fix: (zh: "第六十一条第一款写作 61.1，几条之间空一格：61.1 85", en: "write Art. 61(1) as 61.1, several as 61.1 85"))
        continue
      }
      if let last = edition.articles, article > last {
        add(
          "rule.clause", origin, zh: "\(edition.title.zh)没有第\(article)条（引用“\(clause)”），共 \(last) 条",
          en: "\(edition.title.en) has no article \(article) (cited as “\(clause)”); the last is \(last)")
      } else if !isLocal, !edition.lists(clause) {
        add(
          "rule.clause", origin, zh: "“\(edition.id)”没有列出“\(clause)”", en: "“\(edition.id)” does not list “\(clause)”",
          fix: (
            zh: "核对原文，有这一条的，在 \(edition.origin.file) 的这一版本里加 <clause at=\"\(clause)\">",
            en: "look the text up; if it has it, add <clause at=\"\(clause)\"> to the edition in \(edition.origin.file)"
          ))
      }
    }
  }

  /// `clause=""` beside a law: the author meant some clause.
  mutating func refuseEmptyClause(of element: RuleElement) {
    guard let law = element.filled("law"), let clause = element["clause"], words(clause).isEmpty else { return }
    add(
      "rule.clause", element.origin, zh: "“\(law)”的 clause 是空的", en: "the clause of “\(law)” is empty",
      fix: (
        zh: "写条款，例如 61.1；依据是整部文件的，删去 clause",
        en: "write it, for example 61.1; leave clause out where the whole is meant"
      ))
  }

  /// The number of the article; nil where it is no position.
  private static func article(of clause: String) -> Int? {
    let parts = clause.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil }
    guard numbers.count == parts.count, parts.count <= 4, numbers.allSatisfy({ (1...9999).contains($0) }) else {
      return nil
    }
    return numbers.first
  }
}
