import Model
import Reports
import Testing

/// "Nothing found" must never read as "everything is in order".
@Suite struct HeadlineTests {
  @Test func nothingFoundWithOpenItemsSaysThatTheyAreOpen() {
    let report = PlainReport.with(verdicts: [PlainReport.verdict(.met), PlainReport.verdict(.undecided)])
    expect(report, says: "已评项目未发现问题。", "尚有 1 项待定（6 分），待定不等于符合。")
    expect(report, doesNotSay: "均符合")
  }

  @Test func onlyACaseWithNothingOpenIsSaidToMeetEverything() {
    expect(PlainReport.with(verdicts: [PlainReport.verdict(.met)]), says: "适用的 1 项均符合。")
  }

  @Test(arguments: [VerdictState.partial, .unmet, .blocked])
  func aShortfallWithoutAFindingIsNotSaidToMeetEverything(state: VerdictState) {
    let report = PlainReport.with(verdicts: [PlainReport.verdict(.met), PlainReport.verdict(state)])
    expect(report, says: "未列出问题，但有 1 项未评为符合。")
  }

  @Test func anErrorIsNotSilence() {
    let report = PlainReport.with(verdicts: [PlainReport.verdict(.met), PlainReport.verdict(.error)])
    expect(report, says: "1 项因程序错误未能评查（6 分）。")
    expect(report, doesNotSay: "均符合")
  }

  @Test func aCaseToWhichNothingAppliesIsNoPass() {
    expect(PlainReport.with(verdicts: [PlainReport.verdict(.notApplicable)]), says: "无法评查", "这不等于合格")
    expect(PlainReport.with(verdicts: []), says: "无法评查", "这不等于合格")
  }

  @Test func aFindingThatAPersonSetAsideIsShownButNotToBePutRight() throws {
    let report = PlainReport.with(verdicts: [PlainReport.overruled])
    expect(report, says: "程序发现的问题中，1 处经人工评定不成立或者不扣分，另列。", "人工评定不成立或者不扣分的问题", "PRO-9/check/A", "已补充证据")
    expect(report, doesNotSay: "应先改正")
    expect(report, doesNotSay: "发现问题 1 处")
  }

  @Test func whatOnlyBarsFromExcellentIsNotCalledAGateItem() {
    let gates = [GateEffect.fail, .barExcellent, .barExcellent].enumerated().map {
      Outcome.Gate(
        requirement: .init("PRO-1"), finding: "PRO-1/check/A\($0)", effect: $1, confirmed: false, scoreIfConfirmed: nil,
        gradeIfConfirmed: .unqualified)
    }
    let verdicts = [PlainReport.verdict(.met)]
    expect(
      PlainReport.with(verdicts: verdicts, gates: gates), says: "有 1 项一票否决建议、2 项不得评为优秀的建议待人工确认")
    expect(
      PlainReport.with(verdicts: verdicts, gates: Array(gates.dropFirst())), says: "有 2 项不得评为优秀的建议待人工确认")
  }

  /// One fault on one act, found by three checks, is one gate item.
  @Test func oneFaultThatSeveralChecksFindIsCountedOnce() {
    let gates = ["PRO-1/served/A1", "PRO-1/written/A1", "PRO-1/written/A1/2"].map {
      Outcome.Gate(
        requirement: .init("PRO-1"), finding: $0, effect: .fail, confirmed: false, scoreIfConfirmed: nil,
        gradeIfConfirmed: .unqualified)
    }
    let report = PlainReport.with(verdicts: [PlainReport.verdict(.met)], gates: gates)
    expect(report, says: "有 1 项一票否决建议待人工确认")
  }

  private func expect(_ report: Report, says sentences: String...) {
    for format in [ReportFormat.text, .html] {
      for sentence in sentences { #expect(words(report, format).contains(sentence), "\(format): \(sentence)") }
    }
  }

  private func expect(_ report: Report, doesNotSay sentence: String) {
    for format in [ReportFormat.text, .html] { #expect(!words(report, format).contains(sentence)) }
  }

  private func words(_ report: Report, _ format: ReportFormat) -> String {
    String(decoding: render(report, as: format, language: .zh, style: TextStyle(width: 400)), as: UTF8.self)
  }
}
