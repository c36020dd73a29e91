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

  /// - Parameter reviewed: all reviewed cases, for a total that is a share of them.
  init(_ policy: SelectionPolicy, _ candidates: [Candidate], reviewed: Int) {
    groups = policy.quotas.flatMap { quota -> [Group] in
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
