/// The columns of a report as CSV, in their order; `Rules/schema/reports.md` says what stands in each.
enum CSVColumn: CaseIterable {
  // Of which case: on every row, so that rows of many reports can be put together.
  case caseFile, unit, unitCode, asOf, row
  // The case as a whole
  case cause, decisions, stage, grade, score, decidedShare, low, high, ruleSet
  // A requirement
  case requirement, title, system, layer, state, standard, earned, machine, onDeclaration, nextChange
  // A finding
  case finding, severity, deduction, effect, message, item, facts, working, basis, due, remedy, human, objection,
    objectionOutcome
  // Where
  case file, line, column, path

  var heading: Label {
    switch self {
    case .caseFile: .caseNumber
    case .unit: .unit
    case .unitCode: .unitCode
    case .asOf: .asOf
    case .row: .row
    case .cause: .cause
    case .decisions: .decisions
    case .stage: .stage
    case .grade: .grade
    case .score: .score
    case .decidedShare: .decidedPercent
    case .low: .low
    case .high: .high
    case .ruleSet: .ruleSet
    case .requirement: .requirement
    case .title: .requirementTitle
    case .system: .part
    case .layer: .layer
    case .state: .state
    case .standard: .standard
    case .earned: .earned
    case .machine: .machineVerdict
    case .onDeclaration: .onDeclaration
    case .nextChange: .nextChange
    case .finding: .findingID
    case .severity: .severity
    case .deduction: .deduction
    case .effect: .effect
    case .message: .message
    case .item: .item
    case .facts: .facts
    case .working: .working
    case .basis: .basis
    case .due: .due
    case .remedy: .remedy
    case .human: .human
    case .objection: .objection
    case .objectionOutcome: .objectionOutcome
    case .file: .file
    case .line: .line
    case .column: .column
    case .path: .path
    }
  }
}
