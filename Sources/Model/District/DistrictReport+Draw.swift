extension DistrictReport {
  /// The sealed draw on which the units' means rest, and what has become of its cases.
  package struct Draw: Hashable, Sendable, Codable {
    package let plan: String
    package let seed: String
    /// Day of the draw, ISO.
    package let asOf: String
    /// SHA-256 of the list, lower-case hexadecimal.
    package let seal: String
    /// In the order of the list.
    package let cases: [DrawnLine]

    package init(plan: String, seed: String, asOf: String, seal: String, cases: [DrawnLine]) {
      self.plan = plan
      self.seed = seed
      self.asOf = asOf
      self.seal = seal
      self.cases = cases
    }
  }

  /// A case of the draw.
  package struct DrawnLine: Hashable, Sendable, Codable {
    package let unit: String
    package let file: String
    /// Why it is on the list: `all`, `mark hearing`, `stratum`, `share`, `overturned`, `nominated`.
    package let reason: String
    /// Whether it counts towards the unit's mean.
    package let counts: Bool
    /// SHA-256 as it was drawn, and as it is now; nil where it is not there any more.
    package let digest: String
    package let now: String?

    package init(unit: String, file: String, reason: String, counts: Bool, digest: String, now: String?) {
      self.unit = unit
      self.file = file
      self.reason = reason
      self.counts = counts
      self.digest = digest
      self.now = now
    }

    package var isAltered: Bool { now.map { $0 != digest } ?? false }
  }
}
