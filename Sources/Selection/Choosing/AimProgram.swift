import Model
import SafeSolver

/// A growing program: quotas first, then a row for every aim that is settled.
struct AimProgram {
  private var program: BinaryProgram
  private let members: Int
  private let terms: [SelectionPolicy.Aim: [BinaryProgram.Term]]

  /// - Parameter members: positions of the candidates that take part, ascending; variable n is the n-th of them.
  init(_ problem: SeatProblem, members: [Int]) {
    var seated: [Int: [Int]] = [:]
    for (variable, member) in members.enumerated() {
      for group in problem.plan.binding[member] { seated[group, default: []].append(variable) }
    }
    var rows: [BinaryProgram.Row] = []
    for (number, variables) in seated.sorted(by: { $0.key < $1.key }) {
      let most = problem.plan.groups[number].most
      if variables.count > most { rows.append(.init(variables.map { .init(1, $0) }, atMost: most)) }
    }
    var terms: [SelectionPolicy.Aim: [BinaryProgram.Term]] = [:]
    var variables = members.count
    for aim in problem.policy.aims {
      switch aim {
      case .number: terms[aim] = members.indices.map { .init(1, $0) }
      case .merit: terms[aim] = members.enumerated().map { .init(problem.merits[$1], $0) }
      case .units, .matters:
        // A variable for each group, which may count only when one of the group is chosen.
        let groups = Dictionary(grouping: members.indices) { place in
          aim == .units ? problem.candidates[members[place]].unit : problem.candidates[members[place]].matter
        }
        let names = groups.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        terms[aim] = names.enumerated().map { .init(1, variables + $0.offset) }
        for (offset, name) in names.enumerated() {
          let seated = (groups[name] ?? []).map { BinaryProgram.Term(1, $0) }
          rows.append(.init(seated + [.init(-1, variables + offset)], atLeast: 0))
        }
        variables += names.count
      }
    }
    self.terms = terms
    self.members = members.count
    program = BinaryProgram(variables: variables, rows: rows)
  }

  mutating func force(_ member: Int) { program.add(.init([.init(1, member)], atLeast: 1)) }

  /// The optimum of an aim under everything so far, kept from now on.
  mutating func maximize(_ aim: SelectionPolicy.Aim) throws(SolverFault) -> Int {
    let terms = terms[aim] ?? []
    let best = try program.maximum(terms).objective
    program.add(.init(terms, atLeast: best))
    return best
  }

  /// The members of the first choice in order among those left.
  ///
  /// - Parameter count: how many every choice has, where that is settled: then the search ends with the last of them.
  mutating func first(until count: Int?) throws(SolverFault) -> [Int] {
    let block = 20
    var chosen: [Int] = []
    for start in stride(from: 0, to: members, by: block) where chosen.count < count ?? .max {
      let range = start..<min(start + block, members)
      let values = try program.maximum(range.map { .init(1 << (block - 1 - ($0 - start)), $0) }).values
      for member in range {
        let bound = values[member] ? 1 : 0
        program.add(.init([.init(1, member)], atLeast: bound, atMost: bound))
        if values[member] { chosen.append(member) }
      }
    }
    return chosen
  }
}
