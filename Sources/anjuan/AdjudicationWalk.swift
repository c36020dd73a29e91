import Engine
import Model
import Review

/// Asks a reviewer what is open, one by one, and records each answer before it asks the next.
struct AdjudicationWalk {
  let reviewer: String
  let seat: ReviewerSeat
  /// ISO day.
  let day: String
  let common: CommonOptions
  private(set) var recorded = 0
  private var skipped: Set<String> = []

  init(reviewer: String, seat: ReviewerSeat, day: String, common: CommonOptions) {
    self.reviewer = reviewer
    self.seat = seat
    self.day = day
    self.common = common
  }

  private var text: QuestionText { QuestionText(language: common.messageLanguage) }

  private enum Answer {
    case decided(Adjudication.Decision)
    case skip
    case stop
  }

  /// Until nothing is open, or the reviewer stops, or the input ends.
  mutating func run(_ desk: inout AdjudicationDesk) throws(AdjudicationDesk.Refusal) {
    while true {
      let open = desk.openQuestions(for: seat).filter { !skipped.contains($0.finding) }
      guard let question = open.first else { return }
      Session.say("\n[\(open.count)]")
      for line in text.lines(question, showsDecisions: seat == .third) { Session.say(line) }
      switch ask(question) {
      case .stop: return
      case .skip: skipped.insert(question.finding)
      case .decided(let decision):
        try desk.add([.decision(decision)])
        recorded += 1
      }
    }
  }

  private func ask(_ question: OpenQuestion) -> Answer {
    let verdict = choose(
      text.pick("结论：y 符合  n 不符合  x 不涉及  s 跳过  q 停止", "verdict: y met  n unmet  x not applicable  s skip  q stop"),
      among: ["y", "n", "x", "s", "q"])
    let state: VerdictState
    switch verdict {
    case "y": state = .met
    case "n": state = .unmet
    case "x": state = .notApplicable
    case "s": return .skip
    default: return .stop
    }
    var level: OpenQuestion.Grade?
    if state == .unmet, question.grades.count > 1 || question.state != .unmet && !question.grades.isEmpty {
      switch grade(question) {
      case .chosen(let chosen): level = chosen
      case .own: break
      case .ended: return .stop
      }
    }
    var gate: GateRuling?
    if state == .unmet, let effect = level == nil ? question.gate : level?.effect {
      let ruling = choose(
        text.pick("“\(effect.label.zh)”：c 确认  r 不采取", "“\(effect.label.en)”: c confirm  r refuse"), among: ["c", "r"])
      guard let ruling else { return .stop }
      gate = ruling == "c" ? .confirmed : .refused
    }
    var answer: Adjudication.Answer?
    if seat == .third, let objection = question.objections.first {
      guard let outcome = outcome() else { return .stop }
      answer = Adjudication.Answer(objection: objection.number, outcome: outcome)
    }
    guard let reason = reason() else { return .stop }
    return .decided(
      Adjudication.Decision(
        number: 0, finding: question.finding, state: state, level: level?.name, gate: gate, reason: reason,
        who: reviewer, seat: seat, when: day, facts: "", answers: answer))
  }

  private enum Chosen {
    case chosen(OpenQuestion.Grade)
    /// The machine's where it has one, else all points.
    case own
    case ended
  }

  private func grade(_ question: OpenQuestion) -> Chosen {
    Session.say(text.pick("  档次（空行：程序所定；程序未定的扣全部分值）：", "  level (empty: the program's, else all points):"))
    for line in text.grades(question) { Session.say(line) }
    while let line = Session.ask("> ") {
      if line.isEmpty { return .own }
      if let number = Int(line), question.grades.indices.contains(number - 1) {
        return .chosen(question.grades[number - 1])
      }
      let last = question.grades.count
      Session.say(text.pick("  请输入 1 至 \(last)，或者空行", "  enter 1 to \(last), or an empty line"))
    }
    return .ended
  }

  private func outcome() -> Objection.Outcome? {
    switch choose(
      text.pick("申辩：u 维持  p 部分采纳  a 采纳", "objection: u upheld  p partly  a accepted"), among: ["u", "p", "a"])
    {
    case "u": .upheld
    case "p": .partly
    case "a": .accepted
    default: nil
    }
  }

  private func reason() -> String? {
    while let line = Session.ask(text.pick("  理由：", "  reason: ")) {
      // One letter is an answer to another question.
      if line.count > 1 { return line }
      Session.say(text.pick("  须书面说明理由", "  a reason is needed, in words"))
    }
    return nil
  }

  /// One of some letters; nil at the end of the input.
  private func choose(_ prompt: String, among letters: [String]) -> String? {
    while let line = Session.ask("  \(prompt) > ") {
      if letters.contains(line.lowercased()) { return line.lowercased() }
    }
    return nil
  }
}
