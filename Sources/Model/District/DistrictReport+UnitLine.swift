extension DistrictReport {
  /// A unit in the evaluation.
  package struct UnitLine: Hashable, Sendable, Codable {
    package let code: String
    package let name: String
    package let department: String
    /// Nil: shown, not ranked; `unranked` says why.
    package let place: Place?
    package let unranked: BilingualText?
    package let grade: Grade
    package let score: Points?
    package let low: Points?
    package let high: Points?
    /// In hundredths of a percent.
    package let decidedShare: Int
    package let parts: [Part]
    /// Cases that count, and the lowest and highest score among them.
    package let cases: Int
    package let least: Points?
    package let most: Points?
    /// Cases by grade, in the order of `Grade.allCases`.
    package let grades: [Int]
    /// Cases with a gate item (`GateEffect.isGate`) that a person has confirmed, and with one that is only proposed.
    package let confirmedGates: Int
    package let proposedGates: Int
    package let unreadable: Int
    /// The computation, line by line, with what was missing and what is uncertain.
    package let working: [BilingualText]

    /// A place in the ranking; `best` and `worst` are what open questions leave.
    package struct Place: Hashable, Sendable, Codable {
      package let place: Int
      package let isShared: Bool
      package let best: Int
      package let worst: Int

      package init(place: Int, isShared: Bool, best: Int, worst: Int) {
        self.place = place
        self.isShared = isShared
        self.best = best
        self.worst = worst
      }
    }

    /// A part of the score with its weight in percent; without a figure it is missing.
    package struct Part: Hashable, Sendable, Codable {
      package let label: BilingualText
      package let weight: Int
      package let score: Points?

      package init(label: BilingualText, weight: Int, score: Points?) {
        self.label = label
        self.weight = weight
        self.score = score
      }
    }

    package init(
      code: String, name: String, department: String, place: Place?, unranked: BilingualText?, grade: Grade,
      score: Points?, low: Points?, high: Points?, decidedShare: Int, parts: [Part], cases: Int, least: Points?,
      most: Points?, grades: [Int], confirmedGates: Int, proposedGates: Int, unreadable: Int, working: [BilingualText]
    ) {
      self.code = code
      self.name = name
      self.department = department
      self.place = place
      self.unranked = unranked
      self.grade = grade
      self.score = score
      self.low = low
      self.high = high
      self.decidedShare = decidedShare
      self.parts = parts
      self.cases = cases
      self.least = least
      self.most = most
      self.grades = grades
      self.confirmedGates = confirmedGates
      self.proposedGates = proposedGates
      self.unreadable = unreadable
      self.working = working
    }
  }
}
