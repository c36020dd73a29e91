import Model
import StatutoryTime
import Testing

@testable import Engine

/// What parameters, laws and profiles must say to be used, and what a bureau may add to a parameter.
struct SharedFileTests {
  private static let title = "<title xml:lang=\"zh\">x</title>"

  private static func parameter(_ rows: String, _ attributes: String = "type=\"period\"") -> String {
    rule("parameter name=\"x\" \(attributes)", title + rows)
  }

  private static func law(_ content: String) -> String { rule("law id=\"x\"", title + content) }

  private static func profile(_ old: String, _ new: String) -> String {
    let start = """
      profile id="x" formula="rate" basicsCap="10" bonusCap="5" excellentFrom="90" qualifiedFrom="60" \
      leastDecidedShare="80.00"
      """
    return rule(start.replacing(old, with: new), title)
  }

  private func problems(_ path: String, _ text: String) -> [Problem] {
    var mini = MiniRules(requirement("<present of=\"place\"/>"))
    mini.files[path] = text
    return mini.problems()
  }

  @Test(arguments: [
    (
      """
      <value place="41" from="2020-01-01" source="x">7 workingDay</value>
      <value place="42 41" from="2021-01-01" source="x">9 workingDay</value>
      """, "parameter.overlap"
    ),
    ("<value source=\"x\">7 workingDay</value><unknown needs.zh=\"x\" needs.en=\"x\"/>", "parameter.overlap"),
    ("<value from=\"2021-01-01\" until=\"2020-12-31\" source=\"x\">7 workingDay</value>", "rule.span"),
    ("<value departmnt=\"market\" source=\"x\">7 workingDay</value>", "rule.unknownAttribute"),
    ("<vlaue source=\"x\">7 workingDay</vlaue>", "rule.unknownElement"),
    ("<value source=\" \">7 workingDay</value>", "parameter.source"),
    ("<value source=\"x\" evidence=\"S\">7 workingDay</value>", "rule.evidence"),
    ("<value source=\"x\">0 workingDay</value>", "parameter.value"),
    (
      """
      <value id="v" place="41" source="x">7 workingDay</value><value id="v" place="42" source="x">7 workingDay</value>
      """, "rule.duplicateID"
    ),
  ])
  func aRowThatCannotHoldIsSaid(_ rows: String, _ code: String) {
    let problems = problems("parameters/x.xml", Self.parameter(rows))
    #expect(problems.map(\.code) == [code])
    #expect(problems.allSatisfy { $0.file == "parameters/x.xml" && ($0.place?.line ?? 0) > 1 })
  }

  @Test(arguments: [
    ("parameters/x.xml", Self.parameter("", "type=\"perod\""), "parameter.type"),
    ("parameters/x.xml", Self.parameter("", "type=\"period\" precedence=\"palce\""), "rule.value"),
    ("parameters/x.xml", rule("parameter name=\"limit\" type=\"period\"", Self.title), "rule.duplicateID"),
    ("laws/x.xml", Self.law("<alias>试验法</alias>"), "law.alias"),
    ("laws/x.xml", Self.law("<rank>statute</rank>"), "law.rank"),
    ("laws/x.xml", Self.law("").replacing("id=\"x\"", with: "id=\"x\" place=\"henan\""), "law.place"),
    ("laws/x.xml", Self.law("<edition id=\"x\" evidence=\"T\" articles=\"sixty\"/>"), "law.articles"),
    (
      "laws/x.xml",
      Self.law(
        "<edition id=\"x\" evidence=\"T\"><clause at=\"three\"><gist xml:lang=\"zh\">x</gist></clause></edition>"),
      "law.clause"
    ),
    (
      "laws/x.xml",
      Self.law(
        """
        <edition id="x" evidence="T"><clause at="3" evidence="X"><gist xml:lang="zh">x</gist></clause></edition>
        """),
      "law.evidence"
    ),
    (
      "laws/x.xml",
      Self.law("<edition id=\"a\" evidence=\"T\"/><edition id=\"b\" from=\"2020-01-01\" evidence=\"T\"/>"),
      "law.editionOverlap"
    ),
    (
      "laws/x.xml",
      Self.law(
        """
        <edition id="a" until="2019-12-31" evidence="T"/><edition id="b" from="2020-02-01" evidence="T"/>
        """), "law.editionGap"
    ),
    ("scoring/x.xml", Self.profile("excellentFrom=\"90\"", "excellentFrom=\"50\""), "profile.bands"),
    ("scoring/x.xml", Self.profile("excellentFrom=\"90\"", "excellentFrom=\"190\""), "profile.value"),
    ("scoring/x.xml", Self.profile("80.00", "180"), "profile.value"),
    ("scoring/x.xml", Self.profile("bonusCap", "bonusCapp=\"5\" bonusCap"), "rule.unknownAttribute"),
  ])
  func aFileThatCannotHoldIsSaid(_ path: String, _ text: String, _ code: String) {
    let problems = problems(path, text)
    #expect(problems.map(\.code) == [code])
    #expect(problems.allSatisfy { $0.file == path })
  }

  // MARK: The bureau's own figures

  private func layer(_ text: String) -> MiniRules {
    var mini = MiniRules(requirement("<deadline of=\"servedDate\" after=\"date\" within=\"limit\"/>"))
    mini.local["limit.xml"] = text
    return mini
  }

  @Test func theBureauFillsInWhatIsUnknownAndOverridesNothing() throws {
    let text = rule(
      "parameter name=\"limit\"",
      """
      <value place="42" evidence="T" source="本市规定第三条">3 workingDay</value>
      <value until="2024-12-31" evidence="E" source="本省通知">4 workingDay</value>
      """)
    let rules = try layer(text).ruleSet()
    let limit = try #require(rules.parameters.first { $0.name == "limit" })
    func value(_ place: String, _ day: String) throws -> String? {
      let asked = try #require(Day(iso: day))
      return limit.row(on: asked, keys: [Parameter.Key(name: "place", value: place)])?.value?.text
    }
    #expect(try value("420100", "2024-06-01") == "3 workingDay")
    #expect(try value("430100", "2024-06-01") == "4 workingDay")
    #expect(try value("430100", "2025-06-01") == nil)
    #expect(try value("411100", "2024-06-01") == "5 workingDay")
    #expect(try value("410100", "2024-06-01") == "10 workingDay")
    #expect(
      rules.tailorings.map(\.change.en)
        == ["parameter limit: 3 workingDay (place=42)", "parameter limit: 4 workingDay (until=2024-12-31)"])
    #expect(rules.tailorings.map(\.because) == ["本市规定第三条", "本省通知"])
  }

  @Test(arguments: [
    (
      "parameter name=\"limit\"", "<value place=\"4101\" from=\"2021-01-01\" source=\"x\">3 workingDay</value>",
      "parameter.layer"
    ),
    ("parameter name=\"limt\"", "<value source=\"x\">3 workingDay</value>", "parameter.layer"),
    (
      "parameter name=\"limit\" precedence=\"place\"", "<value place=\"42\" source=\"x\">3 workingDay</value>",
      "parameter.layer"
    ),
    ("parameter name=\"limit\"", "<value place=\"42\">3 workingDay</value>", "parameter.source"),
    ("parameter name=\"limit\"", "<unknown place=\"43\" needs.zh=\"x\" needs.en=\"x\"/>", "rule.unknownElement"),
  ])
  func aFigureThatTheBureauCannotStateIsSaid(_ start: String, _ rows: String, _ code: String) {
    let problems = layer(rule(start, rows)).problems()
    #expect(problems.map(\.code) == [code])
    #expect(problems.allSatisfy { $0.file == "limit.xml" })
  }
}
