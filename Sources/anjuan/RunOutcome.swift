import ArgumentParser
import Model

/// What a run over several cases has come to so far.
struct RunOutcome {
  let failOn: FailureThreshold
  /// Exit code: 0, 1 for findings, 2 for what could not be processed; the higher wins.
  private(set) var code: Int32 = 0
  private(set) var undecided = 0

  init(failOn: FailureThreshold) { self.failOn = failOn }

  mutating func couldNotProcess() { code = 2 }

  mutating func add(_ report: Report) {
    undecided += report.verdicts.count { $0.state == .undecided }
    if !report.problems.isEmpty || !report.errors.isEmpty { return couldNotProcess() }
    if report.standingFindings.contains(where: { $0.severity >= failOn.severity }) { code = max(code, 1) }
  }
}

/// The severities that an exit code may depend on: a note never does.
enum FailureThreshold: String, CaseIterable, ExpressibleByArgument {
  case fatal
  case major
  case minor

  var severity: Severity {
    switch self {
    case .fatal: .fatal
    case .major: .major
    case .minor: .minor
    }
  }
}
