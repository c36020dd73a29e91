/// The evaluation of a district: everything that its text, workbook and pages show, but for the single cases.
///
/// A province has millions of cases: they are never all in memory. Whoever writes them out asks `DistrictCases` for one unit
/// after another.
package struct DistrictReport: Hashable, Sendable, Codable {
  package static let currentFormat = "anjuan-district/1"

  package let format: String
  package let engine: String
  package let ruleSet: RuleSetIdentity
  /// Identifier of the scoring profile, and title of the unit scheme.
  package let scoring: String
  package let scheme: BilingualText
  package let district: String
  /// The day on which the evaluation stands, ISO.
  package let asOf: String
  /// Number of the run in its archive, from 1.
  package let run: Int
  /// The run that other rules were tried against: this one then counts for nothing. Nil for a run that counts.
  package let against: Int?
  package let inputs: [InputDigest]
  package let counts: Counts
  /// Ranked first, in the order of their places; then those without a place, by code.
  package let units: [UnitLine]
  /// Requirements on which some case or unit was judged, in the order of the rule set.
  package let requirements: [RequirementLine]
  /// What several files together show; proposals.
  package let crossCase: [CrossCaseFinding]
  /// Gate items over all cases, gravest effect first, and after them what only keeps a case from 优秀; at most `mostListed`
  /// of `counts.gates` and `counts.barred`.
  package let gates: [GateLine]
  /// Files that could not be judged, and what was wrong inside others; at most `mostListed` of `counts.problems`.
  package let problems: [FileProblem]
  /// Earlier finished runs on the same district, oldest first.
  package let trend: [Earlier]
  /// Nil: every case counts.
  package let draw: Draw?
  /// Nil where the district states no period, or where a draw has kept to it.
  package let period: Period?

  package static let mostListed = 2000

  package init(
    engine: String, ruleSet: RuleSetIdentity, scoring: String, scheme: BilingualText, district: String, asOf: String,
    run: Int, against: Int? = nil, inputs: [InputDigest], counts: Counts, units: [UnitLine],
    requirements: [RequirementLine],
    crossCase: [CrossCaseFinding], gates: [GateLine], problems: [FileProblem], trend: [Earlier], draw: Draw? = nil,
    period: Period? = nil
  ) {
    format = Self.currentFormat
    self.engine = engine
    self.ruleSet = ruleSet
    self.scoring = scoring
    self.scheme = scheme
    self.district = district
    self.asOf = asOf
    self.run = run
    self.against = against
    self.inputs = inputs
    self.counts = counts
    self.units = units
    self.requirements = requirements
    self.crossCase = crossCase
    self.gates = gates
    self.problems = problems
    self.trend = trend
    self.draw = draw
    self.period = period
  }

  /// The period under review as the district states it, and how far the cases keep to it; all of them count.
  package struct Period: Hashable, Sendable, Codable {
    package let from: String?
    package let until: String?
    /// Cases decided outside it, and others that are not closed.
    package let outside: Int
    package let open: Int
    /// Further cases that do not say when they were decided, or whether they are closed; nil in older reports.
    package let unknown: Int?

    package init(from: String?, until: String?, outside: Int, open: Int, unknown: Int? = nil) {
      self.from = from
      self.until = until
      self.outside = outside
      self.open = open
      self.unknown = unknown
    }
  }

  /// How many of what.
  package struct Counts: Hashable, Sendable, Codable {
    package let units: Int
    /// Cases judged, and how many of them were judged in an earlier run and stand unchanged.
    package let cases: Int
    package let unchanged: Int
    /// Files that could not be judged at all.
    package let unreadable: Int
    /// Gate items (`GateEffect.isGate`) and problems, listed or not.
    package let gates: Int
    package let problems: Int
    /// Findings that only keep their case from 优秀, listed or not: no gate items.
    package let barred: Int
    /// Cases by grade, in the order of `Grade.allCases`.
    package let grades: [Int]
    /// Cases by decided score: 0–9.99, 10–19.99 … 90–100; ten figures.
    package let scores: [Int]

    package init(
      units: Int, cases: Int, unchanged: Int, unreadable: Int, gates: Int, problems: Int, barred: Int = 0,
      grades: [Int], scores: [Int]
    ) {
      self.units = units
      self.cases = cases
      self.unchanged = unchanged
      self.unreadable = unreadable
      self.gates = gates
      self.problems = problems
      self.barred = barred
      self.grades = grades
      self.scores = scores
    }

    /// Archives hold reports that counted both kinds as gates, and none as barred.
    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      units = try values.decode(Int.self, forKey: .units)
      cases = try values.decode(Int.self, forKey: .cases)
      unchanged = try values.decode(Int.self, forKey: .unchanged)
      unreadable = try values.decode(Int.self, forKey: .unreadable)
      gates = try values.decode(Int.self, forKey: .gates)
      problems = try values.decode(Int.self, forKey: .problems)
      barred = try values.decodeIfPresent(Int.self, forKey: .barred) ?? 0
      grades = try values.decode([Int].self, forKey: .grades)
      scores = try values.decode([Int].self, forKey: .scores)
    }
  }

  /// A run before this one: the score of each unit, by code.
  package struct Earlier: Hashable, Sendable, Codable {
    package let run: Int
    package let asOf: String
    /// Rule set and edition: `RuleSetIdentity.idAndEdition`.
    package let edition: String
    package let scores: [String: Points]

    package init(run: Int, asOf: String, edition: String, scores: [String: Points]) {
      self.run = run
      self.asOf = asOf
      self.edition = edition
      self.scores = scores
    }
  }

  /// A gate item of a case.
  package struct GateLine: Hashable, Sendable, Codable {
    package let unit: String
    /// Name of the file below the unit, and the case's own number.
    package let file: String
    package let caseID: String
    package let requirement: RequirementID
    package let finding: String
    package let effect: GateEffect
    package let confirmed: Bool
    package let message: BilingualText

    package init(
      unit: String, file: String, caseID: String, requirement: RequirementID, finding: String, effect: GateEffect,
      confirmed: Bool, message: BilingualText
    ) {
      self.unit = unit
      self.file = file
      self.caseID = caseID
      self.requirement = requirement
      self.finding = finding
      self.effect = effect
      self.confirmed = confirmed
      self.message = message
    }
  }

  /// Something wrong with a file that we were given.
  package struct FileProblem: Hashable, Sendable, Codable {
    package let unit: String
    package let file: String
    package let problem: Problem

    package init(unit: String, file: String, problem: Problem) {
      self.unit = unit
      self.file = file
      self.problem = problem
    }
  }
}
