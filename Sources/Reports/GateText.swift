import Model

/// The answer of the publication gate for the terminal: the ruling, the days that are left, and each reason with its clause,
/// place and remedy.
struct GateText {
  private static let column = 14

  private let report: Report
  private let decision: PublicationDecision
  private let words: Wording
  private var lines: TextLines

  init(_ report: Report, _ decision: PublicationDecision, language: Language, style: TextStyle) {
    self.report = report
    self.decision = decision
    words = Wording(language: language)
    lines = TextLines(style: style)
  }

  var bytes: [UInt8] {
    var copy = self
    copy.write()
    return [UInt8](copy.lines.text.utf8)
  }

  private mutating func write() {
    let ink: Ink = decision.ruling == .publishable ? .bold : .grave
    lines.line("\(words(GateLabel.title)) · \(words(decision.ruling.label))", ink: ink)
    if decision.ruling == .publishable { lines.line(words(GateLabel.unread)) }
    field(words(.caseNumber), report.caseFile.id)
    field(words(.unit), report.caseFile.unit)
    field(words(.cause), report.caseFile.cause)
    field(words(.decisions), words.decisions(report.caseFile))
    field(words(GateLabel.drafts), words.list(decision.drafts))
    field(words(.asOf), report.asOf)
    if !decision.deadlines.isEmpty {
      lines.heading(words(GateLabel.deadlines))
      for deadline in decision.deadlines { write(deadline) }
    }
    lines.heading(words(GateLabel.reasons))
    if decision.reasons.isEmpty { lines.line(words(GateLabel.noReasons)) }
    for (number, reason) in decision.reasons.enumerated() {
      if number > 0 { lines.blank() }
      write(reason, number: number + 1)
    }
    writeAnswers()
    writeHints()
    lines.blank()
    lines.line(words(GateLabel.note), ink: .quiet)
  }

  private mutating func writeAnswers() {
    guard !decision.answers.isEmpty else { return }
    lines.heading(words(GateLabel.answers))
    for answer in decision.answers {
      lines.line((answer.requirement.map { "\($0) " } ?? "") + words(answer.title), hanging: 3)
      field(words(GateLabel.question), words(answer.question), indent: 3)
      field(words(GateLabel.answer), words.human(answer.decision), indent: 3)
      lines.line(answer.decision.finding, indent: 3, ink: .quiet)
    }
  }

  private mutating func writeHints() {
    guard !decision.hints.isEmpty else { return }
    lines.heading(words(GateLabel.hints))
    for (number, hint) in decision.hints.enumerated() {
      if number > 0 { lines.blank() }
      write(hint, number: number + 1)
    }
  }

  private mutating func field(_ label: String, _ value: String, indent: Int = 0) {
    if !value.isEmpty { lines.field(label, value, indent: indent, column: Self.column) }
  }

  private mutating func write(_ deadline: PublicationDecision.Deadline) {
    lines.line(words.deadline(deadline), hanging: 2, ink: deadline.overdueBy == nil ? nil : .warning)
    for (index, step) in deadline.working.enumerated() {
      field(index == 0 ? words(.working) : " ", words(step), indent: 3)
    }
    for (index, basis) in deadline.basis.prefix(1).enumerated() {
      field(index == 0 ? words(.basis) : " ", words.clause(basis), indent: 3)
    }
  }

  /// A note asks for nothing: to call it publishable would say too much.
  private func tag(_ reason: PublicationDecision.Reason) -> String {
    reason.source == .note ? "" : "[\(words(reason.ruling.label))] "
  }

  private mutating func write(_ reason: PublicationDecision.Reason, number: Int) {
    lines.line(
      "\(number). \(tag(reason))\(words(reason.message))", hanging: 3,
      ink: reason.ruling == .withhold ? .grave : .bold)
    if let requirement = reason.requirement {
      let title = report.verdicts.first { $0.requirement == requirement }.map { " " + words($0.title) } ?? ""
      field(words(.requirement), requirement.text + title, indent: 3)
    }
    if let place = reason.place { field(words(.place), "\(place.line):\(place.column) \(place.path)", indent: 3) }
    for (index, step) in reason.working.enumerated() {
      field(index == 0 ? words(.working) : " ", words(step), indent: 3)
    }
    for (index, basis) in reason.basis.enumerated() {
      field(index == 0 ? words(.basis) : " ", words.clause(basis), indent: 3)
    }
    if let remedy = reason.remedy { field(words(.remedy), words(remedy), indent: 3) }
    lines.line(reason.id, indent: 3, ink: .quiet)
  }
}
