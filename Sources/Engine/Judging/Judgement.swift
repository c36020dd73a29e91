import Model
import SafeXML
import StatutoryTime

/// What one check gave on one item under one edition.
struct PointJudgement {
  /// Index of its requirement.
  let requirement: Int
  let check: Int
  let edition: Int
  let item: XMLTree.Index
  /// The date that chose the edition; nil where none was needed or known.
  let day: Day?
  let result: PointResult
  /// The standings of the values it read.
  let standings: Standings
  /// A person decided on it and let stand what was read.
  var isConfirmed = false
}

extension PointJudgement {
  /// A person has confirmed or graded what failed, and so has said that the requirement applies.
  var isRuled: Bool {
    guard case .failed(let failures, _) = result else { return false }
    return failures.contains { $0.ruled != nil }
  }

  /// The same of an item that may not be under the duty at all: nobody is accused of what was perhaps never owed.
  var ifItApplies: PointJudgement {
    guard case .failed = result, !isRuled else { return self }
    return with(.open(.failsIfApplies), isConfirmed: isConfirmed)
  }

  /// The same point with another outcome.
  func with(_ result: PointResult, isConfirmed: Bool) -> PointJudgement {
    PointJudgement(
      requirement: requirement, check: check, edition: edition, item: item, day: day, result: result,
      standings: standings, isConfirmed: isConfirmed)
  }
}

/// The outcome of a check after owners have been asked.
enum PointResult {
  case met(notes: [Failure])
  case failed([Failure], notes: [Failure])
  case notApplicable(WhyNot)
  case blocked(by: Int)
  case open(WhyOpen)
  case error(CalendarGap)
}

extension PointResult {
  /// Whether it gives findings or notes.
  var isWorthWords: Bool {
    switch self {
    case .failed: true
    case .met(let notes): !notes.isEmpty
    case .notApplicable, .blocked, .open, .error: false
    }
  }
}

/// Why a requirement, an item or a check does not apply.
enum WhyNot: Hashable {
  case otherMatter
  /// The file says that there is no such thing.
  case noneOf(ThingID)
  case condition
  /// The own condition of a check, by its place in an edition, does not hold.
  case checkCondition(edition: Int, check: Int)
  /// Waived, or excepted by the check's `unless`.
  case excepted
  /// No edition governs yet on that day.
  case before(Day)
  case pending(due: Day)
  /// Another requirement takes its place here.
  case insteadOf(Int)
  /// A person said so.
  case ruled
  /// Nothing to compare, or its demand is counted by another check of the same requirement.
  case nothingToJudge
}

/// Why a requirement, an item or a check stays open.
enum WhyOpen: Hashable {
  case missing(FactID)
  case disputed(FactID)
  /// Computed from what stands there, which gives nothing: unreadable, or its check digit is wrong.
  case underivable(FactID, line: Int32, column: Int32)
  /// Absent, and no requirement that applies demands it.
  case noOwner(FactID)
  case unknownParameter
  case unknownLaw(String)
  case attachmentsNotRead
  case attachmentMissing(String)
  case attachmentUnreadable(String)
  /// Left to a person in every case.
  case question(BilingualText)
  /// The edition cannot be chosen, and the editions differ.
  case editionsDiffer(FactID)
  /// Met or broken, but on facts of too low a standing.
  case standing(FactID)
  /// Whether it applies at all is open.
  case conditionOpen
  /// The same of a check that fails if it applies.
  case failsIfApplies
}

/// The judgement of one requirement on one case, before anything is put into words.
struct RequirementJudgement {
  let requirement: Int
  let state: VerdictState
  let earned: Points
  let low: Points
  let high: Points
  let mayNotApply: Bool
  let leftToPerson: Bool
  let points: [PointJudgement]
  /// Chosen edition per item, with the date that chose it.
  let editions: [ItemEdition]
  /// Why it does not apply or is open, apart from what single checks say.
  let whyNot: WhyNot?
  let whyOpen: WhyOpen?
  let blockedBy: [Int]
  let countedUnder: Int?
  /// The day after which the verdict may change by itself.
  let nextChange: Day?
  /// Whether a check failed, so that a gate effect may hang on it.
  let hasFailures: Bool

  struct ItemEdition {
    let item: XMLTree.Index
    let edition: Int
    let day: Day?
  }
}
