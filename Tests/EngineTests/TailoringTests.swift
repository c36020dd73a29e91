import Model
import Testing

@testable import Engine

/// The bureau's own layer: what it may change, and what is said of a line that would change nothing or something else.
struct TailoringTests {
  private static let rules = requirement(
    "<present of=\"place\"/><assert id=\"hint\" that=\"shown\"/>",
    levels: """
      <level on="missing" severity="major" deduct="2" effect="barExcellent"/>
      <level on="untrue" severity="note" deduct="0"/>
      """)

  private static let reason = "because=\"x\""

  private func layer(_ files: [String: String]) -> MiniRules {
    var mini = MiniRules(Self.rules)
    mini.local = files.mapValues { rule("tailoring", $0) }
    return mini
  }

  private func levels(_ rules: RuleSet) -> [Level] {
    rules.requirements.flatMap(\.editions).flatMap(\.checks).flatMap(\.levels)
  }

  @Test func aLineAboutAllLevelsLeavesNotesWhatTheyAre() throws {
    let rules = try layer(["t.xml": "<tailor ref=\"T-1\" effect=\"zero\" severity=\"fatal\" \(Self.reason)/>"])
      .ruleSet()
    #expect(levels(rules).filter { $0.outcome == "missing" }.map(\.effect) == [.zero])
    let notes = levels(rules).filter { $0.outcome == "untrue" }
    #expect(notes.map(\.effect) == [nil] && notes.map(\.severity) == [.note])
    #expect(rules.tailorings.allSatisfy { !$0.change.en.contains("untrue") }, "\(rules.tailorings)")
  }

  @Test(arguments: [
    ("<tailor ref=\"T-1\" on=\"untrue\" effect=\"zero\" because=\"x\"/>", "tailoring.note"),
    ("<tailor ref=\"T-1\" on=\"missing\" severity=\"note\" because=\"x\"/>", "tailoring.note"),
    ("<tailor ref=\"T-1\" points=\"3\" pionts=\"2\" because=\"x\"/>", "rule.unknownAttribute"),
    ("<tailor ref=\"T-1\" points=\"3\" title=\"又\" because=\"x\"/>", "rule.unknownAttribute"),
    ("<tailor ref=\"T-1\" because=\"x\"/>", "tailoring.nothing"),
    ("<tailor ref=\"T-1\" effect=\"barExcellent\" because=\"x\"/>", "tailoring.nothing"),
    ("<tailor ref=\"T-1\" points=\"4.0\" because=\"x\"/>", "tailoring.nothing"),
    ("<tailor ref=\"T-1\" on=\"missin\" effect=\"zero\" because=\"x\"/>", "tailoring.on"),
    ("<tailor ref=\"T-1\" on=\"missing\" points=\"3\" because=\"x\"/>", "tailoring.on"),
    ("<tailor ref=\"T-1\" points=\"3\" because=\" \"/>", "tailoring.incomplete"),
    ("<tailor points=\"3\" because=\"x\"/>", "tailoring.incomplete"),
    (
      "<tailor ref=\"T-1\" points=\"3\" because=\"x\"/><tailor ref=\"T-1\" points=\"2\" because=\"x\"/>",
      "tailoring.twice"
    ),
    (
      "<tailor ref=\"T-1\" effect=\"zero\" because=\"x\"/><tailor ref=\"T-1\" on=\"missing\" effect=\"fail\" because=\"x\"/>",
      "tailoring.twice"
    ),
    ("<tailor ref=\"T-1\" deduct=\"9\" because=\"x\"/>", "tailoring.deduct"),
    ("<tailor ref=\"T-1\" deduct=\"-1\" because=\"x\"/>", "tailoring.value"),
    ("<tailor ref=\"T-1\" points=\"-1\" because=\"x\"/>", "tailoring.value"),
    ("<tailor ref=\"T-1\" effect=\"cap 600\" because=\"x\"/>", "tailoring.value"),
    ("<tailor ref=\"T-1\" effect=\"zeroo\" because=\"x\"/>", "tailoring.value"),
    ("<tailor ref=\"T-1\" severity=\"grave\" because=\"x\"/>", "tailoring.value"),
    ("<off ref=\"T-1\" because=\"x\"/><tailor ref=\"T-1\" points=\"3\" because=\"x\"/>", "tailoring.off"),
    ("<tailor ref=\"T-1\" points=\"3\" because=\"x\"/><off ref=\"T-1\" because=\"x\"/>", "tailoring.off"),
    ("<option name=\"publicationScope\" value=\"yes\" because=\"x\"/>", "tailoring.option"),
    ("<option name=\"x\" value=\"yes\"/>", "tailoring.incomplete"),
    ("<confirm basis=\"nosuch\" by=\"x\" date=\"2026-03-02\" source=\"x\"/>", "tailoring.basis"),
    ("<confirm basis=\"limit\" by=\"x\" date=\"2026-13-01\" source=\"x\"/>", "rule.date"),
    ("<confirm basis=\"limit\" by=\" \" date=\"2026-03-02\" source=\"\"/>", "tailoring.incomplete"),
  ])
  func aLineThatCannotHoldIsSaidWithItsOwnFileAndLine(_ line: String, _ code: String) {
    let problems = layer(["t.xml": line]).problems()
    #expect(problems.map(\.code) == [code])
    #expect(problems.allSatisfy { $0.file == "t.xml" && $0.place?.line == 2 }, "\(problems)")
  }

  @Test func textThatStandsInNoAttributeIsSaid() {
    #expect(layer(["t.xml": "points 3"]).problems().map(\.code) == ["tailoring.text"])
  }

  @Test func anOptionIsYesOrNoAndSaidOnce() {
    func codes(_ line: String) -> [String] {
      var mini = layer(["t.xml": line])
      mini.files["publication/gate.xml"] = rule(
        "publicationGate",
        """
        <masking><hide each="party" fact="name" option="maskPartyName"><because xml:lang="zh">x</because></hide></masking>
        """)
      return mini.problems().map(\.code).filter { $0.hasPrefix("tailoring.") }
    }
    let sound = "<option name=\"maskPartyName\" value=\"yes\" because=\"x\"/>"
    #expect(codes(sound) == [])
    #expect(codes(sound + sound) == ["tailoring.twice"])
    #expect(codes(sound.replacing("yes", with: "perhaps")) == ["tailoring.value"])
  }

  @Test func aLaterFileMayChangeWhatAnEarlierOneSaysAndBothAreNamed() throws {
    let rules = try layer([
      "tailoring.xml": "<tailor ref=\"T-1\" points=\"3\" \(Self.reason)/>",
      "worksheet-001.xml": "<tailor ref=\"T-1\" points=\"2.5\" \(Self.reason)/>",
    ]).ruleSet()
    #expect(rules.requirements.map(\.points.short) == ["2.5"])
    #expect(rules.tailorings.map(\.change.en) == ["points 4 → 3", "points 3 → 2.5"])
  }

  @Test func aRequirementToWhichOthersReferCanBeSwitchedOff() throws {
    var mini = MiniRules(
      requirement("<present of=\"place\"/>"),
      requirement("<present of=\"place\"/>", id: "T-2", attributes: "insteadOf=\"T-1\""),
      requirement("<assert that=\"place != 'x'\" leaveTo=\"T-1 T-2\"/>", id: "T-3"))
    mini.local["t.xml"] = rule("tailoring", "<off ref=\"T-1\" \(Self.reason)/>")
    let rules = try mini.ruleSet()
    #expect(rules.requirementIDs.map(\.text).sorted() == ["T-2", "T-3"])
    let checks = rules.requirements.flatMap(\.editions).flatMap(\.checks)
    #expect(checks.flatMap(\.leaveTo).map(\.text) == ["T-2"])
  }

  @Test func aLocalItemIsTailoredWhateverTheFilesAreNamed() throws {
    var mini = layer(["A.xml": "<tailor ref=\"QS-01\" points=\"2\" \(Self.reason)/>"])
    mini.local["QS-01.xml"] = rule(
      "item id=\"QS-01\" title=\"x\" system=\"procedure\" points=\"1\"",
      "<basis local=\"x\"/><must that=\"decision.heard\"/>")
    #expect(try mini.ruleSet().requirements.first { $0.id.text == "QS-01" }?.points.short == "2")
  }

  @Test func aFileOfTheLayerIsReadWhateverTheCaseOfItsExtension() throws {
    var mini = MiniRules(Self.rules)
    mini.local["T.XML"] = rule("tailoring", "<tailor ref=\"T-1\" points=\"3\" \(Self.reason)/>")
    #expect(try mini.ruleSet().requirements.map(\.points.short) == ["3"])
  }
}
