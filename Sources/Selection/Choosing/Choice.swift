package import Model

/// Who was chosen under a policy, who was not, and why.
package struct Choice: Hashable, Sendable {
  package struct Chosen: Hashable, Sendable {
    package let candidate: Candidate
    /// Place among all candidates in the policy's order, from 1.
    package let place: Int
    package let merit: Int
    /// Circumstances that would have excluded it and of which nothing is known.
    package let toVerify: [CaseCircumstance]
    package let reasons: [BilingualText]
  }

  package struct LeftOut: Hashable, Sendable {
    package let candidate: Candidate
    package let place: Int
    package let merit: Int
    /// Never empty.
    package let obstacles: [Obstacle]
  }

  /// The value that an aim reached.
  package struct Reached: Hashable, Sendable {
    package let aim: SelectionPolicy.Aim
    package let value: Int
  }

  /// Seats that candidates share, and how many of them are taken.
  package struct Seats: Hashable, Sendable {
    package let of: SelectionPolicy.Seat
    /// Unit, kind of act or officer; empty for the total.
    package let name: String
    package let most: Int
    package let taken: Int
    /// Candidates without an obstacle of their own who would need one.
    package let wanted: Int

    /// One more seat might have let in another.
    package var isBinding: Bool { taken >= most && wanted > taken }
  }

  package let policy: SelectionPolicy
  /// In the policy's order.
  package let chosen: [Chosen]
  /// The first in the policy's order that were not chosen, as many as were asked for.
  package let leftOut: [LeftOut]
  package let reached: [Reached]
  /// In the order of the policy's quotas, then by name.
  package let seats: [Seats]
  /// Everybody who was looked at, and those without an obstacle of their own.
  package let candidates: Int
  package let eligible: Int
  /// How many candidates each condition bars, in the order of the policy.
  package let barred: [Int]
  /// Of how many nothing is known, likewise.
  package let unknown: [Int]
}

/// What kept a candidate out, and with it what would have had to differ.
package enum Obstacle: Hashable, Sendable {
  /// A condition of the policy is not met; `known` false: nothing is known of it.
  case condition(SelectionPolicy.Condition, known: Bool)
  /// All seats that it would need are taken, by these candidates (ids, in the policy's order).
  case full(SelectionPolicy.Seat, of: String, most: Int, by: [String])
  /// With it less of an aim would be reached.
  case lowers(SelectionPolicy.Aim, from: Int, to: Int)
  /// So much more merit and it would tie with those chosen; any more and it would be chosen.
  case merit(short: Int)
  /// As good as those chosen; the order of the policy decided.
  case order
}
