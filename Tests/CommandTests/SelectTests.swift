import FoundationEssentials
import Testing

/// `anjuan select` on an evaluated archive: quotas and conditions hold, everybody learns why, drafts name nobody.
struct SelectTests {
  private struct Selection: Decodable {
    struct Line: Decodable {
      struct Text: Decodable { let zh: String }
      let unit: String
      let unitName: String
      let caseID: String
      let cause: String
      let officers: [String]
      let grade: String
      let merit: Int
      let reasons: [Text]
    }
    let candidates: Int
    let eligible: Int
    let solver: String
    let chosen: [Line]
    let leftOut: [Line]
  }

  private static let own = """
    <?xml version="1.0" encoding="UTF-8"?>
    <selectionPolicy xmlns="urn:anjuan:rules:1" id="own" kind="KIND">
      <title xml:lang="zh">试选</title>
      QUOTAS
      CONDITIONS
      <aim at="number"/>
      <aim at="merit"/>
      <merit measure="MERIT" weight="1"/>
      <order by="MERIT" first="largest"/>
      <source>试选用</source>
    </selectionPolicy>
    """

  private func policy(
    _ place: TemporaryFolder, kind: String = "excellent", merit: String = "score", quotas: String, conditions: String
  ) throws -> String {
    try place.file(
      "own.xml",
      Self.own.replacing("KIND", with: kind).replacing("MERIT", with: merit).replacing("QUOTAS", with: quotas)
        .replacing("CONDITIONS", with: conditions))
  }

  private func selection(_ run: Run) throws -> Selection {
    try #require(run.code == 0, "\(run.errors)")
    return try JSONDecoder().decode(Selection.self, from: Data(run.outputBytes))
  }

  @Test(arguments: [(1, 1, 9), (2, 1, 4), (9, 9, 0)])
  func theChosenKeepToTheQuotas(unit: Int, officer: Int, total: Int) throws {
    let shared = try SmallDistrict.evaluated.get()
    let place = try TemporaryFolder()
    let path = try policy(
      place,
      quotas: """
        <quota of="total" most="\(total)"/><quota of="unit" most="\(unit)"/><quota of="officer" most="\(officer)"/>
        """, conditions: "<only grade=\"excellent\"/>")
    let found = try selection(try shared.select(path, "--format", "json", "--left-out", "99"))
    #expect(found.chosen.count <= total)
    #expect(found.chosen.allSatisfy { $0.grade == "excellent" })
    let units = Dictionary(grouping: found.chosen, by: \.unit)
    #expect(units.values.allSatisfy { $0.count <= unit })
    let officers = found.chosen.flatMap(\.officers)
    #expect(Set(officers).allSatisfy { name in officers.count { $0 == name } <= officer })
    #expect(officers.allSatisfy { $0.contains("某") && $0.contains("#") })
    // Nobody is lost, and nobody is left out without a reason.
    #expect(found.chosen.count + found.leftOut.count == found.candidates)
    #expect((found.chosen + found.leftOut).allSatisfy { !$0.reasons.isEmpty })
    #expect(found.solver.hasPrefix("GLPK"))
    // As many as can be: whoever is eligible and left out meets a full quota, or is as good as the chosen.
    if total == 0 { #expect(found.chosen.isEmpty) } else { #expect(!found.chosen.isEmpty) }
  }

  @Test func anAlteredCaseIsAFindingAndIsNotChosen() throws {
    let shared = try SmallDistrict.evaluated.get()
    #expect(shared.evaluation.output.contains("抽取后案卷被改动"))
    let place = try TemporaryFolder()
    let path = try policy(
      place, quotas: "<quota of=\"total\" most=\"99\"/>", conditions: "<never if=\"patched\"/>")
    let found = try selection(try shared.select(path, "--format", "json", "--left-out", "99"))
    #expect(!found.chosen.contains { $0.caseID == SmallDistrict.altered })
    let left = try #require(found.leftOut.first { $0.caseID == SmallDistrict.altered })
    #expect(left.reasons.map(\.zh) == ["排除：抽取后案卷被改动"])
    // Those that were not drawn: to be verified.
    #expect(found.chosen.contains { $0.reasons.contains { $0.zh.contains("是否抽取后案卷被改动") } })
  }

  @Test func onlyDrawnCasesMakeUpTheMeanOfAUnit() throws {
    let shared = try SmallDistrict.evaluated.get()
    let report = String(decoding: try shared.place.content("report/evaluation.json"), as: UTF8.self)
    #expect(report.contains("只计抽取的 4 卷"))
    #expect(report.contains("\"seed\" : \"20260630\""))
  }

  @Test func withoutTwoReviewersNobodyIsExcellentAndTheTextSaysSo() throws {
    let shared = try SmallDistrict.evaluated.get()
    for policy in ["excellent", "bad"] {
      let run = try shared.select(policy)
      #expect(run.code == 0)
      #expect(run.output.contains("没有案卷符合全部条件"))
    }
    #expect(try shared.select("excellent").output.contains("须两名评查员一致评定"))
    let english = try shared.select("excellent", "--language", "en").output
    #expect(english.contains("must be: graded alike by two reviewers"))
  }

  @Test func whatNoFileSaysAPersonStates() throws {
    let shared = try SmallDistrict.evaluated.get()
    let place = try TemporaryFolder()
    let path = try policy(
      place, kind: "bad", merit: "lost", quotas: "<quota of=\"total\" most=\"2\"/>",
      conditions: "<only if=\"leaderApproved\"/>")
    func statements(_ states: String) throws -> String {
      try place.file(
        "statements.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <statements xmlns="urn:anjuan:statements:1">
          <case unit="11411199MB12030026" id="\(SmallDistrict.altered)">\(states)</case>
        </statements>
        """)
    }
    let sound = try statements("<state of=\"leaderApproved\" holds=\"yes\" by=\"周明\" on=\"2026-07-10\">批示三号</state>")
    let found = try selection(try shared.select(path, "--format", "json", "--statements", sound))
    #expect(found.chosen.map(\.caseID) == [SmallDistrict.altered])

    // The files know better.
    let against = try statements("<state of=\"patched\" holds=\"no\" by=\"周明\" on=\"2026-07-10\">未改动</state>")
    let run = try shared.select(path, "--statements", against)
    #expect(run.code == 2)
    #expect(run.errors.contains("以其为准"))
    let incomplete = try statements("<state of=\"leaderApproved\" holds=\"yes\" on=\"2026-07-10\">批示</state>")
    #expect(try shared.select(path, "--statements", incomplete).code == 2)
  }

  @Test func aDraftOfABadCaseNamesNeitherTheOrganNorTheParty() throws {
    let shared = try SmallDistrict.evaluated.get()
    let place = try TemporaryFolder()
    let folder = place / "drafts"
    let found = try selection(
      try shared.select("bad-preselection", "--layout", folder, "--format", "json", "--left-out", "0"))
    #expect(found.chosen.count > 2)
    for (number, line) in found.chosen.enumerated() {
      for ending in ["txt", "html"] {
        let text = String(decoding: try place.content("drafts/0\(number + 1).\(ending)"), as: UTF8.self)
        #expect(text.contains("典型意义") && text.contains("（由人撰写）"))
        #expect(text.contains("尚未由人确认"))
        for name in ["青石区", line.unitName, line.caseID, line.unit] { #expect(!text.contains(name), "\(name)") }
        #expect(!text.contains("〔"), "a document number")
      }
    }
    // Never into a folder with the drafts of another choice.
    #expect(try shared.select("bad-preselection", "--layout", folder).code == 2)
  }

  @Test func everyFormatIsWritten() throws {
    let shared = try SmallDistrict.evaluated.get()
    let page = try shared.select("excellent-preselection", "--format", "html")
    #expect(page.output.hasPrefix("<!DOCTYPE html>"))
    #expect(page.output.contains("GLPK"))
    let place = try TemporaryFolder()
    #expect(
      try shared.select("excellent-preselection", "--format", "xlsx", "--output", place / "s.xlsx").code == 0)
    #expect(try place.content("s.xlsx").starts(with: Array("PK".utf8)))
    let (one, two) = (
      try shared.select("excellent-preselection"), try shared.select("excellent-preselection", "--seed", "20260630")
    )
    #expect(one.output == two.output)
  }

  @Test func wrongUsageAndMissingRunsAreTold() throws {
    let shared = try SmallDistrict.evaluated.get()
    #expect(try anjuan("select", "--policy", "excellent").code == 64)
    #expect(try shared.select("none").code == 64)
    #expect(try shared.select("excellent", "--run", "99").code == 2)
    #expect(try anjuan("select", "--policy", "excellent", "--archive", "README.md").code == 2)
  }
}
