import Model
import SafeSolver

/// The quotas of a policy over a list of candidates: which of them share how many seats.
struct SeatPlan {
  struct Group: Hashable {
    let seat: SelectionPolicy.Seat
    /// Unit, kind of act or officer; empty for the total.
    let name: String
    let most: Int
    /// Positions in the list of candidates.
    let members: [Int]
  }

  /// In the order of the policy's quotas, then by name.
  let groups: [Group]
  /// Positions in `groups` of those that can shut anybody out, for each candidate, ascending.
  ///
  /// A group within another that has no more seats never does: three seats for each unit leave nothing to three seats for
  /// each officer who works for one unit only.
  let binding: [[Int]]

  /// - Parameter reviewed: all reviewed cases, for a total that is a share of them.
  init(_ policy: SelectionPolicy, _ candidates: [Candidate], reviewed: Int) {
    let groups = policy.quotas.flatMap { quota -> [Group] in
      let share = quota.share.map { max(0, reviewed) * max(0, $0) / 100_00 }
      guard let most = [quota.most, share].compactMap(\.self).min() else { return [] }
      var members: [String: [Int]] = [:]
      for (position, candidate) in candidates.enumerated() {
        for name in Self.names(quota.of, candidate) { members[name, default: []].append(position) }
      }
      return members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { name, members in
        Group(seat: quota.of, name: name, most: max(0, most), members: members)
      }
    }
    self.groups = groups
    var of: [[Int]] = Array(repeating: [], count: candidates.count)
    for (number, group) in groups.enumerated() {
      for member in group.members { of[member].append(number) }
    }
    let isImplied = groups.indices.map { Self.isImplied($0, groups, of) }
    binding = of.map { $0.filter { !isImplied[$0] } }
  }

  /// Whether another group holds all its members and has no more seats; of two equal ones the first stays.
  private static func isImplied(_ number: Int, _ groups: [Group], _ of: [[Int]]) -> Bool {
    let group = groups[number]
    guard let first = group.members.first else { return true }
    return of[first].contains { other in
      let wider = groups[other]
      guard other != number, wider.most <= group.most, wider.members.count >= group.members.count else { return false }
      if wider.most == group.most, wider.members.count == group.members.count, other > number { return false }
      return group.members.allSatisfy { of[$0].contains(other) }
    }
  }

  private static func names(_ seat: SelectionPolicy.Seat, _ candidate: Candidate) -> [String] {
    switch seat {
    case .total: [""]
    case .unit: [candidate.unit]
    case .matter: [candidate.matter]
    case .officer: candidate.officers
    }
  }
}
