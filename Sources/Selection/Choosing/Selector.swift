package import Model
package import SafeSolver

/// Chooses under a policy: the optimum of its aims under its quotas among those whom no condition bars.
///
/// Improving a chosen case (more merit, or a better place in the order, all else equal) never throws it out: every choice
/// that holds it gains alike, and no other gains.
package struct Selector: Sendable {
  package let policy: SelectionPolicy

  package init(_ policy: SelectionPolicy) { self.policy = policy }

  /// Who finds the optimum, with its version.
  package static var solver: String { BinaryProgram.solver }

  /// - Parameters:
  ///   - candidates: in any order; the result does not depend on it. Unit and id together name a case.
  ///   - reviewed: how many cases were reviewed, where that is more than the candidates: shares are of these.
  ///   - leftOut: for how many of the best left out a reason is worked out.
  package func choose(
    _ candidates: [Candidate], reviewed: Int? = nil, leftOut: Int = 10
  ) throws(SolverFault) -> Choice {
    let ordered = candidates.sorted(by: policy.precedes)
    let eligible = ordered.indices.filter { place in !policy.conditions.contains { $0.bars(ordered[place]) } }
    let problem = SeatProblem(eligible.map { ordered[$0] }, policy, reviewed: reviewed ?? candidates.count)
    let optimum = try problem.optimum()

    let seated = Set(optimum.chosen.map { eligible[$0] })
    let position = Dictionary(uniqueKeysWithValues: eligible.enumerated().map { ($1, $0) })
    var rejected: [Choice.LeftOut] = []
    for place in ordered.indices where !seated.contains(place) && rejected.count < leftOut {
      let candidate = ordered[place]
      let obstacles =
        if let own = position[place] { try self.obstacles(to: own, problem, optimum) } else { barriers(candidate) }
      rejected.append(
        Choice.LeftOut(
          candidate: candidate, place: place + 1, merit: policy.merit(of: candidate), obstacles: obstacles))
    }
    let wording = ChoiceWording(policy: policy)
    return Choice(
      policy: policy,
      chosen: optimum.chosen.map { own in
        let candidate = problem.candidates[own]
        let toVerify = self.toVerify(candidate)
        return Choice.Chosen(
          candidate: candidate, place: eligible[own] + 1, merit: problem.merits[own], toVerify: toVerify,
          reasons: wording.reasons(
            candidate, place: eligible[own] + 1, of: ordered.count, merit: problem.merits[own],
            seats: seats(own, problem, optimum), toVerify: toVerify))
      }, leftOut: rejected,
      reached: zip(policy.aims, optimum.reached).map { Choice.Reached(aim: $0, value: $1) },
      seats: seats(problem, optimum),
      candidates: ordered.count, eligible: eligible.count,
      barred: policy.conditions.map { condition in ordered.count { condition.bars($0) } },
      unknown: policy.conditions.map { condition in ordered.count { condition.holds(for: $0) == nil } })
  }

  private func barriers(_ candidate: Candidate) -> [Obstacle] {
    policy.conditions.filter { $0.bars(candidate) }.map { .condition($0, known: $0.holds(for: candidate) != nil) }
  }

  private func toVerify(_ candidate: Candidate) -> [CaseCircumstance] {
    policy.conditions.compactMap { condition in
      guard case .never(let circumstance) = condition, candidate.circumstances[circumstance] == nil else { return nil }
      return circumstance
    }
  }

  private func seats(_ problem: SeatProblem, _ optimum: SeatProblem.Optimum) -> [Choice.Seats] {
    let chosen = Set(optimum.chosen)
    return problem.plan.groups.map { group in
      Choice.Seats(
        of: group.seat, name: group.name, most: group.most, taken: group.members.count(where: chosen.contains),
        wanted: group.members.count)
    }
  }

  /// The seats of a candidate, with how many of them are taken.
  private func seats(
    _ candidate: Int, _ problem: SeatProblem, _ optimum: SeatProblem.Optimum
  ) -> [(group: SeatPlan.Group, taken: [Int])] {
    let chosen = Set(optimum.chosen)
    return problem.plan.groups.filter { $0.members.contains(candidate) }.map { group in
      (group, group.members.filter(chosen.contains))
    }
  }

  private func obstacles(
    to candidate: Int, _ problem: SeatProblem, _ optimum: SeatProblem.Optimum
  ) throws(SolverFault) -> [Obstacle] {
    let full = seats(candidate, problem, optimum).filter { $0.taken.count >= $0.group.most }.map { group, taken in
      Obstacle.full(group.seat, of: group.name, most: group.most, by: taken.map { problem.candidates[$0].id })
    }
    let lost = try problem.obstacle(to: candidate, optimum)
    return full + [lost].compactMap(\.self)
  }
}
