import Model
import Testing

@testable import Engine

/// All problems of a requirement are said at once, each once and at its place, and none that only follows from another.
struct AllProblemsTests {
  private static let check = "<present of=\"place\"/>"

  private func codes(_ requirement: String) -> [String] { MiniRules(requirement).problems().map(\.code) }

  @Test func anErrorInAConditionIsSaidAtItsOwnLine() throws {
    let full = MiniRules(requirement(Self.check, when: "plce = 'x'")).problems()
    #expect(full.map(\.code) == ["rule.unknownFact"] && full.first?.place?.line == 3)
  }

  @Test func aStateThatNoExampleIsToGiveIsKnownBeforeAnyIsRun() throws {
    let rules = try MiniRules(
      requirement(Self.check, more: "<examples base=\"b\"><met/><undecided/></examples>")
    ).ruleSet()
    #expect(rules.missingExamples().map(\.code) == ["example.missing", "example.missing"])
  }

  @Test(arguments: [
    ("calendars/bad.xml", rule("calendar", "<year of=\"2025\"/>\n<year of=\"2025\"/>"), 3, "2025年写了两次"),
    (
      "calendars/bad.xml", rule("calendar", "<year of=\"2024\"/>\n<year of=\"2025\"><work day=\"2024-05-05\"/></year>"),
      3,
      "2024-05-05 写在 2025 年里"
    ),
    (
      "facts/bad.xml",
      rule("dictionary", "<thing ref=\"decision\"><fact name=\"x\" zh=\"又\" path=\"a[\"/></thing>"), 2, "应为"
    ),
  ])
  func whatTheReadersMeanIsSaidInChineseAtItsLine(_ path: String, _ text: String, _ line: Int, _ said: String) throws {
    var mini = MiniRules(requirement(Self.check))
    mini.files[path] = text
    let problem = try #require(mini.problems().first { $0.file == path })
    #expect(problem.place?.line == line && problem.message.zh.contains(said), "\(problem)")
    // Beside names and signs of the rule language no letters.
    #expect(!problem.message.zh.contains("dayOutside") && !problem.message.zh.contains("an element"))
  }

  @Test func requirementsThatStandInsteadOfOneAnotherAreSaid() {
    func instead(_ id: String, of other: String) -> String {
      requirement("<format of=\"place\" as=\"documentNumber\"/>", id: id, attributes: "insteadOf=\"\(other)\"")
    }
    let mini = MiniRules(
      instead("T-1", of: "T-2"), instead("T-2", of: "T-3"), instead("T-3", of: "T-1"), instead("T-4", of: "T-1"))
    let problems = mini.problems()
    #expect(problems.map(\.code) == ["rule.insteadOf", "rule.insteadOf", "rule.insteadOf"])
    #expect(problems.first?.message.en.contains("T-1 and T-2, T-3 stand instead of one another") == true)
  }

  /// A system that does not exist kept everything else of the requirement unsaid.
  @Test func nothingKeepsOtherProblemsUnsaid() {
    let written = requirement(
      "<present of=\"plce\"/>", when: "shwn", attributes: "governed=\"dte\"",
      more: "<examples base=\"b\"><met asOf=\"2025\"/></examples>"
    )
    .replacing("system=\"procedure\"", with: "system=\"x\"").replacing("points=\"4\"", with: "points=\"0\"")
    #expect(
      codes(written).sorted() == [
        "rule.date", "rule.points", "rule.system", "rule.unknownFact", "rule.unknownFact", "rule.unknownFact",
      ])
    #expect(codes(requirement("<present of=\"plce\"/>", each: "decsion")) == ["rule.unknownFact"])
  }

  /// Twenty thousand brackets, or as many `not`, ended the program.
  @Test(arguments: [
    (String(repeating: "(", count: 20_000) + "shown" + String(repeating: ")", count: 20_000), "brackets and not"),
    (String(repeating: "not ", count: 50_000) + "shown", "brackets and not"),
    (String(repeating: "shown or ", count: 50_000) + "shown", "and, or may join"),
    (
      String(repeating: "any(penalties as p, ", count: 9) + "shown" + String(repeating: ")", count: 9),
      "any, each, count"
    ),
  ])
  func aConditionBeyondAllMeasureIsRefused(_ condition: String, _ limit: String) throws {
    for text in [requirement("<assert that=\"\(condition)\"/>"), requirement(Self.check, when: condition)] {
      let problems = MiniRules(text).problems()
      #expect(problems.map(\.code) == ["rule.expression"])
      let message = try #require(problems.first?.message)
      #expect(message.en.contains(limit) && message.en.utf8.count < 300, "\(message.en)")
    }
  }

  @Test func whatPeopleWriteIsNotBeyondMeasure() throws {
    let deep = String(repeating: "(", count: 30) + "shown" + String(repeating: ")", count: 30)
    let long = [String](repeating: "shown", count: 300).joined(separator: " or ")
    _ = try MiniRules(requirement("<assert that=\"\(deep)\"/>"), requirement("<assert that=\"\(long)\"/>", id: "T-2"))
      .ruleSet()
  }

  @Test(arguments: [
    (requirement("<assert that=\"place ; 5\"/>"), "名称、值或者符号"), (requirement("<assert that=\"5 in ('x')\"/>"), "in 前面"),
    (requirement("<assert that=\"each(penalties as p)\"/>"), "each 的一组事物"),
  ])
  func aMessageInChineseHasNoEnglish(_ written: String, _ said: String) throws {
    let problem = try #require(MiniRules(written).problems().first)
    #expect(problem.message.zh.contains(said), "\(problem.message.zh)")
  }

  /// “lacks that” followed on every condition that could not be read.
  @Test(arguments: [
    requirement("<assert that=\"plce = 'x'\"/>"), requirement("<present of=\"plce\"/>"),
    requirement("<agree of=\"plce\"/>"), requirement("<order steps=\"date servedDat\"/>"),
    requirement("<format of=\"plce\" as=\"unifiedCode\"/>"), requirement("<contents><item fact=\"plce\"/></contents>"),
  ])
  func aMistypedNameIsSaidOnceAndNothingFollowsFromIt(_ written: String) {
    #expect(codes(written) == ["rule.unknownFact"])
  }

  @Test(arguments: [
    ("<deadline of=\"dte\" after=\"servedDat\" within=\"5周\" unless=\"shwn\"/>", 4),
    ("<coverage start=\"dte\" end=\"servedDat\" by=\"recordings\"/>", 3),
    ("<cites of=\"citatons\" on=\"dte\"/>", 2), ("<qualified of=\"offcers\" on=\"dte\"/>", 2),
    ("<separate one=\"citatons\" other=\"penaltes\"/>", 2), ("<format of=\"plce\" as=\"unifiedCod\"/>", 2),
    ("<redacted text=\"plce\"><item list=\"partis\" fact=\"name\"/></redacted>", 2),
  ])
  func everythingThatIsWrongWithACheckIsSaid(_ check: String, _ count: Int) {
    #expect(codes(requirement(check)).count == count, "\(codes(requirement(check)))")
  }
}
