import Model
import SafeXML
import StatutoryTime

/// What a check gives on one item.
enum CheckOutcome {
  /// Kept; `notes` are hints that touch nothing.
  case met(notes: [Failure] = [])
  case failed([Failure], notes: [Failure] = [])
  case notApplicable
  /// Not due yet: the day is the last on which it may happen.
  case pending(Day)
  /// A fact that it reads is absent: its owner answers.
  case blocked
  /// A fact that it reads is not carried, disputed or unreadable.
  case open(OpenReason = .missingFact)
  case error(CalendarGap)
  /// Only a person can answer.
  case question

  enum OpenReason: Hashable {
    case missingFact
    /// A citation names a law that the table does not know.
    case unknownLaw(String)
    /// Attachments were not read in this run.
    case attachmentsNotRead
    /// One by this name is not there.
    case attachmentMissing(String)
    /// One by this name could not be read.
    case attachmentUnreadable(String)
    /// No row of a dated parameter applies.
    case unknownParameter
  }

  /// What a missing fact means to a check that does not own it.
  init(missing reading: Reading) { self = reading.answer == .absent ? .blocked : .open() }
}

/// One way in which an item fails a check: the outcome's name, its measure, and what a person must be told.
struct Failure: Hashable {
  let outcome: String
  let lapse: Lapse?
  let due: Moment?
  let detail: FailureDetail
  /// What a person said of it.
  var ruled: RuledFailure?

  init(_ outcome: String, lapse: Lapse? = nil, due: Moment? = nil, _ detail: FailureDetail) {
    self.outcome = outcome
    self.lapse = lapse
    self.due = due
    self.detail = detail
  }
}

/// The facts behind a failure; sentences are made of them in one place, `FindingWording`.
enum FailureDetail: Hashable {
  case missing(FactID)
  case number(found: Int64, bound: Int64, of: ThingID)
  case time(DeadlineDetail)
  case reversed(earlier: FactID, Moment, later: FactID, Moment)
  case sameDay(FactID, FactID)
  /// Hours between two moments of which one has no time.
  case withoutTimes(DeadlineDetail)
  case uncovered(TimeSpan, recorded: Int)
  case differs(FactID, String, FactID, String)
  case invalid(FactID, String, FormatFault)
  case outOfRange(FactID, BilingualText, bound: BilingualText)
  /// `at` is the officer.
  case unqualified(name: String, certificate: String, day: Day, bound: String, at: XMLTree.Index)
  case common(String, String)
  case citation(law: String, article: String, day: Day?, bound: String)
  case leak(BilingualText, shown: String, at: Int)
  case attachment(file: String, expected: String, actual: String)
  case untrue
  /// Found by a person.
  case ruled
}

/// A computation with time, kept as data until someone wants to see it.
struct DeadlineDetail: Hashable {
  enum Direction: Hashable { case within, notBefore, atLeastBefore }

  let direction: Direction
  let of: FactID
  let after: FactID
  let period: Period
  let rollOver: RollOver
  let start: Moment
  /// nil when nothing has happened yet.
  let actual: Moment?
  let judgement: Judgement
  let lapse: Lapse
  let suspensions: [Suspension]
  let extensions: [Extension]
  /// The other reading under which it is kept, where only one is broken.
  let keptUnder: Period?
}

/// What every check may need besides the facts.
struct JudgeSetting: Sendable {
  let asOf: Day
  /// What the case names and is there, by those names; nil when attachments were not read.
  let attachments: [String: AttachmentDigest]?
  /// The register of the case's own unit; nil where none was given.
  var register: OfficerRegister?
}

/// A file that the case names, as it lies beside the case.
package enum AttachmentDigest: Sendable, Hashable {
  /// Bytes, and SHA-256 in lower-case hexadecimal digits.
  case read(size: Int, sha256: String)
  /// There, or nobody can tell: it could not be looked at, which accuses nobody.
  case unreadable

  package init(size: Int, sha256: String) { self = .read(size: size, sha256: sha256) }
}
