import Testing

@testable import Engine

private let all: [Truth] = [.yes, .no, .blocked, .open]

struct TruthTests {
  @Test(arguments: [
    (Truth.yes, [Truth.yes, .no, .blocked, .open]), (.no, [.no, .no, .no, .no]),
    (.blocked, [.blocked, .no, .blocked, .open]), (.open, [.open, .no, .open, .open]),
  ])
  func oneNoDecidesAConjunctionAndWhatIsOpenOutweighsWhatIsBlocked(_ left: Truth, _ row: [Truth]) {
    #expect(all.map { left.and($0) } == row)
  }

  @Test(arguments: [
    (Truth.yes, [Truth.yes, .yes, .yes, .yes]), (.no, [.yes, .no, .blocked, .open]),
    (.blocked, [.yes, .blocked, .blocked, .open]), (.open, [.yes, .open, .open, .open]),
  ])
  func oneYesDecidesADisjunction(_ left: Truth, _ row: [Truth]) {
    #expect(all.map { left.or($0) } == row)
  }

  @Test func negationTurnsOnlyWhatIsDecided() {
    #expect(all.map(\.negated) == [.no, .yes, .blocked, .open])
    #expect(Truth(true) == .yes)
    #expect(Truth(false) == .no)
  }

  @Test func conjunctionAndDisjunctionCommuteAssociateAndAreDual() {
    for a in all {
      #expect(a.negated.negated == a)
      #expect(a.and(a) == a)
      #expect(a.or(a) == a)
      for b in all {
        #expect(a.and(b) == b.and(a))
        #expect(a.or(b) == b.or(a))
        #expect(a.and(b).negated == a.negated.or(b.negated))
        #expect(a.or(b).negated == a.negated.and(b.negated))
        for c in all {
          #expect(a.and(b).and(c) == a.and(b.and(c)))
          #expect(a.or(b).or(c) == a.or(b.or(c)))
        }
      }
    }
  }

  /// Learning what was missing may decide a condition, and never turns a decided one.
  @Test func anAnswerToWhatIsMissingNeverTurnsADecidedCondition() {
    for missing in [Truth.blocked, .open] {
      for answer in [Truth.yes, .no] {
        for other in all {
          for combine in [{ (a: Truth, b: Truth) in a.and(b) }, { (a: Truth, b: Truth) in a.or(b) }] {
            let before = combine(missing, other)
            if before == .yes || before == .no { #expect(combine(answer, other) == before) }
          }
        }
      }
    }
  }
}
