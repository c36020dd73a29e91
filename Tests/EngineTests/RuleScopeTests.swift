import Model
import Testing

@testable import Engine

/// One folder holds the rules for cases and those for institutions; neither knows the names of the other.
struct RuleScopeTests {
  private static let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:anjuan:unit:1" \
    targetNamespace="urn:anjuan:unit:1" elementFormDefault="qualified">
    <xs:element name="unitFile"><xs:complexType><xs:sequence>
    <xs:element name="unit"><xs:complexType><xs:attribute name="name" type="xs:string"/>
    <xs:attribute name="confirmed" type="xs:string"/></xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="id" type="xs:NCName"/><xs:attribute name="complete" type="xs:string"/>
    </xs:complexType></xs:element></xs:schema>
    """

  private static let things = """
    <thing name="organ" zh="机关" path="unit" many="no">
      <fact name="confirmed" zh="确认" type="date" path="@confirmed"/>
    </thing>
    """

  private func mini(
    unit requirement: String = unitRequirement("U-1", "<present of=\"confirmed\"/>"), schema: String = schema
  ) -> MiniRules {
    var mini = MiniRules(EngineTests.requirement("<present of=\"number\"/>"))
    mini.files["facts/unit/mini.xml"] = rule("dictionary scope=\"unit\"", Self.things)
    if !schema.isEmpty { mini.files["schema/unit.xsd"] = schema }
    mini.files["unit/\(requirement.split(separator: "\"").dropFirst(3).first ?? "").xml"] = requirement
    return mini
  }

  private static func unitRequirement(_ id: String, _ checks: String, each: String = "organ") -> String {
    EngineTests.requirement(checks, id: id, each: each, attributes: "scope=\"unit\"")
  }

  private let file = """
    <unitFile xmlns="urn:anjuan:unit:1" id="U" complete="true"><unit name="青石区某局" confirmed="2020-01-01"/></unitFile>
    """

  @Test func eachScopeHasItsOwnRequirementsAndJudgesItsOwnFiles() throws {
    let load = mini().load()
    #expect(load.problems.map(\.message.en) == [])
    let cases = try #require(load.ruleSet)
    let units = try #require(load[.unit])
    #expect(cases.requirementIDs.map(\.text) == ["T-1"])
    #expect(units.requirementIDs.map(\.text) == ["U-1"])
    let setting = ReviewSetting(asOf: "2026-06-30")
    let judged = units.judge(Array(file.utf8), name: "u.xml", setting: setting)
    let judgement = try #require(judged.judgement)
    #expect(judgement.verdicts.map(\.state) == [.met])
    #expect(judgement.summary.scope == .unit)
    #expect(judgement.summary.unit == "青石区某局")
    #expect(cases.judge(Array(file.utf8), name: "u.xml", setting: setting).problems.map(\.code) == ["case.wrongRoot"])
    let aCase = Array(MiniCase.decision("").text.utf8)
    let refused = units.judge(aCase, name: "c.xml", setting: setting)
    #expect(refused.judgement == nil)
    #expect(refused.problems.first?.remedy?.en.contains("unitFile") == true)
    #expect(RuleScope(rootOf: aCase) == .caseFile)
    #expect(RuleScope(rootOf: Array(file.utf8)) == .unit)
    #expect(RuleScope(rootOf: Array("<unitFile/>".utf8)) == nil)
    #expect(RuleScope(rootOf: Array("<unitFile".utf8)) == nil)
  }

  @Test func anIdIsUsedOnceOverBothScopes() {
    let codes = mini(unit: Self.unitRequirement("T-1", "<present of=\"confirmed\"/>")).load().problems.map(\.code)
    #expect(codes == ["rule.duplicateID"])
  }

  @Test func aNameOfTheOtherScopeIsUnknown() {
    let unit = mini(unit: Self.unitRequirement("U-1", "<present of=\"decision.number\"/>")).load()
    #expect(unit.problems.contains { $0.code == "rule.unknownFact" && $0.file == "unit/U-1.xml" })
    var cases = mini()
    cases.requirements = [EngineTests.requirement("<present of=\"organ.confirmed\"/>")]
    #expect(cases.load().problems.contains { $0.code == "rule.unknownFact" && $0.file.contains("T-1") })
  }

  @Test func aPathOfAUnitThingIsCheckedAgainstTheUnitFormat() {
    var mini = mini()
    mini.files["facts/unit/mini.xml"] = rule(
      "dictionary scope=\"unit\"", Self.things.replacing("@confirmed", with: "@confirmd"))
    #expect(mini.load().problems.map(\.code) == ["fact.unknownPath"])
  }

  @Test func withoutRulesForUnitsNothingOfThemIsAskedFor() {
    let load = MiniRules(EngineTests.requirement("<present of=\"number\"/>")).load()
    #expect(load.problems.map(\.code) == [])
    #expect(load.ruleSets.map(\.scope) == [.caseFile])
    #expect(mini(schema: "").load().problems.map(\.code) == ["rules.schema"])
  }

  @Test func whatIsNotAskedForIsNeitherResolvedNorCompiled() {
    var mini = mini(unit: Self.unitRequirement("U-1", "<present of=\"nonsense\"/>"), schema: "<broken")
    #expect(!mini.load().problems.isEmpty)
    mini.scopes = [.caseFile]
    #expect(mini.load().problems.map(\.message.en) == [])
    #expect(mini.load().ruleSets.map(\.scope) == [.caseFile])
  }

  @Test func aScopeThatDoesNotExistIsSaid() {
    var mini = mini()
    mini.files["facts/unit/mini.xml"] = rule("dictionary scope=\"unitt\"", Self.things)
    #expect(mini.load().problems.contains { $0.code == "rule.value" && $0.file == "facts/unit/mini.xml" })
    let other = EngineTests.requirement(
      "<present of=\"number\"/>", id: "U-1", attributes: "scope=\"units\"")
    #expect(self.mini(unit: other).load().problems.contains { $0.code == "rule.value" && $0.file == "unit/U-1.xml" })
  }
}
