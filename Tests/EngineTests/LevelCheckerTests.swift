import Model
import Testing

@testable import Engine

/// A level that costs what a level cannot cost, or that nothing ever reaches, is a problem of the rules.
struct LevelCheckerTests {
  private static let within = "<deadline of=\"servedDate\" after=\"date\" within=\"7 workingDay\" demands=\"yes\"/>"
  private static let rest = "<level on=\"late\" deduct=\"all\"/><level on=\"missed\" deduct=\"all\"/>"

  private func problems(_ level: String) -> [Problem] {
    MiniRules(requirement(Self.within, levels: level + Self.rest)).problems()
  }

  @Test(arguments: [
    ("severity=\"note\" effect=\"zero\"", "rule.note", "leave effect out"),
    ("severity=\"note\" deduct=\"3\"", "rule.note", "deduct=\"0\""),
    ("severity=\"note\" deduct=\"-3\"", "rule.note", "deduct=\"0\""),
    ("severity=\"minor\" deduct=\"-2\"", "rule.deduct", "from 0"),
    ("severity=\"minor\" deduct=\"4.01\"", "rule.deduct", "write all"),
    ("severity=\"fatal\" effect=\"cap 600\"", "rule.effect", "cap 60"),
    ("severity=\"fatal\" effect=\"cap -1\"", "rule.effect", "cap 60"),
    ("severity=\"minor\" check=\"dedline\"", "rule.levelCheck", "did you mean “deadline”?"),
    ("severity=\"minor\" check=\"everyParty\"", "rule.levelCheck", "there are: deadline"),
    ("severity=\"minor\" upTo=\"3 hour\"", "rule.upTo", "naturalDay, workingDay"),
  ])
  func whatALevelCannotSayIsRefused(_ attributes: String, _ code: String, _ instead: String) throws {
    let found = problems("<level on=\"late\" \(attributes)/>")
    let problem = try #require(found.first, "\(attributes)")
    #expect(found.map(\.code) == [code])
    #expect(problem.remedy?.en.contains(instead) == true, "\(problem)")
    #expect(problem.place?.line == 5)
  }

  @Test(arguments: [
    "severity=\"note\" deduct=\"0\" upTo=\"1 workingDay\"", "severity=\"note\" upTo=\"1 workingDay\"",
    "severity=\"minor\" deduct=\"4\" upTo=\"3 naturalDay\"",
    "effect=\"cap 60\" check=\"deadline\" upTo=\"3 workingDay\"",
  ])
  func whatALevelCanSayIsTaken(_ attributes: String) {
    #expect(problems("<level on=\"late\" \(attributes)/>").isEmpty)
  }

  /// The points that a layer gives are the layer's business.
  @Test func fewerPointsInALayerMakeNoLevelOfAShippedFileWrong() {
    var mini = MiniRules(requirement(Self.within, levels: "<level on=\"late\" deduct=\"3\"/><level on=\"missed\"/>"))
    mini.local["local.xml"] = rule("tailoring", "<tailor ref=\"T-1\" points=\"2\" because=\"x\"/>")
    #expect(mini.problems().isEmpty)
  }

  @Test func theUnitOfAPeriodThatIsLookedUpIsKnownToNobodyYet() {
    let check = "<deadline of=\"servedDate\" after=\"date\" within=\"limit\"/>"
    let levels = "<level on=\"late\" upTo=\"3 workingDay\" deduct=\"1\"/><level on=\"late\"/>"
    #expect(MiniRules(requirement(check, levels: levels)).problems().isEmpty)
  }
}
