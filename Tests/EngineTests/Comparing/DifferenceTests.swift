import Model
import Testing

@testable import Engine

/// What `rules diff` says of a change, in plain words.
struct DifferenceTests {
  private func difference(_ old: MiniRules, _ new: MiniRules, _ language: Language = .zh) throws -> RuleDifference {
    try old.ruleSet().difference(to: new.ruleSet(), in: language)
  }

  private func rules(_ change: (inout MiniRules) -> Void) -> MiniRules {
    var rules = MiniRules(requirement(#"<assert that="isPenalty and fine &lt; threshold"/>"#))
    change(&rules)
    return rules
  }

  @Test func aChangeOfACheckIsSaidInTheWordsOfTheBook() throws {
    func check(_ period: String) -> MiniRules {
      MiniRules(requirement("<deadline of=\"date\" within=\"\(period)\" after=\"filing.date\"/>"))
    }
    let entries = try difference(check("7 workingDay"), check("5 workingDay")).requirements
    #expect(entries.map(\.subject) == ["T-1"])
    let text = try #require(entries.first?.changes.first?.text)
    #expect(text.contains("7个工作日以内 → ") && text.contains("5个工作日以内"), "\(text)")
  }

  @Test func aChangeOfALevelNamesTheOutcomeAndBothCosts() throws {
    func level(_ cost: String) -> MiniRules {
      MiniRules(
        requirement(
          "<deadline of=\"date\" within=\"7 workingDay\" after=\"filing.date\"/>",
          levels: "<level on=\"late\" \(cost)/>"))
    }
    let changes = try difference(
      level(#"severity="major" deduct="all""#), level(#"severity="minor" deduct="2" effect="barExcellent""#)
    ).requirements.flatMap(\.changes).map(\.text)
    #expect(changes == ["“逾期”：较重，扣全部分值 → 轻微，扣 2 分，不得评为优秀"])
  }

  @Test func theSameChangeOfSeveralEditionsIsSaidOnce() throws {
    func two(_ last: String, _ first: String) -> MiniRules {
      MiniRules(
        written(
          """
          <edition law="always" until="2020-12-31"><present of="\(first)"/></edition>
          <edition law="always" from="2021-01-01"><present of="\(last)"/></edition>
          """, attributes: "governed=\"date\""))
    }
    let both = try difference(two("number", "number"), two("place", "place")).requirements.flatMap(\.changes)
    #expect(both.map(\.text) == ["评查点 present：应当有决定的文号 → 应当有决定的地点"])
    let one = try difference(two("number", "number"), two("place", "number")).requirements.flatMap(\.changes)
    #expect(one.map(\.text) == ["[2021-01-01 起] 评查点 present：应当有决定的文号 → 应当有决定的地点"])
  }

  @Test func aMovedBorderChangesTheEditionsOnBothItsSides() throws {
    func border(_ last: String, _ first: String) -> MiniRules {
      MiniRules(
        written(
          """
          <edition law="always" until="\(last)"><present of="number"/></edition>
          <edition law="always" from="\(first)"><present of="place"/></edition>
          """, attributes: "governed=\"date\""))
    }
    let difference = try difference(border("2020-12-31", "2021-01-01"), border("2021-01-31", "2021-02-01"))
    let texts = difference.requirements.flatMap(\.changes).map(\.text)
    #expect(texts.contains { $0.contains("至 2020-12-31 → 至 2021-01-31") })
    #expect(texts.contains { $0.contains("2021-01-01 起 → 2021-02-01 起") })
    #expect(difference.bearing == .mayFail)
  }

  @Test func aCheckThatIsNoLongerAloneKeepsItsPlace() throws {
    let old = MiniRules(requirement(#"<present of="number"/>"#))
    let new = MiniRules(requirement(#"<present of="number"/><assert that="shown"/>"#))
    let texts = try difference(old, new).requirements.flatMap(\.changes).map(\.text)
    #expect(texts.count == 1)
    #expect(texts.first?.hasPrefix("评查点 assert-2：（无） → ") == true, "\(texts)")
  }

  @Test func aTermNamesTheRequirementsThatReadIt() throws {
    let new = rules { $0.things = $0.things.replacing("kind = 'penalty'</term>", with: "kind = 'fine'</term>") }
    let difference = try difference(rules { _ in }, new)
    #expect(difference.requirements.isEmpty)
    let entry = try #require(difference.shared.first)
    #expect(entry.subject == "用语 decision.isPenalty" && entry.readers == [RequirementID("T-1")])
    #expect(entry.bearing == .mayFail)
    #expect(entry.changes.first?.text.contains("“fine”") == true, "\(entry.changes)")
  }

  @Test func aFigureSaysForWhomAndWhen() throws {
    let path = "parameters/threshold.xml"
    func figures(_ value: String) -> MiniRules {
      rules {
        $0.files[path] = rule(
          "parameter name=\"threshold\" type=\"money\" precedence=\"place\"",
          """
          <title xml:lang="zh">标准</title>
          <value id="v1" place="41" from="2020-01-01" evidence="T" source="甲">\(value)</value>
          """)
      }
    }
    let entries = try difference(figures("10000元"), figures("20000元")).shared
    #expect(entries.map(\.subject) == ["参数 threshold"])
    #expect(entries.first?.readers == [RequirementID("T-1")])
    #expect(entries.first?.changes.map(\.text) == ["地区：41，2020-01-01 起：10000元 → 20000元"])
  }

  @Test(arguments: [
    ("excellentFrom=\"90\"", "excellentFrom=\"85\"", RuleDifference.Bearing.milder),
    ("excellentFrom=\"90\"", "excellentFrom=\"95\"", .mayFail),
    ("bonusCap=\"5\"", "bonusCap=\"8\"", .milder), ("formula=\"rate\"", "formula=\"deduct\"", .mayFail),
  ])
  func aBandOfTheScoreIsWeighedToo(old: String, new: String, expected: RuleDifference.Bearing) throws {
    let profile = rule(
      "profile id=\"rate\" formula=\"rate\" basicsCap=\"10\" bonusCap=\"5\" excellentFrom=\"90\" qualifiedFrom=\"60\" leastDecidedShare=\"80.00\"",
      "<title xml:lang=\"zh\">得分率</title>")
    let changed = rules { $0.files["scoring/rate.xml"] = profile.replacing(old, with: new) }
    #expect(try difference(rules { _ in }, changed).bearing == expected)
  }

  @Test func aDayOfTheCalendarIsNamed() throws {
    let old = MiniRules(requirement(#"<present of="number"/>"#))
    var new = old
    new.calendar = new.calendar.replacing(
      "</year>", with: "<off from=\"2025-11-17\" to=\"2025-11-17\" name=\"停电\"/></year>")
    let shared = try difference(old, new, .en).shared
    #expect(shared.contains { $0.changes.contains { $0.text.contains("2025-11-17 停电") } }, "\(shared)")
  }

  @Test func everyLanguageSaysEveryChange() throws {
    let old = MiniRules(requirement(#"<present of="number"/>"#))
    let new = MiniRules(requirement(#"<present of="place"/>"#))
    let (zh, en) = (try difference(old, new, .zh), try difference(old, new, .en))
    #expect(zh.requirements.flatMap(\.changes).count == en.requirements.flatMap(\.changes).count)
    #expect(en.requirements.first?.changes.first?.text.hasPrefix("check present: ") == true)
  }

  @Test(arguments: ["1", "1.", ".1", "1.0.0", "01.0", "1.a", "-1.0", "１.0", "1 .0", "1234567.0"])
  func anEditionIsTwoWholeNumbers(text: String) {
    #expect(RuleEdition(text) == nil)
    var rules = MiniRules(requirement(#"<present of="number"/>"#))
    rules.files["three-systems/rule-set.xml"] = rule(
      "ruleSet id=\"mini\" edition=\"\(text)\"", "<title xml:lang=\"zh\">小标准</title>")
    #expect(rules.problems().map(\.code) == ["rules.edition"])
  }

  @Test func tenComesAfterNineAndTheDueNumberFollowsTheChange() throws {
    let nine = try #require(RuleEdition("1.9"))
    #expect(
      nine < RuleEdition(major: 1, minor: 10) && RuleEdition(major: 9, minor: 9) < RuleEdition(major: 10, minor: 0))
    #expect(nine.due(for: nil) == nine)
    #expect(nine.due(for: .milder).description == "1.10" && nine.due(for: .wordsOnly).description == "1.10")
    #expect(nine.due(for: .mayFail).description == "2.0")
  }
}
