import Model
import StatutoryTime

/// A requirement (评查项目), resolved against the dictionary.
///
/// An object, like its editions and checks: the judge takes them in hand all the time, and a copy would take hold of
/// everything in them.
final class Requirement: Sendable {
  let id: RequirementID
  let title: BilingualText
  let system: RequirementSystem
  let layer: Layer
  let points: Points
  /// The kind of thing of which each instance is one judged item; nil judges the case as a whole.
  let each: ThingID?
  /// It concerns only case files about one of these matters; empty concerns all.
  let matters: Set<String>
  /// Further condition per item.
  let when: Expression?
  /// The date that chooses the edition for an item; nil where there is but one, without dates.
  let governed: Navigation?
  let editions: [Edition]
  /// Why nothing governs before the first edition; nil where the first has no beginning.
  let before: BilingualText?
  /// Deduct once, however many items fail.
  let once: Bool
  /// The lowest standing that a met verdict may rest on.
  let leastStanding: Standing
  let remedy: BilingualText?
  /// What the catalogue doubts.
  let doubt: BilingualText?
  /// Its demanded facts count as its own only where no other requirement owns them.
  let isRollUp: Bool
  /// Comes from the bureau's layer.
  let isLocal: Bool
  let examples: [Example]
  let origin: RuleOrigin

  init(
    id: RequirementID, title: BilingualText, system: RequirementSystem, layer: Layer, points: Points,
    each: ThingID?, matters: Set<String>, when: Expression?, governed: Navigation?, editions: [Edition],
    before: BilingualText?, once: Bool, leastStanding: Standing, remedy: BilingualText?, doubt: BilingualText?,
    isRollUp: Bool, isLocal: Bool, examples: [Example], origin: RuleOrigin
  ) {
    self.id = id
    self.title = title
    self.system = system
    self.layer = layer
    self.points = points
    self.each = each
    self.matters = matters
    self.when = when
    self.governed = governed
    self.editions = editions
    self.before = before
    self.once = once
    self.leastStanding = leastStanding
    self.remedy = remedy
    self.doubt = doubt
    self.isRollUp = isRollUp
    self.isLocal = isLocal
    self.examples = examples
    self.origin = origin
  }

  /// The things that names without a list's variable may mean: the judged item; for the whole case there is none, so
  /// that the first list's variable is scope 0 there.
  func scopes(_ item: Int32) -> Scopes { each == nil ? Scopes() : Scopes(item) }
}

/// One edition of a requirement: the checks of the law in force from a day on.
final class Edition: Sendable {
  /// Identifiers of the editions of laws behind it, the governing one first.
  let laws: [String]
  /// First and last day on which it governs; nil is open.
  let from: Day?
  let until: Day?
  /// What is cited, the governing law first.
  let cited: [CitedLaw]
  /// The clauses of all of it, each law in the last of its editions here.
  let bases: [LegalBasis]
  let checks: [Check]
  let evidence: EvidenceGrade
  let origin: RuleOrigin
  /// Its first day as reports write it; empty where it has none.
  let fromText: String

  init(
    laws: [String], from: Day?, until: Day?, cited: [CitedLaw], checks: [Check], evidence: EvidenceGrade,
    origin: RuleOrigin
  ) {
    self.laws = laws
    self.from = from
    self.until = until
    self.cited = cited
    bases = cited.flatMap { $0.edition(on: nil)?.bases ?? [] }
    self.checks = checks
    self.evidence = evidence
    self.origin = origin
    fromText = from?.description ?? ""
  }

  /// The clauses as they stood on the governing day.
  func bases(on day: Day?) -> [LegalBasis] {
    day == nil ? bases : cited.flatMap { $0.edition(on: day)?.bases ?? [] }
  }

  /// Those that a check judges; all of them where it names none, or none that stood there on that day.
  func bases(of check: Check, on day: Day?) -> [LegalBasis] {
    let all = bases(on: day)
    if check.clauses.isEmpty { return all }
    let own = cited.flatMap { law in
      let bases = law.edition(on: day)?.bases ?? []
      return law.ids.contains(where: check.clauses.contains)
        ? bases : bases.filter { check.clauses.contains($0.clause) }
    }
    return own.isEmpty ? all : own
  }

  /// The edition of the governing law on that day.
  func law(on day: Day?) -> String {
    cited.first?.edition(on: day)?.bases.first?.law ?? LegalBasis.local
  }

  /// What the laws behind it were called on that day, each once.
  func titles(on day: Day?) -> [BilingualText] {
    var titles: [BilingualText] = []
    for law in cited {
      guard let title = law.edition(on: day)?.bases.first?.title, !titles.contains(title) else { continue }
      titles.append(title)
    }
    return titles
  }

  func governs(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }
}

/// One check (评查点) with the levels that hang on its outcomes.
final class Check: Sendable {
  let id: String
  let kind: CheckKind
  /// It concerns an item only under this condition.
  let when: Expression?
  let levels: [Level]
  /// Those of its edition's clauses that it judges, as they are numbered there, and the laws of which it judges all that is
  /// cited, by the identifier of an edition; empty where it judges everything.
  let clauses: Set<String>
  /// Facts that it demands: their absence is its finding.
  let demands: [FactID]
  /// Where one of these requirements applies to the item, that one answers: the same defect counts once.
  let leaveTo: [RequirementID]
  /// Every outcome is a note.
  let onlyHints: Bool
  let origin: RuleOrigin

  init(
    id: String, kind: CheckKind, when: Expression?, levels: [Level], clauses: Set<String>, demands: [FactID],
    leaveTo: [RequirementID], origin: RuleOrigin
  ) {
    self.id = id
    self.kind = kind
    self.when = when
    self.levels = levels
    self.clauses = clauses
    self.demands = demands
    self.leaveTo = leaveTo
    onlyHints = !levels.isEmpty && levels.allSatisfy { $0.severity == .note }
    self.origin = origin
  }

  /// The level that a person gave, else the one for the outcome; the narrowest bound that the lapse still keeps wins.
  func level(for failure: Failure) -> Level? {
    if let ruled = failure.ruled?.level { return ruled }
    return levels.filter { $0.outcome == failure.outcome && $0.covers(failure.lapse) }
      .min { ($0.upTo?.count ?? .max) < ($1.upTo?.count ?? .max) }
  }
}

/// What an outcome costs.
struct Level: Sendable, Hashable {
  enum Deduction: Sendable, Hashable {
    case all
    case points(Points)
  }

  let outcome: String
  /// Only up to this lapse beyond the limit.
  let upTo: Period?
  let severity: Severity
  let deduction: Deduction
  let effect: GateEffect?
  /// The rule's own sentence; nil uses the check's.
  let message: BilingualText?
  /// What to do about this outcome; nil uses the requirement's.
  let remedy: BilingualText?

  func covers(_ lapse: Lapse?) -> Bool {
    guard let upTo else { return true }
    guard let lapse else { return false }
    return upTo.unit == .naturalDay
      ? lapse.naturalDays <= upTo.count : lapse.unit == upTo.unit && lapse.count <= upTo.count
  }
}

/// An example that proves a requirement: a base case, changes to it, and the state that must follow.
struct Example: Sendable {
  typealias Change = CaseChange

  let base: String
  let expect: VerdictState
  let changes: [Change]
  let asOf: Day?
  /// What the bureau's layer says in it.
  let options: [String: String]
  /// The outcome that must be among the findings.
  let outcome: String?
  let origin: RuleOrigin
}
