import StatutoryTime

/// Recordings must run over an act from its start to its end.
struct CoverageCheck: Sendable {
  let start: Navigation
  let end: Navigation
  /// The recordings, with their start, end and clock offset (device minus true time, in seconds).
  let recordings: ListReference
  let recordedFrom: Navigation
  let recordedTo: Navigation
  let clockOffset: Navigation
  /// Seconds that may be missing at either end.
  let edgeTolerance: Int64
  /// Seconds that may be missing between two recordings.
  let gapThreshold: Int64
  /// Whether the absence of any recording is this check's own finding.
  let demands: Bool

  var outcomes: [String] { (demands ? ["missing"] : []) + ["late", "short", "gap"] }

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    let recorded: Things
    let all: Bool
    switch facts.list(recordings, scopes: scopes) {
    case .none(let reading):
      facts.noteMissing(recordings, reading)
      guard reading.answer == .absent, demands else { return CheckOutcome(missing: reading) }
      let existence = facts.traits.existence[Int(recordings.thing)]
      return .failed([Failure("missing", .missing(existence))])
    case .some(let things, let closed): (recorded, all) = (things, closed)
    }
    let began = facts.read(start, scopes: scopes)
    let ended = facts.read(end, scopes: scopes)
    guard case .value(.moment(let from)) = began.answer else { return CheckOutcome(missing: began) }
    guard case .value(.moment(let to)) = ended.answer else { return CheckOutcome(missing: ended) }
    // A day without hours cannot be laid against a recording.
    guard case .instant(let first) = from, case .instant(let last) = to, let act = TimeSpan(start: first, end: last)
    else { return .open() }
    var spans: [TimeSpan] = []
    for place in recorded.places {
      let node = facts.reached[place]
      guard case .value(.moment(.instant(let start))) = facts.read(recordedFrom, scopes: scopes.with(node)).answer,
        case .value(.moment(.instant(let end))) = facts.read(recordedTo, scopes: scopes.with(node)).answer
      else { return .open() }
      var offset: Int64 = 0
      if case .value(.number(let seconds)) = facts.read(clockOffset, scopes: scopes.with(node)).answer {
        offset = seconds
      }
      guard let span = TimeSpan(start: start.adding(seconds: -offset), end: end.adding(seconds: -offset)) else {
        return .open()
      }
      spans.append(span)
    }
    let coverage = Coverage(of: act, by: spans, edgeTolerance: edgeTolerance, gapThreshold: gapThreshold)
    var failures: [Failure] = []
    if let gap = coverage.leadGap { failures.append(Failure("late", .uncovered(gap, recorded: spans.count))) }
    if let gap = coverage.tailGap { failures.append(Failure("short", .uncovered(gap, recorded: spans.count))) }
    failures += coverage.innerGaps.map { Failure("gap", .uncovered($0, recorded: spans.count)) }
    if failures.isEmpty { return .met() }
    return all ? .failed(failures) : .open()
  }
}
