import Model
import Reports
import Testing

@Suite struct HTMLBookTests {
  private static func text(_ language: Language) -> String {
    String(decoding: render(SmallBook.book(language)), as: UTF8.self)
  }

  @Test(arguments: Language.allCases)
  func theBookLooksAsRecorded(language: Language) throws {
    try Golden.expect(Array(Self.text(language).utf8), matches: "book.\(language).html")
  }

  @Test(arguments: Language.allCases)
  func theBookIsBalancedMarkupThatRunsAndLoadsNothing(language: Language) {
    let reader = MarkupReader(Self.text(language))
    #expect(reader.fault == nil)
    #expect(reader.tags.isDisjoint(with: ["script", "link", "img", "iframe", "object", "form", "base"]))
    #expect(reader.values(of: "href").allSatisfy { $0.hasPrefix("#") })
    #expect(!reader.attributes.contains { $0.name.hasPrefix("on") || $0.name == "src" || $0.name == "style" })
  }

  @Test(arguments: Language.allCases)
  func everyNameIsUniqueAndEveryLinkLeadsSomewhere(language: Language) {
    let reader = MarkupReader(Self.text(language))
    let names = reader.values(of: "id")
    #expect(Set(names).count == names.count)
    #expect(Set(reader.values(of: "href").map { String($0.dropFirst()) }).isSubset(of: names))
  }

  @Test func markupInARuleStaysText() {
    #expect(Self.text(.zh).contains("&lt;script&gt;"))
    #expect(!Self.text(.zh).contains("<script"))
  }

  @Test func aLongConditionBecomesAListAndAShortOneStaysInItsLine() {
    let html = Self.text(.zh)
    #expect(html.contains("同时符合："))
    #expect(html.contains("甲，并且乙"))
  }

  @Test func whatHasNoRequirementYetIsSaid() {
    #expect(Self.text(.zh).contains("尚未编写"))
    #expect(Self.text(.en).contains("not yet"))
  }

  @Test func anOlderEditionThatChecksTheSameIsNotToldTwice() {
    #expect(Self.text(.zh).contains("查法和后果与最新版本相同"))
  }
}
