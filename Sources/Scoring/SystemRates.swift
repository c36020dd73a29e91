package import Model

/// The rate of each system over its decided points of the scored layer, in the order of `RequirementSystem.allCases`.
///
/// Every system is listed, the institution's own duties only where some were judged: never for a case. Basics and bonus belong to the case as a whole and are not in these rates, so the systems'
/// `earned` and `applicable` add up to those of the outcome. `open` counts what is left to a person too.
package func systemRates(_ tallies: [Tally]) -> [SystemRate] {
  var parts = RequirementSystem.allCases.map { (system: $0, sums: Sums(), open: Int128(0)) }
  var hasInstitution = false
  for index in tallies.indices {
    if case .institution = tallies[index].system { hasInstitution = true }
    let worth = Worth(tallies[index])
    guard case .scored = worth.layer else { continue }
    let place = tallies[index].system.place
    switch tallies[index].state {
    case .met, .partial, .unmet, .blocked: parts[place].sums.add(worth.earned, of: worth)
    case .undecided, .error: parts[place].open += worth.standard
    case .notApplicable: break
    }
  }
  return parts.filter { $0.system != .institution || hasInstitution }.map { part in
    SystemRate(
      system: part.system, earned: Points(part.sums.earned), applicable: Points(part.sums.applicable),
      rate: part.sums.rate, open: Points(part.open))
  }
}

extension RequirementSystem {
  /// Position in `allCases`, without the text comparison that a search would cost.
  fileprivate var place: Int {
    switch self {
    case .disclosure: 0
    case .recording: 1
    case .legalReview: 2
    case .procedure: 3
    case .documents: 4
    case .institution: 5
    }
  }
}
