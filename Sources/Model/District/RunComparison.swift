/// What other rules make of a run: whose verdicts, grades and places change, and through what.
///
/// Both sides are runs of one archive; a file that has changed in between is told apart, because not the rules changed it.
package struct RunComparison: Hashable, Sendable, Codable {
  package static let currentFormat = "anjuan-comparison/1"

  package let format: String
  package let engine: String
  package let district: String
  package let old: Side
  package let new: Side
  /// How the new side came about.
  package let effort: Effort
  /// Rule files that differ, by name.
  package let inputs: [InputChange]
  /// Numbers of the arithmetic and of the unit scheme that differ.
  package let numbers: [NumberChange]
  package let counts: Counts
  /// Units whose score, grade or place changes, in the order of their new places.
  package let units: [UnitChange]
  /// Requirements that come out otherwise in some case, those of most cases first.
  package let requirements: [RequirementChange]
  /// Those whose grade changes first, then the greatest change of the score first; at most `mostListed` of all.
  package let cases: [CaseChange]

  package static let mostListed = 2000

  package init(
    engine: String, district: String, old: Side, new: Side, effort: Effort, inputs: [InputChange],
    numbers: [NumberChange], counts: Counts, units: [UnitChange], requirements: [RequirementChange],
    cases: [CaseChange]
  ) {
    format = Self.currentFormat
    self.engine = engine
    self.district = district
    self.old = old
    self.new = new
    self.effort = effort
    self.inputs = inputs
    self.numbers = numbers
    self.counts = counts
    self.units = units
    self.requirements = requirements
    self.cases = cases
  }

  /// One of the two runs.
  package struct Side: Hashable, Sendable, Codable {
    package let run: Int
    package let asOf: String
    /// `RuleSetIdentity.idAndEdition`.
    package let edition: String
    package let scoring: String

    package init(run: Int, asOf: String, edition: String, scoring: String) {
      self.run = run
      self.asOf = asOf
      self.edition = edition
      self.scoring = scoring
    }
  }

  /// Files of the new run by what had to be done for them.
  package struct Effort: Hashable, Sendable, Codable {
    /// Read and judged by the new rules.
    package let judged: Int
    /// Not judged: what was found stands, and was only counted anew.
    package let recounted: Int
    /// Taken over as they were.
    package let unchanged: Int
    package let unreadable: Int

    package init(judged: Int, recounted: Int, unchanged: Int, unreadable: Int) {
      self.judged = judged
      self.recounted = recounted
      self.unchanged = unchanged
      self.unreadable = unreadable
    }
  }

  /// A rule file on both sides; nil where it does not exist.
  package struct InputChange: Hashable, Sendable, Codable {
    package let role: InputDigest.Role
    package let name: String
    package let old: String?
    package let new: String?

    package init(role: InputDigest.Role, name: String, old: String?, new: String?) {
      self.role = role
      self.name = name
      self.old = old
      self.new = new
    }
  }

  /// A number by its name, as written on both sides.
  package struct NumberChange: Hashable, Sendable, Codable {
    package let label: BilingualText
    package let old: String
    package let new: String

    package init(label: BilingualText, old: String, new: String) {
      self.label = label
      self.old = old
      self.new = new
    }
  }

  /// Cases, each counted once in every line that it belongs to.
  package struct Counts: Hashable, Sendable, Codable {
    /// Judged on both sides, from the same content.
    package let compared: Int
    /// Some requirement, the score or the grade comes out otherwise.
    package let changed: Int
    package let verdicts: Int
    package let scores: Int
    package let grades: Int
    /// The content of the file has changed since; judged on one side only.
    package let otherContent: Int
    package let appeared: Int
    package let gone: Int
    /// Grades that change, commonest first.
    package let moves: [Move]

    package init(
      compared: Int, changed: Int, verdicts: Int, scores: Int, grades: Int, otherContent: Int, appeared: Int,
      gone: Int, moves: [Move]
    ) {
      self.compared = compared
      self.changed = changed
      self.verdicts = verdicts
      self.scores = scores
      self.grades = grades
      self.otherContent = otherContent
      self.appeared = appeared
      self.gone = gone
      self.moves = moves
    }
  }

  package struct Move: Hashable, Sendable, Codable {
    package let old: Grade
    package let new: Grade
    package let cases: Int

    package init(old: Grade, new: Grade, cases: Int) {
      self.old = old
      self.new = new
      self.cases = cases
    }
  }
}
