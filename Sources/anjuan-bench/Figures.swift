/// Everything that a run found out.
struct Figures {
  var facts: [(name: String, value: String)] = []
  /// One table per group of series that were interleaved.
  var groups: [Group] = []
  var budgets: [Budget] = []
  /// What could not be measured, and why.
  var missing: [String] = []

  struct Group {
    let title: String
    /// Divided by to get the ratios.
    let yardstick: String
    let series: [Measure.Series]
  }
}
