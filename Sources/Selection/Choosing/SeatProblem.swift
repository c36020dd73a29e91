import Model
import SafeSolver

/// The choice among eligible candidates, put to the solver.
///
/// - Aims are served one after the other: each is brought to its optimum, which then is a row for those after it.
/// - Only then ties are broken: of all optimal choices the one that holds the first candidate in order, then the second …
///   (in blocks of twenty candidates, weighted 2¹⁹ … 1, which the solver holds exactly).
/// - Candidates of the same quotas, and of the same unit and matter where an aim counts these, compete for the very same
///   seats. Of such a class only as many as it can ever hold seats enter, the worthiest first, then in order: any choice with
///   another of them can be exchanged for one that is as good or better. This is exact, and keeps the problem small over many
///   cases.
struct SeatProblem {
  /// In the policy's order.
  let candidates: [Candidate]
  let merits: [Int]
  let policy: SelectionPolicy
  let plan: SeatPlan

  init(_ candidates: [Candidate], _ policy: SelectionPolicy, reviewed: Int) {
    self.candidates = candidates
    self.policy = policy
    merits = candidates.map(policy.merit)
    plan = SeatPlan(policy, candidates, reviewed: reviewed)
  }

  struct Optimum {
    /// Positions in the list of candidates, ascending.
    let chosen: [Int]
    /// One for each aim of the policy.
    let reached: [Int]
  }

  func optimum() throws(SolverFault) -> Optimum {
    let members = contenders
    var program = AimProgram(self, members: members)
    var reached: [Int] = []
    for aim in policy.aims { reached.append(try program.maximize(aim)) }
    let numbered = policy.aims.firstIndex(of: .number).map { reached[$0] }
    return Optimum(chosen: try program.first(until: numbered).map { members[$0] }, reached: reached)
  }

  /// What is lost when this candidate is chosen all the same: the first aim that falls short.
  func obstacle(to candidate: Int, _ optimum: Optimum) throws(SolverFault) -> Obstacle? {
    let members = Array(Set(contenders + [candidate])).sorted()
    guard let own = members.firstIndex(of: candidate) else { return nil }
    var program = AimProgram(self, members: members)
    program.force(own)
    for (aim, best) in zip(policy.aims, optimum.reached) {
      let reached: Int
      do throws(SolverFault) {
        reached = try program.maximize(aim)
      } catch .infeasible {
        // A quota of no seats at all: the quotas themselves say so.
        return nil
      }
      guard reached < best else { continue }
      return aim == .merit ? .merit(short: best - reached) : .lowers(aim, from: best, to: reached)
    }
    return .order
  }

  /// Positions of those who can matter.
  private var contenders: [Int] {
    struct Competition: Hashable {
      let groups: [Int]
      let unit: String?
      let matter: String?
    }
    let (countsUnits, countsMatters) = (policy.aims.contains(.units), policy.aims.contains(.matters))
    let classes = Dictionary(grouping: candidates.indices) { place in
      Competition(
        groups: plan.binding[place], unit: countsUnits ? candidates[place].unit : nil,
        matter: countsMatters ? candidates[place].matter : nil)
    }
    // Merit that no aim asks for decides nothing.
    let countsMerit = policy.aims.contains(.merit)
    return classes.flatMap { competition, members in
      let seats = competition.groups.map { plan.groups[$0].most }.min() ?? .max
      return (countsMerit ? members.sorted { (merits[$1], $0) < (merits[$0], $1) } : members).prefix(seats)
    }.sorted()
  }
}
