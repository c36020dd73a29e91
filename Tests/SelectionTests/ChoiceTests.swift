import Model
import Selection
import Testing

struct ChoiceTests {
  private func candidate(
    _ id: String, _ score: Int, unit: String = "U1", matter: String = "penalty", officers: [String] = [],
    grade: Grade = .excellent, circumstances: [CaseCircumstance: Bool] = [.openObjection: false, .overturned: false]
  ) -> Candidate {
    Candidate(
      id: id, unit: unit, matter: matter, officers: officers, grade: grade,
      measures: [.score: score, .deductions: 0], circumstances: circumstances, drawKey: id)
  }

  private func left(_ choice: Choice, _ id: String) -> [Obstacle] {
    choice.leftOut.first { $0.candidate.id == id }?.obstacles ?? []
  }

  @Test func aFullQuotaIsNamedWithThoseWhoHoldItsSeats() throws {
    let policy = SelectionPolicy.sample(quotas: [.init(of: .unit, most: 1, share: nil)])
    let choice = try Selector(policy).choose([
      candidate("a", 95_00), candidate("b", 94_00), candidate("c", 91_00, unit: "U2"),
    ])
    #expect(choice.chosen.map(\.candidate.id) == ["a", "c"])
    #expect(left(choice, "b") == [.full(.unit, of: "U1", most: 1, by: ["a"]), .merit(short: 1_00)])
    let messages = left(choice, "b").map { $0.message(under: policy) }
    #expect(messages[0].zh == "单位“U1”名额 1 个已满：a；多一个名额方可考虑")
    #expect(messages[1].en == "short of 1 in score: with more than that it would be chosen")
  }

  @Test func anExclusionIsNamedWithWhatWouldBeRight() throws {
    let policy = SelectionPolicy.sample(
      quotas: [],
      conditions: [.graded(.excellent), .never(.openObjection), .only(.reviewedByTwo), .atLeast(.score, 90_00)])
    let choice = try Selector(policy).choose([
      candidate("a", 89_99, grade: .qualified, circumstances: [.openObjection: true]),
      candidate("b", 92_00, circumstances: [.reviewedByTwo: true]),
    ])
    #expect(choice.barred == [1, 1, 1, 1])
    #expect(
      left(choice, "a") == [
        .condition(.graded(.excellent), known: true), .condition(.never(.openObjection), known: true),
        .condition(.only(.reviewedByTwo), known: false), .condition(.atLeast(.score, 90_00), known: true),
      ])
    #expect(
      left(choice, "a").map { $0.message(under: policy).zh } == [
        "不符合：等次须为优秀", "排除：异议尚未答复", "无法认定：须两名评查员一致评定（案卷中没有记载）",
        "不符合：得分不得低于 90",
      ])
    // Nothing is known of an objection to `b`: chosen, and to be verified.
    #expect(choice.chosen.map(\.toVerify) == [[.openObjection]])
    #expect(choice.chosen[0].reasons.contains { $0.zh.contains("公布前须核实") })
  }

  /// The best alone would take both officers' seats from two others.
  @Test func moreCasesComeBeforeBetterOnes() throws {
    let quotas = [SelectionPolicy.Quota(of: .officer, most: 1, share: nil)]
    let cases = [
      candidate("both", 99_00, officers: ["甲", "乙"]), candidate("one", 91_00, officers: ["甲"]),
      candidate("two", 90_00, officers: ["乙"]),
    ]
    let choice = try Selector(.sample(quotas: quotas)).choose(cases)
    #expect(choice.chosen.map(\.candidate.id) == ["one", "two"])
    #expect(left(choice, "both").last == .lowers(.number, from: 2, to: 1))
    let merit = try Selector(.sample(quotas: quotas, aims: [.merit])).choose(cases)
    #expect(merit.chosen.map(\.candidate.id) == ["one", "two"])
  }

  @Test func amongEqualsTheStatedOrderDecidesAndSaysSo() throws {
    let policy = SelectionPolicy.sample(quotas: [.init(of: .total, most: 1, share: nil)])
    let choice = try Selector(policy).choose([candidate("b", 90_00), candidate("a", 90_00)])
    #expect(choice.chosen.map(\.candidate.id) == ["a"])
    #expect(left(choice, "b").last == .order)
    #expect(left(choice, "b").last?.message(under: policy).zh == "与入选案卷同等，按排序规则列后；得分由高到低，其次扣分问题由低到高，其次抽签号")
  }

  @Test func aShareIsOfAllReviewedCases() throws {
    let policy = SelectionPolicy.sample(quotas: [.init(of: .total, most: 5, share: 20_00)])
    let cases = (0..<8).map { candidate("\($0)", 90_00 + $0, unit: "U\($0)") }
    #expect(try Selector(policy).choose(cases).chosen.count == 1)
    #expect(try Selector(policy).choose(cases, reviewed: 14).chosen.count == 2)
    #expect(try Selector(policy).choose(cases, reviewed: 1000).chosen.count == 5)
    #expect(try Selector(policy).choose(cases, reviewed: 4).chosen.isEmpty)
    #expect(try Selector(policy).choose([]).chosen.isEmpty)
  }

  @Test func thousandsOfCandidatesAreReducedToThoseWhoCanMatter() throws {
    let policy = SelectionPolicy.sample(
      quotas: [.init(of: .total, most: 30, share: nil), .init(of: .unit, most: 2, share: nil)],
      aims: [.number, .matters, .merit])
    let cases = (0..<30_000).map { number in
      candidate("\(number)", 90_00 + number * 7 % 1000, unit: "U\(number % 23)", matter: "M\(number % 4)")
    }
    let choice = try Selector(policy).choose(cases, leftOut: 2)
    #expect(choice.chosen.count == 30)
    #expect(choice.reached.map(\.value)[1] == 4)
  }
}
