import Model
import Testing

@testable import Engine

/// Every problem of a rule folder has its code, its file and its line; all are said at once.
struct LoaderProblemTests {
  private static let check = "<present of=\"place\"/>"

  private func codes(_ requirements: String...) -> [String] {
    var mini = MiniRules()
    mini.requirements = requirements
    return mini.problems().map(\.code)
  }

  @Test(arguments: [
    (requirement("<presnt of=\"place\"/>"), "rule.unknownElement", "did you mean “present”?"),
    (requirement("<present of=\"plce\"/>"), "rule.unknownFact", "did you mean “place”?"),
    (requirement("<assert that=\"decison.place = 'x'\"/>"), "rule.unknownFact", "did you mean “decision”?"),
    (requirement(Self.check, each: "decsion"), "rule.unknownFact", "did you mean “decision”?"),
    (written("<edition law=\"alwys\">\(Self.check)</edition>"), "rule.unknownLaw", "did you mean “always”?"),
  ])
  func aMistypedNameGetsTheNearestRightOne(_ written: String, _ code: String, _ remedy: String) throws {
    let problem = try #require(MiniRules(written).problems().first)
    #expect(problem.code == code)
    #expect(problem.remedy?.en == remedy)
    #expect(problem.file == "three-systems/procedure/T-1-0.xml")
    #expect((problem.place?.line ?? 0) > 0)
  }

  @Test(arguments: [
    (requirement("<present/>"), "rule.attribute"),
    (requirement("<order steps=\"date\"/>"), "rule.attribute"),
    (requirement("<deadline of=\"servedDate\" after=\"date\"/>"), "rule.attribute"),
    (requirement("<deadline of=\"servedDate\" after=\"date\" within=\"fine\"/>"), "rule.period"),
    (requirement("<assert that=\"place = 5\"/>"), "rule.type"),
    (requirement("<assert that=\"date &gt; fine\"/>"), "rule.type"),
    (requirement("<assert that=\"place in (5)\"/>"), "rule.type"),
    (requirement("<assert that=\"fine = 5x\"/>"), "rule.literal"),
    (requirement("<assert that=\"place =\"/>"), "rule.expression"),
    (requirement("<assert that=\"(place = 'x'\"/>"), "rule.expression"),
    (requirement("<assert that=\"place\"/>"), "rule.expression"),
    (requirement("<assert that=\"services.signed = yes\"/>"), "rule.several"),
    (requirement("<present of=\"services\"/>"), "rule.several"),
    (requirement(Self.check, levels: ""), "rule.noLevel"),
    (requirement(Self.check, levels: "<level on=\"missing\" severity=\"bad\"/>"), "rule.severity"),
    (requirement(Self.check, levels: "<level on=\"missing\" deduct=\"much\"/>"), "rule.deduct"),
    (requirement(Self.check, levels: "<level on=\"missing\" effect=\"cap\"/>"), "rule.effect"),
    (requirement(Self.check, levels: "<level on=\"missing\" upTo=\"3\"/><level on=\"missing\"/>"), "rule.period"),
    (requirement(Self.check, levels: "<level on=\"missing\"><remdy>补</remdy></level>"), "rule.unknownElement"),
    (requirement(Self.check, attributes: "insteadOf=\"T-1\""), "rule.insteadOf"),
    (requirement(Self.check, when: "shown", more: "<applies when=\"heard\"/>"), "rule.twice"),
    (requirement("<present id=\"a\" of=\"place\"/><present id=\"a\" of=\"number\"/>"), "rule.checkID"),
    (requirement("<deadline of=\"servedDate\" after=\"date\" within=\"\"/>"), "rule.expression"),
    (
      requirement(Self.check, attributes: "points2=\"1\"").replacing("points=\"4\"", with: "points=\"0\""),
      "rule.points"
    ),
    (requirement(Self.check).replacing("system=\"procedure\"", with: "system=\"x\""), "rule.system"),
    (requirement(Self.check).replacing("<title xml:lang=\"zh\">T-1</title>", with: ""), "rule.incomplete"),
    (requirement(Self.check, attributes: "insteadOf=\"T-9\""), "rule.insteadOf"),
    (written("<edition>\(Self.check)</edition>"), "rule.basis"),
    (written("<edition law=\"always\"/>"), "rule.noCheck"),
    (written(""), "rule.noEdition"),
    (written("<edition law=\"always\" from=\"2021-02-30\">\(Self.check)</edition>"), "rule.date"),
    (requirement("<count of=\"penalties\" atLeast=\"two\"/>"), "rule.literal"),
    (requirement("<count of=\"penalties\"/>"), "rule.attribute"),
    (requirement("<range of=\"fine\"/>"), "rule.attribute"),
    (requirement("<range of=\"fine\" atMost=\"5\"/>"), "rule.type"),
    (requirement("<deadline of=\"number\" after=\"date\" within=\"3 workingDay\"/>"), "rule.type"),
    (requirement("<order steps=\"date number\"/>"), "rule.type"),
    (requirement("<agree of=\"date number\"/>"), "rule.type"),
    (requirement("<agree of=\"number place\" as=\"number\"/>"), "rule.value"),
    (requirement("<agree of=\"date date\" as=\"documentNumber\"/>"), "rule.type"),
    (requirement("<attachment of=\"decision\" only=\"missing\"/>"), "rule.value"),
    (requirement(Self.check, attributes: "layer=\"basic\""), "rule.value"),
    (requirement(Self.check, attributes: "leastStanding=\"proven\""), "rule.value"),
    (requirement("<present off=\"place\" of=\"place\"/>"), "rule.unknownAttribute"),
    (requirement("<present of=\"place\" whn=\"kind = 'penalty'\"/>"), "rule.unknownAttribute"),
    (requirement(Self.check, attributes: "mater=\"penalty\""), "rule.unknownAttribute"),
    (requirement(Self.check, levels: "<level on=\"missing\" severty=\"minor\"/>"), "rule.unknownAttribute"),
    (requirement(Self.check, more: "<examples base=\"b\"><fine/></examples>"), "rule.unknownElement"),
    (requirement(Self.check, more: "<examples><met/></examples>"), "example.base"),
    (requirement(Self.check, more: "<examples base=\"b\"><met><chnge/></met></examples>"), "rule.unknownElement"),
    (requirement(Self.check, more: "<examples base=\"b\"><met asOf=\"2025\"/></examples>"), "rule.date"),
  ])
  func whatCannotBeUsedIsSaid(_ written: String, _ code: String) {
    #expect(codes(written).contains(code), "\(codes(written))\n\(written)")
  }

  @Test(arguments: [
    ("<thing name=\"x\" path=\"acts\"/>", "fact.thing"), ("<thing ref=\"desicion\"/>", "fact.thing"),
    ("<thing name=\"decision\" zh=\"又\" path=\"acts/decision\"/>", "fact.duplicate"),
    ("<thing ref=\"decision\"><fact name=\"date\" zh=\"又\" path=\"@date\"/></thing>", "fact.duplicate"),
    ("<thing ref=\"decision\"><fact name=\"x\" path=\"@date\"/></thing>", "fact.incomplete"),
    ("<thing ref=\"decision\"><fact name=\"x\" zh=\"又\" type=\"float\" path=\"@date\"/></thing>", "fact.type"),
    ("<thing ref=\"decision\"><fact name=\"x\" zh=\"又\"/></thing>", "fact.source"),
    ("<thing ref=\"decision\"><fact name=\"x\" zh=\"又\" path=\"a[\"/></thing>", "fact.path"),
    ("<matter name=\"penalty\" path=\"a[\"/>", "fact.path"), ("<matter name=\"penalty\" shownBy=\"a[\"/>", "fact.path"),
    ("<matter name=\"penalty\"/>", "fact.matter"), ("<matter name=\"penality\" path=\"acts\"/>", "fact.matter"),
    ("<thing ref=\"decision\"><fact name=\"x\" zh=\"又\" path=\"@dat\"/></thing>", "fact.unknownPath"),
    ("<thing ref=\"decision\"><fact name=\"x\" zh=\"又\" path=\"penlty/@amount\"/></thing>", "fact.unknownPath"),
    ("<thing ref=\"decision\"><fact name=\"x\" zh=\"又\" from=\"services.dat\"/></thing>", "rule.unknownFact"),
    ("<thing ref=\"decision\"><fact name=\"x\" zh=\"又\" parameter=\"limt\" day=\"date\"/></thing>", "fact.parameter"),
    ("<thing ref=\"decision\"><link name=\"x\" zh=\"又\" to=\"servce\"/></thing>", "fact.link"),
    ("<thing ref=\"decision\"><link name=\"x\" zh=\"又\" to=\"service\" back=\"@off\"/></thing>", "fact.unknownPath"),
    ("<thing ref=\"decision\"><term name=\"x\" zh=\"又\">kynd = 'a'</term></thing>", "rule.unknownFact"),
    ("<thing ref=\"decision\"><fact name=\"x\" zh=\"又\" path=\"@date\" pick=\"erliest\"/></thing>", "fact.value"),
    (
      "<thing ref=\"decision\"><fact name=\"x\" zh=\"又\" type=\"date\" path=\"@date\" pick=\"joined\"/></thing>",
      "fact.value"
    ),
    ("<thing ref=\"decision\"><fact name=\"x\" zh=\"又\" from=\"number\" pick=\"joined\"/></thing>", "fact.value"),
    ("<thing ref=\"party\"><fact name=\"x\" zh=\"又\" path=\"@phone\" personal=\"numbr\"/></thing>", "fact.value"),
  ])
  func aWrongDictionaryEntryIsSaid(_ things: String, _ code: String) {
    var mini = MiniRules(requirement(Self.check))
    mini.dictionary = things
    #expect(mini.problems().map(\.code).contains(code), "\(mini.problems().map(\.code))")
  }

  @Test(arguments: ["path", "shownBy"])
  func aPathOfAMatterThatCannotBeReadIsSaidOnce(attribute: String) {
    var mini = MiniRules(requirement(Self.check))
    mini.dictionary = "<matter name=\"penalty\" \(attribute)=\"a[\"/>"
    #expect(mini.problems().map(\.code) == ["fact.path"])
  }

  @Test(arguments: [
    ("facts/bad.xml", "<dictionary xmlns=\"urn:anjuan:rules:1\">", "xml.malformed"),
    ("facts/bad.xml", "<!DOCTYPE x><dictionary xmlns=\"urn:anjuan:rules:1\"/>", "xml.doctype"),
    ("facts/bad.xml", "<dictionary xmlns=\"urn:anjuan:rules:2\"/>", "rule.namespace"),
    ("facts/bad.xml", "<dictonary xmlns=\"urn:anjuan:rules:1\"/>", "rule.root"),
    ("laws/bad.xml", rule("law", ""), "law.incomplete"),
    ("laws/bad.xml", rule("law id=\"x\"", "<title xml:lang=\"zh\">x</title><edition id=\"x-1\"/>"), "law.edition"),
    ("parameters/bad.xml", rule("parameter", ""), "parameter.incomplete"),
    (
      "parameters/bad.xml",
      rule("parameter name=\"x\" type=\"money\"", "<title xml:lang=\"zh\">x</title><value>much</value>"),
      "parameter.value"
    ),
    (
      "parameters/bad.xml",
      rule(
        "parameter name=\"x\" type=\"money\"",
        "<title xml:lang=\"zh\">x</title><value from=\"2021-13-01\">5元</value>"), "rule.date"
    ),
    ("scoring/bad.xml", rule("profile id=\"x\"", ""), "profile.incomplete"),
    ("calendars/bad.xml", rule("calendar", "<year/>"), "calendar.year"),
    (
      "calendars/bad.xml", rule("calendar", "<year of=\"2025\"><off from=\"2025-05-05\" to=\"2025-05-01\"/></year>"),
      "calendar.off"
    ),
    ("calendars/bad.xml", rule("calendar", "<year of=\"2025\"><work day=\"x\"/></year>"), "calendar.day"),
    ("calendars/bad.xml", rule("calendar", "<year of=\"2025\"/><year of=\"2025\"/>"), "calendar.fault"),
    (
      "three-systems/item.xml",
      rule("item id=\"item\" title=\"x\" system=\"procedure\" points=\"1\"", "<basis local=\"x\"/><must/>"), "item.must"
    ),
    (
      "three-systems/item.xml",
      rule(
        "item id=\"item\" title=\"x\" system=\"procedure\" points=\"1\"",
        "<basis local=\"x\"/><must have=\"decision.place\"/><example/>"), "item.example"
    ),
    ("calendars/cn.xml", "", "rules.calendar"), ("three-systems/rule-set.xml", "", "rules.identity"),
    ("schema/case-file.xsd", "", "rules.schema"), ("schema/case-file.xsd", "<x/>", "xml.schema"),
  ])
  func aFileThatIsWrongIsSaid(_ path: String, _ text: String, _ code: String) throws {
    var mini = MiniRules(requirement(Self.check))
    mini.files[path] = text
    let problems = mini.problems().filter { $0.code == code }
    #expect(!problems.isEmpty, "\(mini.problems().map(\.code))")
    if !text.isEmpty { #expect(problems.allSatisfy { $0.file == path }) }
  }

  @Test func twoRequirementsOfOneNameAndAFileUnderAnotherAreSaid() {
    #expect(codes(requirement(Self.check), requirement("<present of=\"number\"/>")).contains("rule.duplicateID"))
    var mini = MiniRules()
    mini.files["three-systems/X-1.xml"] = requirement(Self.check)
    #expect(mini.problems().map(\.code) == ["rule.fileName"])
  }

  @Test(arguments: [
    ("<off ref=\"T-9\" because=\"x\"/>", "tailoring.ref"), ("<off ref=\"T-1\"/>", "tailoring.incomplete"),
    ("<tailr ref=\"T-1\" because=\"x\"/>", "rule.unknownElement"),
  ])
  func aTailoringThatDoesNotResolveIsSaid(_ change: String, _ code: String) {
    var mini = MiniRules(requirement(Self.check))
    mini.local["local.xml"] = rule("tailoring", change)
    #expect(mini.problems().map(\.code) == [code])
    mini.local["local.xml"] = rule("tailr", "")
    #expect(mini.problems().map(\.code) == ["tailoring.root"])
  }

  @Test func allProblemsAreSaidTogetherEachWithItsFileAndLine() {
    var mini = MiniRules(
      requirement("<present of=\"plce\"/>\n<assert that=\"fine = 'x'\"/>"), requirement("<presnt/>", id: "T-2"))
    mini.files["laws/bad.xml"] = "<law"
    let said = mini.problems().map { "\($0.code) \($0.file):\($0.place?.line ?? 0)" }
    #expect(
      Set(said).isSuperset(of: [
        "rule.unknownFact three-systems/procedure/T-1-0.xml:4", "rule.type three-systems/procedure/T-1-0.xml:5",
        "rule.unknownElement three-systems/procedure/T-2-1.xml:4",
      ]), "\(said)")
    #expect(said.contains { $0.hasPrefix("xml.malformed laws/bad.xml") })
  }

  @Test func everyMessageExistsInBothLanguages() {
    let problems = MiniRules(requirement("<present of=\"plce\"/>"), requirement("<presnt/>", id: "T-2")).problems()
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { !$0.message.zh.isEmpty && !$0.message.en.isEmpty && $0.message.zh != $0.message.en })
  }

  @Test func anUnreadableCaseIsAProblemAndNoVerdict() throws {
    let rules = try MiniRules(requirement(Self.check)).ruleSet()
    func codes(_ text: String, asOf: String = "2025-12-01") -> [String] {
      let answer = rules.judge(Array(text.utf8), name: "x.xml", setting: ReviewSetting(asOf: asOf))
      #expect(answer.judgement == nil)
      return answer.problems.map(\.code)
    }
    #expect(codes("<caseFile") == ["xml.malformed"])
    #expect(codes("") == ["xml.malformed"])
    #expect(codes("<caseFile/>") == ["case.wrongRoot"])
    #expect(codes("<x xmlns=\"urn:anjuan:case-file:1\"/>") == ["case.wrongRoot"])
    #expect(codes("<!DOCTYPE x><x/>") == ["xml.doctype"])
    #expect(codes(MiniCase("").text, asOf: "2025-02-30").count == 1)
  }
}
