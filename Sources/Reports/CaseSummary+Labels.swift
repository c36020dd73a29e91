import Model

/// How a report calls what it is about.
extension CaseSummary {
  var title: Label { scope == .unit ? .unitTitle : .title }

  var numberLabel: Label { scope == .unit ? .unitFile : .caseNumber }
}
