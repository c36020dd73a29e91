package import Model

/// The rate of each system over its decided points of the scored layer, in the order of `RequirementSystem.allCases`.
///
/// Every system is listed. Basics and bonus belong to the case as a whole and are not in these rates, so the systems'
/// `earned` and `applicable` add up to those of the outcome. `open` counts what is left to a person too.
package func systemRates(_ tallies: [Tally]) -> [SystemRate] {
  RequirementSystem.allCases.map { system in
    var sums = Sums()
    var open: Int128 = 0
    for tally in tallies where tally.system == system && tally.layer == .scored {
      let worth = Worth(tally)
      switch tally.state {
      case .met, .partial, .unmet, .blocked: sums.add(worth.earned, of: worth)
      case .undecided, .error: open += worth.standard
      case .notApplicable: break
      }
    }
    return SystemRate(
      system: system, earned: Points(sums.earned), applicable: Points(sums.applicable), rate: sums.rate,
      open: Points(open))
  }
}
