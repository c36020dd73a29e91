/// A draw with everything by which it can be followed by hand: sizes, what had to be among the drawn, shares of the strata.
package struct DrawReport: Hashable, Sendable, Codable {
  package static let currentFormat = "anjuan-draw-report/1"

  package let format: String
  package let engine: String
  package let district: String
  /// Day of the draw, ISO, and the period from which cases were drawn.
  package let asOf: String
  package let from: String?
  package let until: String?
  package let plan: BilingualText
  package let planID: String
  package let seed: String
  /// Digest that closes the list.
  package let seal: String
  package let units: [Unit]
  /// Cases that were not in the catalogue.
  package let leftOut: [LeftOut]

  package init(
    engine: String, district: String, asOf: String, from: String?, until: String?, plan: BilingualText, planID: String,
    seed: String, seal: String, units: [Unit], leftOut: [LeftOut]
  ) {
    format = Self.currentFormat
    self.engine = engine
    self.district = district
    self.asOf = asOf
    self.from = from
    self.until = until
    self.plan = plan
    self.planID = planID
    self.seed = seed
    self.seal = seal
    self.units = units
    self.leftOut = leftOut
  }

  package struct Unit: Hashable, Sendable, Codable {
    package let code: String
    package let name: String
    /// Cases in the catalogue that take part in the draw, and how many the plan takes.
    package let volume: Int
    package let size: Int
    /// How the size and what had to be included came about, line by line.
    package let working: [BilingualText]
    package let strata: [Stratum]
    /// In the order in which they were drawn; those reviewed separately last.
    package let cases: [Case]

    package init(
      code: String, name: String, volume: Int, size: Int, working: [BilingualText], strata: [Stratum], cases: [Case]
    ) {
      self.code = code
      self.name = name
      self.volume = volume
      self.size = size
      self.working = working
      self.strata = strata
      self.cases = cases
    }
  }

  package struct Stratum: Hashable, Sendable, Codable {
    package let label: BilingualText
    package let volume: Int
    /// Size times volume over the unit's volume, in hundredths, rounded down: what the draw comes as near to as it can.
    package let share: Int
    package let drawn: Int

    package init(label: BilingualText, volume: Int, share: Int, drawn: Int) {
      self.label = label
      self.volume = volume
      self.share = share
      self.drawn = drawn
    }
  }

  package struct Case: Hashable, Sendable, Codable {
    package let file: String
    package let stratum: BilingualText
    package let reason: BilingualText
    package let counts: Bool
    package let key: String
    package let digest: String

    package init(
      file: String, stratum: BilingualText, reason: BilingualText, counts: Bool, key: String, digest: String
    ) {
      self.file = file
      self.stratum = stratum
      self.reason = reason
      self.counts = counts
      self.key = key
      self.digest = digest
    }
  }

  package struct LeftOut: Hashable, Sendable, Codable {
    package let unit: String
    package let file: String
    package let because: BilingualText

    package init(unit: String, file: String, because: BilingualText) {
      self.unit = unit
      self.file = file
      self.because = because
    }
  }
}
