import Model
import Testing

@testable import Engine

/// Reports print a clause with the grade of its source: what the law cannot have, or nobody has checked, is not certified.
struct CitedClauseTests {
  private static let check = "<assert that=\"place = 'x'\"/>"
  private static let before = "<before xml:lang=\"zh\">没有</before>"

  /// Two editions, of 64 and 86 articles; the second gives two clauses.
  private static let law = MiniRules.twoEditions.replacing(
    "articles=\"86\" evidence=\"T\"/>",
    with: """
      articles="86" evidence="T"><clause at="61"><gist xml:lang="zh">送达</gist></clause>\
      <clause at="61.1"><gist xml:lang="zh">七日</gist></clause></edition>
      """)

  private func mini(_ editions: String, law: String = Self.law) -> MiniRules {
    var mini = MiniRules(written(editions, attributes: "governed=\"date\"", more: Self.before))
    mini.files["laws/act.xml"] = law
    return mini
  }

  private func item(_ basis: String) -> MiniRules {
    var mini = MiniRules()
    mini.files["laws/act.xml"] = Self.law
    mini.local["QS-01.xml"] = rule(
      "item id=\"QS-01\" title=\"地方项目\" system=\"procedure\" points=\"3\"",
      "\(basis)<must have=\"decision.place\"/>")
    return mini
  }

  /// `第一百八十五条［条文已核对］` of a law of 86 articles.
  @Test func aClauseThatTheLawCannotHaveIsRefused() {
    let problems = mini("<edition law=\"act-2021\" clause=\"六十一 185 61.x 61.1 0 61.9\">\(Self.check)</edition>")
      .problems()
    #expect(problems.map(\.code) == Array(repeating: "rule.clause", count: 5))
    let said = problems.map(\.message.en)
    #expect(said.count == 5 && said[0].contains("“六十一”") && said[1].contains("no article 185"), "\(said)")
    #expect(said.last?.contains("does not list “61.9”") == true, "\(said)")
    #expect(problems.allSatisfy { $0.place?.line == 4 })
  }

  @Test func anEarlierEditionMustHaveTheClauseToo() {
    let problems = mini(
      "<edition law=\"act-2017 act-2021\" clause=\"65\">\(Self.check)</edition>", law: MiniRules.twoEditions
    )
    .problems()
    #expect(problems.map(\.code) == ["rule.clause"])
    #expect(problems.first?.message.en.contains("no article 65") == true)
  }

  @Test func aClauseThatIsEmptyIsRefusedAndOneThatIsNotWrittenMeansTheWhole() {
    #expect(
      mini("<edition law=\"act-2021\" clause=\" \">\(Self.check)</edition>").problems().map(\.code) == ["rule.clause"])
    #expect(mini("<edition law=\"act-2021\">\(Self.check)</edition>").problems().isEmpty)
  }

  @Test(arguments: [
    ("<basis law=\"act-2021\" from=\"2021-07-15\" clause=\"161.1\"/>", true),
    ("<basis law=\"act-2021\" from=\"2021-07-15\" clause=\"\"/>", true),
    ("<basis law=\"act-2021\" from=\"2021-07-15\" clause=\"61.1\"/>", false),
    ("<basis law=\"act-2021\" from=\"2021-07-15\" clause=\"12\"/>", false),
    ("<basis local=\"地方标准\" clause=\"第三条\"/>", false), ("<basis local=\"地方标准\" clause=\"\"/>", false),
  ])
  func theShortFormCitesWhatTheLawCanHave(_ basis: String, _ isRefused: Bool) {
    #expect(item(basis).problems().map(\.code) == (isRefused ? ["rule.clause"] : []))
  }

  @Test func whatTheFileOfTheLawDoesNotListIsNotCertified() throws {
    func evidence(_ clause: String) throws -> EvidenceGrade? {
      try item("<basis law=\"act-2021\" clause=\"\(clause)\" from=\"2021-07-15\"/>").ruleSet().requirements.first?
        .editions.first?.bases.first?.evidence
    }
    #expect(try evidence("61.1") == .textChecked)
    #expect(try evidence("12") == .memory)
  }

  /// A law may be known and one clause of it doubtful: the clause's own grade and doubt go with it, and with what lies below.
  @Test func aClauseCarriesItsOwnGradeAndDoubtUntilTheBureauConfirmsTheEdition() throws {
    let doubtful = Self.law.replacing(
      "<clause at=\"61\"><gist xml:lang=\"zh\">送达</gist></clause>",
      with: """
        <clause at="61" evidence="E"><gist xml:lang="zh">送达</gist><doubt xml:lang="zh">夜间无定义</doubt></clause>
        """)
    func basis(_ clause: String, confirmed: Bool = false) throws -> LegalBasis {
      var mini = item("<basis law=\"act-2021\" clause=\"\(clause)\" from=\"2021-07-15\"/>")
      mini.files["laws/act.xml"] = doubtful
      if confirmed {
        mini.local["tailoring.xml"] = rule(
          "tailoring",
          "<confirm basis=\"act-2021\" by=\"法规科\" date=\"2026-01-01\" source=\"公报\"/>")
      }
      return try #require(try mini.ruleSet().requirements.last?.editions.first?.bases.first)
    }
    #expect(try basis("61").evidence == .excerpt && basis("61").doubt?.zh == "夜间无定义")
    #expect(try basis("61.2").doubt?.zh == "夜间无定义", "61 is the nearest that the file gives")
    #expect(try basis("61.1").evidence == .textChecked && basis("61.1").doubt == nil)
    let confirmed = try basis("61", confirmed: true)
    #expect(confirmed.evidence == .textChecked && confirmed.doubt == nil)
  }

  /// The years between were judged by an edition that nobody had named.
  @Test func anEditionLeftOutBetweenTwoIsSaid() {
    let three = rule(
      "law id=\"act\"",
      """
      <title xml:lang="zh">处罚试验法</title>
      <edition id="act-1" from="2000-01-01" until="2009-12-31" evidence="T"/>
      <edition id="act-2" from="2010-01-01" until="2019-12-31" evidence="T"/>
      <edition id="act-3" from="2020-01-01" evidence="T"/>
      """)
    func problems(_ laws: String) -> [Problem] {
      mini("<edition law=\"\(laws)\">\(Self.check)</edition>", law: three).problems()
    }
    #expect(problems("act-1 act-3").map(\.code) == ["rule.lawGap"])
    #expect(problems("act-1 act-3").first?.remedy?.en.contains("add act-2") == true)
    #expect(problems("act-1 act-2 act-3").isEmpty)
  }
}
