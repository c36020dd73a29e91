/// The rate of one system over its decided points.
package struct SystemRate: Hashable, Sendable, Codable {
  package let system: RequirementSystem
  package let earned: Points
  package let applicable: Points
  /// 100 × earned / applicable, rounded half up; nil when nothing is decided.
  package let rate: Points?
  /// Points of the system that are still open.
  package let open: Points

  package init(system: RequirementSystem, earned: Points, applicable: Points, rate: Points?, open: Points) {
    self.system = system
    self.earned = earned
    self.applicable = applicable
    self.rate = rate
    self.open = open
  }
}
