import Model
import Testing

@testable import Engine

/// What a finding tells the unit to do answers that finding, and no other of the same requirement.
struct RemedyTests {
  private static let written = requirement(
    "<present of=\"decision.place\" id=\"place\"/><present of=\"decision.number\" id=\"number\"/>",
    levels: """
      <level on="missing" check="place" severity="minor" deduct="1">
        <remedy xml:lang="zh">补写地点。</remedy><remedy xml:lang="en">Add the place.</remedy>
      </level>
      <level on="missing"/>
      """,
    more: "<remedy xml:lang=\"zh\">补正文书。</remedy><remedy xml:lang=\"en\">Correct the paper.</remedy>")

  @Test func aLevelsOwnRemedyComesBeforeTheRequirements() throws {
    let findings = try MiniRules(Self.written).ruleSet().verdict(on: .decision()).findings
    #expect(findings.map(\.check) == ["place", "number"])
    #expect(
      findings.map(\.remedy) == [
        BilingualText(zh: "补写地点。", en: "Add the place."), BilingualText(zh: "补正文书。", en: "Correct the paper."),
      ])
  }

  @Test(arguments: [Language.zh, .en]) func theBookSaysItBesideTheOutcome(_ language: Language) throws {
    let rules = try MiniRules(Self.written).ruleSet()
    let requirement = try #require(
      rules.book(in: language, bases: [:]).chapters.first?.sections.first?.requirements.first)
    let checks = requirement.editions.flatMap(\.checks)
    #expect(checks.map { $0.levels.map(\.remedy) } == [[language == .zh ? "补写地点。" : "Add the place."], [nil]])
  }
}
