/// A district to be evaluated (`district.xml`): its units, and how and as of when they are reviewed.
package struct District: Hashable, Sendable {
  package let name: String
  /// Division code, six digits.
  package let place: String
  /// The day on which the evaluation stands, ISO; nil: the caller's.
  package let asOf: String?
  package let plan: ReviewPlan?
  package let units: [DistrictUnit]

  package init(name: String, place: String, asOf: String?, plan: ReviewPlan?, units: [DistrictUnit]) {
    self.name = name
    self.place = place
    self.asOf = asOf
    self.plan = plan
    self.units = units
  }
}

/// A unit as the district lists it.
package struct DistrictUnit: Hashable, Sendable {
  package let code: String
  package let name: String
  package let department: String
  /// Its folder below `units`.
  package let folder: String
  /// Nil: nobody has written down any.
  package let outcomes: StatedOutcomes?

  package init(code: String, name: String, department: String, folder: String, outcomes: StatedOutcomes? = nil) {
    self.code = code
    self.name = name
    self.department = department
    self.folder = folder
    self.outcomes = outcomes
  }
}

extension [DistrictUnit] {
  /// With the code behind every name that several of them have: whoever reads a ranking must see which is meant.
  package var toldApart: [DistrictUnit] {
    let bearers = Dictionary(grouping: self, by: \.name)
    return map { unit in
      guard bearers[unit.name]?.count != 1 else { return unit }
      return DistrictUnit(
        code: unit.code, name: "\(unit.name)（\(unit.code)）", department: unit.department, folder: unit.folder,
        outcomes: unit.outcomes)
    }
  }
}

/// How the cases of a review are drawn.
package struct ReviewPlan: Hashable, Sendable {
  /// Published before the draw, so that anybody can repeat it.
  package let seed: String
  /// First and last day of the decisions under review, ISO.
  package let from: String?
  package let until: String?
  /// Nil: as the sample plan of the rule folder says.
  package let drawPerUnit: Int?

  package init(seed: String, from: String?, until: String?, drawPerUnit: Int?) {
    self.seed = seed
    self.from = from
    self.until = until
    self.drawPerUnit = drawPerUnit
  }
}
