import Model
import Selection
import Testing

struct CaseRankingTests {
  @Test func casesRankByScoreThenDeductionsThenDifficulty() {
    let standings = caseRanking(
      [
        .sample("d", 90_00, deductions: 2), .sample("c", 90_00, deductions: 1), .sample("b", 90_00, deductions: 1),
        .sample("a", 90_00, deductions: 1, difficulty: 2), .sample("e", 95_00, deductions: 9),
      ], leastDecidedShare: 80_00)
    #expect(standings.map(\.figure.id) == ["e", "a", "b", "c", "d"])
    #expect(standings.map { $0.rank?.place } == [1, 2, 3, 3, 5])
  }

  @Test func aCaseThatIsBarelyDecidedHasNoPlace() {
    let standings = caseRanking(
      [
        .sample("thin", 99_00, share: 79_99), .sample("open", nil, grade: .undecided, share: 0), .sample("sure", 70_00),
      ],
      leastDecidedShare: 80_00)
    #expect(standings.map(\.figure.id) == ["sure", "open", "thin"])
    #expect(standings.map { $0.rank?.place } == [1, nil, nil])
    #expect(standings[2].remark?.zh == "不排名：已评定比例 79.99%，不足 80%")
    #expect(standings[1].remark?.en == "not ranked: undecided")
  }
}
