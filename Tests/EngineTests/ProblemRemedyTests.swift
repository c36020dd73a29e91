import Foundation
import Model
import Testing

@testable import Engine

/// What a problem of the format says would be right.
struct ProblemRemedyTests {
  private func remedy(_ file: MiniCase) throws -> String {
    let problems = try MiniRules(requirement("<present of=\"date\"/>")).ruleSet().judged(file).problems
    return try #require(problems.first?.remedy, "\(problems.map(\.message.zh))").zh
  }

  /// “decision” was said to have no attribute “collectedBy”, and to mean perhaps “collectedBy”.
  @Test func aNameThatIsRefusedIsNotProposed() throws {
    let remedy = try remedy(.decision("date=\"2025-04-01\" collectedBy=\"O1\""))
    #expect(!remedy.contains("是否为"))
    #expect(remedy.contains("别的元素"))
  }

  @Test func aMistypedNameIsStillPutRight() throws {
    #expect(try remedy(.decision("date=\"2025-04-01\" procedur=\"ordinary\"")) == "是否为“procedure”？")
  }

  @Test func aSumIsToldHowToBeWritten() throws {
    let remedy = try remedy(.decision("date=\"2025-04-01\"", "<penalty kind=\"fine\" amount=\"120,000\"/>"))
    #expect(remedy.contains("120000"))
  }

  @Test func aFileWithoutMattersIsToldWhatTheyMayBe() throws {
    let text = MiniCase.decision("date=\"2025-04-01\"").text.replacing(" matters=\"penalty\"", with: "")
    let problems = try MiniRules(requirement("<present of=\"date\"/>")).ruleSet().judged(text).problems
    #expect(problems.first?.remedy?.zh.contains("matters=\"penalty\"") == true)
  }

  /// The list of what matters may be stands in two places.
  @Test func everyMatterOfTheSchemaIsNamed() throws {
    let schema = String(decoding: MiniRules.schema, as: UTF8.self)
    let start = try #require(schema.range(of: "<xs:simpleType name=\"matter\">")).upperBound
    let end = try #require(schema.range(of: "</xs:simpleType>", range: start..<schema.endIndex)).lowerBound
    let matters = schema[start..<end].matches(of: #/enumeration value="([A-Za-z]+)"/#).map { String($0.1) }
    #expect(matters.count > 5)
    for matter in matters { #expect(XMLProblemWording.lacking("matters").zh.contains(matter), "\(matter)") }
  }

  @Test func everyPatternOfTheSchemaHasItsForm() {
    let schema = String(decoding: MiniRules.schema, as: UTF8.self)
    for pattern in schema.matches(of: #/<xs:pattern value="([^"]+)"/#).map({ String($0.1) }) {
      #expect(XMLProblemWording.form("is not accepted by the pattern '\(pattern)'.") != nil, "\(pattern)")
    }
  }
}
