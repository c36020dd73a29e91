/// Who was chosen under a policy, who was not, and why: everything that the text, the page, the workbook and the JSON show.
package struct SelectionReport: Hashable, Sendable, Codable {
  package static let currentFormat = "anjuan-selection/1"

  package let format: String
  package let engine: String
  package let district: String
  /// The day of the evaluation, ISO, and its number in the archive.
  package let asOf: String
  package let run: Int
  /// Rule set and edition, and the scoring profile, under which the cases were judged.
  package let edition: String
  package let scoring: String
  package let policy: Policy
  /// Seed of the draw keys that break the last ties.
  package let seed: String
  /// Who found the optimum, with its version.
  package let solver: String
  /// Reviewed cases, and those that no condition bars.
  package let candidates: Int
  package let eligible: Int
  /// In the policy's order.
  package let aims: [Aim]
  package let conditions: [Condition]
  package let seats: [Seats]
  package let chosen: [Line]
  /// The first in the policy's order that were not chosen.
  package let leftOut: [Line]
  /// What persons stated, with the digest of the file; nil where nobody did.
  package let statements: InputDigest?

  package init(
    engine: String, district: String, asOf: String, run: Int, edition: String, scoring: String, policy: Policy,
    seed: String, solver: String, candidates: Int, eligible: Int, aims: [Aim], conditions: [Condition], seats: [Seats],
    chosen: [Line], leftOut: [Line], statements: InputDigest?
  ) {
    format = Self.currentFormat
    self.engine = engine
    self.district = district
    self.asOf = asOf
    self.run = run
    self.edition = edition
    self.scoring = scoring
    self.policy = policy
    self.seed = seed
    self.solver = solver
    self.candidates = candidates
    self.eligible = eligible
    self.aims = aims
    self.conditions = conditions
    self.seats = seats
    self.chosen = chosen
    self.leftOut = leftOut
    self.statements = statements
  }

  package struct Policy: Hashable, Sendable, Codable {
    package let id: String
    package let kind: SelectionPolicy.Kind
    package let title: BilingualText
    /// Merit and order in words.
    package let merit: BilingualText
    package let order: BilingualText
    package let source: String
    /// SHA-256 of its file.
    package let sha256: String

    package init(
      id: String, kind: SelectionPolicy.Kind, title: BilingualText, merit: BilingualText, order: BilingualText,
      source: String, sha256: String
    ) {
      self.id = id
      self.kind = kind
      self.title = title
      self.merit = merit
      self.order = order
      self.source = source
      self.sha256 = sha256
    }
  }

  /// An aim with the optimum that it reached after those before it.
  package struct Aim: Hashable, Sendable, Codable {
    package let label: BilingualText
    package let reached: Int

    package init(label: BilingualText, reached: Int) {
      self.label = label
      self.reached = reached
    }
  }

  /// A condition in words, how many candidates it bars, and of how many no file says.
  package struct Condition: Hashable, Sendable, Codable {
    package let text: BilingualText
    package let barred: Int
    package let unknown: Int

    package init(text: BilingualText, barred: Int, unknown: Int) {
      self.text = text
      self.barred = barred
      self.unknown = unknown
    }
  }

  /// A quota: seats that candidates share.
  package struct Seats: Hashable, Sendable, Codable {
    package let label: BilingualText
    package let most: Int
    package let taken: Int
    /// Eligible candidates who would need one.
    package let wanted: Int
    /// All are taken, and somebody had to go without.
    package let isBinding: Bool

    package init(label: BilingualText, most: Int, taken: Int, wanted: Int, isBinding: Bool) {
      self.label = label
      self.most = most
      self.taken = taken
      self.wanted = wanted
      self.isBinding = isBinding
    }
  }
}
