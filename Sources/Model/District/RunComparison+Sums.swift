extension RunComparison {
  /// A unit on both sides; nil where a run has not got it.
  package struct UnitChange: Hashable, Sendable, Codable {
    package let code: String
    package let name: String
    package let old: Side?
    package let new: Side?
    /// Its requirements whose lost points differ, the greatest difference first; at most `mostRequirements`.
    package let requirements: [Loss]

    package static let mostRequirements = 5

    package init(code: String, name: String, old: Side?, new: Side?, requirements: [Loss]) {
      self.code = code
      self.name = name
      self.old = old
      self.new = new
      self.requirements = requirements
    }

    /// Its place (nil: not ranked), score and grade, and the parts of the score.
    package struct Side: Hashable, Sendable, Codable {
      package let place: Int?
      package let score: Points?
      package let grade: Grade
      package let parts: [DistrictReport.UnitLine.Part]

      package init(place: Int?, score: Points?, grade: Grade, parts: [DistrictReport.UnitLine.Part]) {
        self.place = place
        self.score = score
        self.grade = grade
        self.parts = parts
      }
    }

    /// Cases of the unit that break a requirement, and the points they lose by it, in hundredths.
    package struct Loss: Hashable, Sendable, Codable {
      package let requirement: RequirementID
      package let oldBroken: Int
      package let newBroken: Int
      package let oldLost: Int
      package let newLost: Int

      package init(requirement: RequirementID, oldBroken: Int, newBroken: Int, oldLost: Int, newLost: Int) {
        self.requirement = requirement
        self.oldBroken = oldBroken
        self.newBroken = newBroken
        self.oldLost = oldLost
        self.newLost = newLost
      }
    }
  }

  /// A requirement over all compared cases.
  package struct RequirementChange: Hashable, Sendable, Codable {
    package let requirement: RequirementID
    package let title: BilingualText
    /// Cases in which it comes out otherwise.
    package let cases: Int
    /// Points earned with it in those cases, in hundredths.
    package let oldEarned: Int
    package let newEarned: Int
    /// Cases whose grade it would change alone.
    package let grades: Int
    /// States that change, commonest first; nil: the rules do not have it, or it did not apply.
    package let moves: [StateMove]

    package init(
      requirement: RequirementID, title: BilingualText, cases: Int, oldEarned: Int, newEarned: Int, grades: Int,
      moves: [StateMove]
    ) {
      self.requirement = requirement
      self.title = title
      self.cases = cases
      self.oldEarned = oldEarned
      self.newEarned = newEarned
      self.grades = grades
      self.moves = moves
    }
  }

  package struct StateMove: Hashable, Sendable, Codable {
    package let old: VerdictState?
    package let new: VerdictState?
    package let cases: Int

    package init(old: VerdictState?, new: VerdictState?, cases: Int) {
      self.old = old
      self.new = new
      self.cases = cases
    }
  }
}
