import Model
import StatutoryTime
import Testing

@testable import Engine

/// Conditions and checks in plain words.
struct WordingTests {
  private static let words = rule(
    "words",
    """
    <word code="fine" zh="罚款" en="fine"/><word code="warning" zh="警告" en="warning"/>
    <word code="revoked" zh="撤销" en="revoked"/><word code="revoked" of="officer.status" zh="吊销" en="withdrawn"/>
    <place code="41" zh="河南省" en="Henan"/>
    """)

  private func told(_ requirement: String, _ language: Language) throws -> BookRequirement {
    var mini = MiniRules(requirement)
    mini.files["book/words.xml"] = Self.words
    mini.dictionary =
      #"<thing ref="decision"><fact name="promised" zh="承诺天数" type="number" path="penalty/@days"/></thing>"#
    return RequirementWording(rules: try mini.ruleSet(), language: language, bases: [:]).requirement(0)
  }

  private func condition(_ condition: String, _ language: Language) throws -> String? {
    let told = try told(requirement("<present of=\"number\"/>", when: condition), language)
    return told.applies?.inline(language).text
  }

  private func demand(_ check: String, _ language: Language) throws -> String? {
    try told(requirement(check), language).editions.first?.checks.first?.demand.inline(language).text
  }

  @Test(arguments: [
    ("kind = 'fine' and fine &gt;= 50000元", "决定的种类为“罚款”，并且决定的罚款不低于50000元"),
    ("isPenalty and (shown or not heard)", "符合“处罚”，并且（决定写明“出示证件”，或者决定写明不是“听取申辩”）"),
    ("date &gt;= filing.date", "决定的日期不早于立案的日期"),
    ("kind in ('fine', 'warning')", "决定的种类是“罚款”“警告”之一"),
    ("unit.place starts '41'", "单位的区划在河南省"),
    ("number != ''", "决定的文号不为空白"),
    ("any(penalties)", "有处罚"),
    ("number contains '罚' and not number contains place", "决定的文号里有“罚”，并且决定的文号里没有决定的地点"),
    ("fine &lt; threshold", "决定的罚款低于标准"),
    ("count(penalties) &gt;= 2", "处罚至少 2 个"),
    ("any(officer, status = 'revoked')", "执法人员中至少有一个，其状态为“吊销”"),
  ])
  func aConditionReadsAsAChineseSentence(written: String, said: String) throws {
    #expect(try condition(written, .zh) == said)
  }

  @Test(arguments: [
    (
      "kind = 'fine' and fine &gt;= 50000元",
      "the decision’s kind is “fine” and the decision’s fine is at least 50000 yuan"
    ),
    ("not (isPenalty and shown)", "“isPenalty” does not hold or the decision says no to “shown”"),
    ("count(penalties) &gt;= 2", "of the penalties there are at least 2"),
  ])
  func aConditionReadsAsAnEnglishSentence(written: String, said: String) throws {
    #expect(try condition(written, .en) == said)
  }

  /// `not` stands where it is meant, not before a bracket.
  @Test(arguments: [
    ("not (isPenalty or shown)", "不符合“处罚”，并且决定写明不是“出示证件”"),
    ("not date &gt;= 2021-07-15", "决定的日期早于2021-07-15"),
    ("not any(penalties)", "没有处罚"),
    ("not any(penalties, kind = 'fine')", "处罚中没有一个是这样的：其种类为“罚款”"),
    ("not each(penalties, kind = 'fine')", "处罚中至少有一个，其种类不为“罚款”"),
    ("not not isPenalty", "符合“处罚”"),
    ("shown = no", "决定写明不是“出示证件”"),
    ("not shown != yes", "决定写明“出示证件”"),
    ("not given(number)", "没有写明决定的文号"),
  ])
  func aNegationIsCarriedToWhatItDenies(written: String, said: String) throws {
    #expect(try condition(written, .zh) == said)
  }

  @Test func thatAValueIsWrittenGoesWithoutSaying() throws {
    #expect(try condition("given(kind) and kind = 'fine'", .zh) == "决定的种类为“罚款”")
    #expect(try condition("given(number) and kind = 'fine'", .zh) == "写明了决定的文号，并且决定的种类为“罚款”")
  }

  @Test func thingsWithinThingsAreToldApart() throws {
    #expect(
      try condition("each(penalties as p, any(penalties as q, q.kind = p.kind and q.amount &gt;= decision.fine))", .zh)
        == "处罚中每一个，本决定的处罚中至少有一个，其种类等于该处罚的种类，并且其金额不低于本决定的罚款")
  }

  @Test(arguments: [
    ("<present of=\"number paper\"/>", "应当有决定的文号、决定书"),
    ("<deadline of=\"date\" within=\"7工作日\" after=\"filing.date\"/>", "决定的日期应当在立案的日期后的7个工作日以内"),
    (
      "<deadline of=\"date\" notBefore=\"3 naturalDay | 3 workingDay\" after=\"notice.servedDate\"/>",
      "决定的日期应当在告知的送达日期后的3日（也可读作3个工作日，都违反才算）届满以后"
    ),
    ("<deadline of=\"servedDate\" within=\"limit\" after=\"date\"/>", "决定的送达日期应当在决定的日期后的期限以内"),
    (
      "<deadline of=\"date\" within=\"promised workingDay\" after=\"filing.date\"/>", "决定的日期应当在立案的日期后的决定的承诺天数所写个数的工作日以内"
    ),
    ("<order steps=\"filing.date date\"/>", "应当依次先后：立案的日期 → 决定的日期"),
    ("<agree of=\"number paper.number\"/>", "应当一致：决定的文号、决定书的文号"),
    ("<range of=\"fine\" atMost=\"200元\"/>", "决定的罚款应当不高于200元"),
    ("<count of=\"penalties\" where=\"kind = 'fine'\" atMost=\"1\"/>", "处罚中符合下列条件的应当至多 1 个：其种类为“罚款”"),
    ("<assert that=\"shown and heard\"/>", "应当：决定写明“出示证件”；决定写明“听取申辩”"),
    (
      "<contents><item fact=\"number\"/><item fact=\"fine\" when=\"shown\"/></contents>",
      "应当载明：决定的文号；决定的罚款（决定写明“出示证件”的，才要求）"
    ),
    ("<cites of=\"citations\" on=\"date\"/>", "引用：所引法律在决定的日期当天有效，所引条文存在"),
  ])
  func aCheckSaysWhatItDemands(written: String, said: String) throws {
    #expect(try demand(written, .zh) == said)
  }

  @Test func onlyLevelsThatCanBeReachedAreTold() throws {
    let levels = """
      <level check="deadline" on="late" severity="fatal" deduct="all"/>
      <level on="late" upTo="3 naturalDay" severity="minor" deduct="1"/>
      <level on="late" severity="major" deduct="2"/>
      """
    let told = try told(
      requirement("<deadline of=\"date\" within=\"7工作日\" after=\"filing.date\"/>", levels: levels), .zh)
    let check = try #require(told.editions.first?.checks.first)
    #expect(check.levels.map(\.outcome.text) == ["逾期不超过 3日", "逾期"])
    #expect(check.levels.map(\.severity) == [.minor, .fatal])
  }
}
