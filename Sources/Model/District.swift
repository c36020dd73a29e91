/// A district as it is to be evaluated (`district.xml`): its enforcement units and the plan of the review.
package struct District: Hashable, Sendable, Codable {
  package let name: String
  /// Code of the division, `411199`.
  package let place: String
  /// The day as of which everything is judged, ISO.
  package let asOf: String
  /// In the order of the file.
  package let units: [DistrictUnit]
  package let plan: ReviewPlan

  package init(name: String, place: String, asOf: String, units: [DistrictUnit], plan: ReviewPlan) {
    self.name = name
    self.place = place
    self.asOf = asOf
    self.units = units
    self.plan = plan
  }
}

/// One enforcement unit of a district.
package struct DistrictUnit: Hashable, Sendable, Codable {
  /// Unified social credit code.
  package let code: String
  package let name: String
  package let department: String
  /// Its folder's name below `units/`: a single name, never a path.
  package let folder: String

  package init(code: String, name: String, department: String, folder: String) {
    self.code = code
    self.name = name
    self.department = department
    self.folder = folder
  }
}

/// What is reviewed, and how it is drawn.
package struct ReviewPlan: Hashable, Sendable, Codable {
  /// Of the draw; published before it is made.
  package let seed: UInt64
  /// Cases drawn of each unit; nil draws by the number of its cases.
  package let drawPerUnit: Int?
  /// First and last day of the period, ISO.
  package let from: String
  package let until: String
  /// Ids of the scoring profile and of the policy that weighs and selects; nil means the default.
  package let scoring: String?
  package let policy: String?

  package init(
    seed: UInt64, drawPerUnit: Int?, from: String, until: String, scoring: String? = nil, policy: String? = nil
  ) {
    self.seed = seed
    self.drawPerUnit = drawPerUnit
    self.from = from
    self.until = until
    self.scoring = scoring
    self.policy = policy
  }
}
