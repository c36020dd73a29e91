import Testing

/// `anjuan rules diff` on copies of the shipped rules.
struct RulesDiffTests {
  private static let published = "three-systems/disclosure/PUB-10-publish-within-seven-working-days.xml"

  /// A copy of the shipped rules with texts replaced in one file, and perhaps another edition number.
  private func copy(
    _ file: String = RulesDiffTests.published, _ changes: [(String, String)] = [], edition: String = "2.0"
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try #require(try bash("cp -r Rules/. '\(folder.path)'").code == 0)
    var text = String(decoding: try folder.content(file), as: UTF8.self)
    for (old, new) in changes {
      try #require(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    try folder.file(file, text)
    let identity = "three-systems/rule-set.xml"
    let written = String(decoding: try folder.content(identity), as: UTF8.self)
    try folder.file(identity, written.replacing("edition=\"2.0\"", with: "edition=\"\(edition)\""))
    return folder
  }

  @Test func aRuleSetDoesNotDifferFromItself() throws {
    let run = try anjuan("rules", "diff", "Rules", "Rules")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("内容没有变化") && run.output.contains("至少应为 2.0"))
  }

  @Test func aShorterPeriodMakesTheNextWholeNumberDue() throws {
    let change = [("within=\"7 workingDay\"", "within=\"5 workingDay\"")]
    let new = try copy(Self.published, change)
    let run = try anjuan("rules", "diff", "Rules", new.path)
    #expect(run.code == 1, "\(run.errors)")
    for text in ["修改 PUB-10", "7个工作日", "5个工作日", "可能更严", "2.0 不够，应为 3.0"] {
      #expect(run.output.contains(text), "\(text): \(run.output)")
    }
    let carried = try copy(Self.published, change, edition: "3.0")
    let second = try anjuan("rules", "diff", "Rules", carried.path, "--language", "en")
    #expect(second.code == 0, "\(second.errors)")
    #expect(second.output.contains("the new edition number 3.0 will do"))
  }

  @Test func anotherTitleAndAMilderLevelMakeASmallNumberDue() throws {
    let change = [("severity=\"minor\" deduct=\"2\"", "severity=\"minor\" deduct=\"1\""), ("处罚、许可决定七个", "处罚决定、许可决定七个")]
    let new = try copy(Self.published, change)
    let run = try anjuan("rules", "diff", "Rules", new.path)
    #expect(run.code == 1)
    for text in ["扣 2 分 → 轻微，扣 1 分", "[只改文字]", "[放宽]", "应为 2.1"] {
      #expect(run.output.contains(text), "\(text): \(run.output)")
    }
    let carried = try copy(Self.published, change, edition: "2.1")
    #expect(try anjuan("rules", "diff", "Rules", carried.path).code == 0)
  }

  @Test func onACaseItSaysWhoseResultChangesThroughWhichRequirement() throws {
    let new = try copy(
      Self.published, [("severity=\"minor\" deduct=\"2\"", "severity=\"major\" deduct=\"4\" effect=\"barExcellent\"")])
    let run = try anjuan(
      "rules", "diff", "Rules", new.path, "Samples/cases/published-late-with-phone-number.xml",
      "Samples/cases/late-service.xml", "--as-of", "2026-06-30")
    #expect(run.code == 1, "\(run.errors)")
    #expect(run.output.contains("案卷：2 个，1 个的结果有变化"), "\(run.output)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains { $0.contains("PUB-10") && $0.contains("部分符合 4/6 → 部分符合 2/6，不得评为优秀") }, "\(run.output)")
    #expect(lines.contains { $0.contains("得分：") && $0.contains(" → ") })
    #expect(!run.output.contains("late-service.xml"))
  }

  @Test func aRequirementThatIsGoneIsNamedWithItsOldResult() throws {
    let new = try copy()
    try #require(try bash("rm '\(new.path)'/three-systems/procedure/PRO-06*").code == 0)
    let run = try anjuan("rules", "diff", "Rules", new.path, "Samples/cases/late-service.xml", "--as-of", "2026-06-30")
    #expect(run.output.contains("删除 PRO-06"), "\(run.errors)")
    #expect(run.output.contains("PRO-06  ") && run.output.contains("→ 没有这一项"), "\(run.output)")
  }

  @Test func aChangedFigureNamesItsReaders() throws {
    let new = try copy("parameters/announcementServicePeriod.xml", [(">30 naturalDay<", ">20 naturalDay<")])
    let run = try anjuan("rules", "diff", "Rules", new.path)
    #expect(run.code == 1)
    #expect(run.output.contains("修改 参数 announcementServicePeriod"))
    #expect(run.output.contains("30日 → 20日"), "\(run.output)")
  }

  @Test func whatCannotBeReadEndsWithTwo() throws {
    let folder = try TemporaryFolder()
    #expect(try anjuan("rules", "diff", "Rules", folder / "none").code == 2)
    #expect(try anjuan("rules", "diff", folder / "none", "Rules").code == 2)
    let broken = try copy(Self.published, [("of=\"publishedDate\"", "of=\"publishedDay\"")])
    let run = try anjuan("rules", "diff", "Rules", broken.path)
    #expect(run.code == 2 && run.outputBytes.isEmpty && run.errors.contains("PUB-10"))
    let odd = try copy(edition: "2026")
    #expect(try anjuan("rules", "diff", "Rules", odd.path).code == 2)
    let noCase = try anjuan("rules", "diff", "Rules", "Rules", folder / "none.xml", "--as-of", "2026-06-30")
    #expect(noCase.code == 2)
    #expect(try anjuan("rules", "diff", "Rules").code == 64)
    #expect(try anjuan("rules", "diff", "Rules", "Rules", "--rules", "Rules").code == 64)
  }
}
