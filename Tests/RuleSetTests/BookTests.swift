import Engine
import Model
import Review
import Testing

/// The book of the shipped rule set.
@Suite struct BookTests {
  private func book(_ language: Language, _ shelf: RuleShelf = Checkout.shelf) throws -> RuleBook {
    try #require(shelf.book(in: language))
  }

  @Test func theCoverageTableHoldsEveryEntryOfTheCatalogueAndEveryRequirement() throws {
    let book = try book(.zh)
    #expect(Set(book.coverage.map(\.id)).isSuperset(of: Checkout.requirements))
    #expect(book.coverage.count >= 140)
    #expect(book.coverage.count { $0.isThere } == Checkout.requirements.count)
    #expect(book.coverage.allSatisfy { $0.isThere == ($0.examples > 0) })
  }

  @Test(arguments: Language.allCases)
  func everyRequirementIsToldOnce(language: Language) throws {
    let told = try book(language).chapters.flatMap(\.sections).flatMap(\.requirements)
    #expect(told.map(\.id).sorted { $0.text < $1.text } == Checkout.requirements.sorted { $0.text < $1.text })
    #expect(told.allSatisfy { !$0.editions.isEmpty && !$0.editions.flatMap(\.checks).isEmpty })
    #expect(told.filter { $0.judge != .person }.allSatisfy { $0.good != nil && $0.bad != nil })
  }

  /// Every code of the case format has its words, or the reader meets `revokeLicence` in a Chinese sentence.
  @Test func noCodeOfTheCaseFormatStaysWithoutWords() throws {
    let book = try book(.zh)
    let clauses =
      book.terms.map(\.meaning) + book.chapters.flatMap(\.sections).flatMap(\.requirements).flatMap(\.clauses)
    var quoted: [Substring] = []
    for clause in clauses {
      let parts = clause.inline(.zh).text.split(separator: "“").dropFirst()
      quoted += parts.map { part in part.prefix { $0 != "”" } }
    }
    #expect(!quoted.isEmpty)
    let bare = quoted.filter { text in text.count > 2 && text.utf8.allSatisfy { (65...122).contains($0) } }
    #expect(Set(bare).sorted() == [], "say them in Rules/book/words.xml")
  }

  @Test func aLocalRequirementStandsInTheBookAndIsMarked() throws {
    let book = try book(.zh, Checkout.tailored)
    let told = book.chapters.flatMap(\.sections).flatMap(\.requirements).filter(\.isLocal)
    #expect(told.map(\.id.text).sorted() == ["QS-01", "QS-02"])
    #expect(book.coverage.contains { $0.id.text == "QS-01" && $0.isThere })
    #expect(!book.tailorings.isEmpty)
  }
}

extension BookRequirement {
  fileprivate var clauses: [Clause] {
    (applies.map { [$0] } ?? [])
      + editions.flatMap(\.checks).flatMap { check in [check.demand] + check.details + (check.when.map { [$0] } ?? []) }
  }
}
