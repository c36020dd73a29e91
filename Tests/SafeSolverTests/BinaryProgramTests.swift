import SafeSolver
import Testing

struct BinaryProgramTests {
  typealias Term = BinaryProgram.Term
  typealias Row = BinaryProgram.Row

  @Test func theBestOfAKnapsackIsFound() throws {
    let program = BinaryProgram(variables: 3, rows: [Row([Term(5, 0), Term(4, 1), Term(3, 2)], atMost: 7)])
    let best = try program.maximum([Term(10, 0), Term(6, 1), Term(5, 2)])
    #expect(best.objective == 11)
    #expect(best.values == [false, true, true])
  }

  @Test func nothingToChooseIsAnAnswer() throws {
    let best = try BinaryProgram(variables: 0, rows: []).maximum([])
    #expect(best.values.isEmpty && best.objective == 0)
  }

  @Test func rowsThatExcludeEachOtherAreInfeasible() {
    let rows = [Row([Term(1, 0)], atLeast: 1), Row([Term(1, 0), Term(1, 1)], atMost: 0)]
    #expect(throws: SolverFault.infeasible) { try BinaryProgram(variables: 2, rows: rows).maximum([]) }
    #expect(throws: SolverFault.infeasible) {
      try BinaryProgram(variables: 1, rows: [Row([], atLeast: 1)]).maximum([])
    }
    #expect(throws: SolverFault.infeasible) {
      try BinaryProgram(variables: 1, rows: [Row([Term(1, 0)], atLeast: 2, atMost: 1)]).maximum([])
    }
  }

  @Test func whatCannotBeSolvedExactlyIsRefused() {
    let heavy = [Term(BinaryProgram.mostWeight, 0), Term(1, 1)]
    #expect(throws: SolverFault.tooLarge) { try BinaryProgram(variables: 2, rows: []).maximum(heavy) }
    #expect(throws: SolverFault.tooLarge) { try BinaryProgram(variables: 1, rows: []).maximum([Term(.min, 0)]) }
    #expect(throws: SolverFault.tooLarge) {
      try BinaryProgram(variables: 1, rows: [Row([Term(1, 0)], atMost: .max)]).maximum([])
    }
    #expect(throws: SolverFault.tooLarge) {
      try BinaryProgram(variables: BinaryProgram.mostVariables + 1, rows: []).maximum([])
    }
    #expect(throws: SolverFault.badRow) { try BinaryProgram(variables: 1, rows: []).maximum([Term(1, 1)]) }
    #expect(throws: SolverFault.badRow) {
      try BinaryProgram(variables: 1, rows: [Row([Term(1, 0), Term(2, 0)])]).maximum([])
    }
  }

  /// Weights of one part in a hundred million: a solver that rounds takes the wrong one.
  @Test func aDifferenceOfOneAtTheLimitDecides() throws {
    let weight = BinaryProgram.mostWeight / 2
    for better in [0, 1] {
      let program = BinaryProgram(variables: 2, rows: [Row([Term(1, 0), Term(1, 1)], atMost: 1)])
      let best = try program.maximum([Term(weight - better, 0), Term(weight - 1 + better, 1)])
      #expect(best.values == [better == 0, better == 1])
    }
  }

  /// Every choice of up to ten variables tried by hand.
  @Test(arguments: 0..<20) func theOptimumIsThatOfTryingEverything(seed: Int) throws {
    var generator = SeededGenerator(seed: seed + 1)
    for _ in 0..<50 {
      let (program, objective) = generator.program()
      let choices = (0..<(1 << program.variables)).map { bits in
        (0..<program.variables).map { bits >> $0 & 1 == 1 }
      }
      let allowed = choices.filter { choice in
        program.rows.allSatisfy { row in
          let sum = row.terms.reduce(0) { $0 + (choice[$1.variable] ? $1.coefficient : 0) }
          return sum >= row.atLeast ?? .min && sum <= row.atMost ?? .max
        }
      }
      let values = allowed.map { choice in
        objective.reduce(0) { $0 + (choice[$1.variable] ? $1.coefficient : 0) }
      }
      if let most = values.max() {
        let best = try program.maximum(objective)
        #expect(best.objective == most)
        #expect(allowed.contains(best.values))
      } else {
        #expect(throws: SolverFault.infeasible) { try program.maximum(objective) }
      }
    }
  }
}

extension SeededGenerator {
  fileprivate mutating func program() -> (BinaryProgram, [BinaryProgram.Term]) {
    let variables = Int.random(in: 1...10, using: &self)
    func terms(_ range: ClosedRange<Int>, _ generator: inout SeededGenerator) -> [BinaryProgram.Term] {
      (0..<variables).compactMap { variable in
        Bool.random(using: &generator) ? .init(Int.random(in: range, using: &generator), variable) : nil
      }
    }
    let rows = (0..<Int.random(in: 0...5, using: &self)).map { _ in
      let bound = Int.random(in: -3...12, using: &self)
      return Bool.random(using: &self)
        ? BinaryProgram.Row(terms(-4...9, &self), atMost: bound)
        : BinaryProgram.Row(terms(-4...9, &self), atLeast: bound - 9, atMost: bound)
    }
    return (BinaryProgram(variables: variables, rows: rows), terms(-20...10_000, &self))
  }
}
