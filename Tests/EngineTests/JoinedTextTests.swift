import Model
import Testing

@testable import Engine

/// What is published may go on in a second `text`: a number that stands there is public, too.
struct JoinedTextTests {
  private static let dictionary = """
    <thing ref="publication">
      <fact name="whole" zh="全部文本" path="text" else="states/@result" pick="joined"/>
    </thing>
    """

  private func verdict(_ check: String, _ content: String, isComplete: Bool = true) throws -> Verdict {
    var rules = MiniRules(requirement(check, each: "publication"))
    rules.dictionary = Self.dictionary
    let file = MiniCase("").with {
      $0.disclosure = "<publication id=\"X1\">\(content)</publication>"
      $0.isComplete = isComplete
    }
    return try rules.ruleSet().verdict(on: file)
  }

  @Test(arguments: [
    "<text>罚款一万元。</text><text>电话13800138000</text>",
    "<text>罚款一万元。</text>\n<note>核对过</note>\n<text>电话13800138000</text>",
    "<text/><text>罚款3000</text><text>13800138000</text>",
    "<text>电话13800138000</text><text> </text>",
    "<text>一</text><text>二</text><text>三，电话13800138000</text>",
  ])
  func everyTextIsSearched(content: String) throws {
    let verdict = try verdict("<redacted text=\"whole\"/>", content)
    #expect(verdict.state == .unmet)
    #expect(verdict.outcomes == ["contact"])
  }

  /// A remark between the texts is not published.
  @Test func whatStandsBetweenTheTextsIsNotRead() throws {
    let content = "<text>罚款一万元。</text><note>电话13800138000</note><text>特此公示。</text>"
    #expect(try verdict("<redacted text=\"whole\"/>", content).state == .met)
  }

  @Test func eachPublicationHasItsOwnTexts() throws {
    let content = """
      <text>甲一。</text><text>甲二。</text></publication><publication id="X2"><text>乙一。</text><text>乙二。</text>
      """
    #expect(try verdict("<assert that=\"not (whole contains '甲' and whole contains '乙')\"/>", content).state == .met)
    #expect(try verdict("<assert that=\"whole contains '二'\"/>", content).state == .met)
  }

  /// Attributes are not joined: two that differ are two accounts.
  @Test func fieldsThatDifferStayDisputed() throws {
    let content = "<states result=\"罚款一万元\"/><states result=\"罚款二万元\"/>"
    #expect(try verdict("<assert that=\"whole contains '万'\"/>", content).state == .undecided)
  }
}
