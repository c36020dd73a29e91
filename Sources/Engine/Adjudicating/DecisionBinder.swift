import Model
import SafeXML
import StatutoryTime

/// Holds the records of an adjudication against the case, one by one: what cannot be used is said and left out.
struct DecisionBinder {
  private var adjudicated: AdjudicatedCase
  private let adjudication: Adjudication
  private let asOf: Day
  private var docket = Docket()
  private var problems = AdjudicationProblems()
  private var subjects: [String: AdjudicatedSubject] = [:]
  /// The record that holds, by finding and seat, whether or not it has lapsed.
  private var latest: [Key: Adjudication.Decision] = [:]
  private var revisedBy: [Int: Int] = [:]
  private var lapsed: [Int: BilingualText] = [:]
  private var seats: [String: ReviewerSeat] = [:]
  private var used: [(decision: Adjudication.Decision, ruling: Ruling)] = []
  private var outcomes: [Int: Objection.Outcome] = [:]

  private struct Key: Hashable {
    let finding: String
    let seat: ReviewerSeat
  }

  init(_ adjudicated: AdjudicatedCase, _ adjudication: Adjudication, asOf: Day) {
    self.adjudicated = adjudicated
    self.adjudication = adjudication
    self.asOf = asOf
    problems.file = adjudication.file
  }

  mutating func bind() -> Docket {
    let summary = CaseSummaryBuilder(
      tree: adjudicated.readCase.tree, scope: adjudicated.rules.scope, masking: Masking(isOff: true)
    ).summary()
    guard adjudication.caseID == summary.id else {
      problems.otherCase(adjudication.caseID, summary.id)
      docket.add(problems.list)
      return docket
    }
    for record in adjudication.records {
      guard let subject = subject(of: record), !isOfOtherReading(record, subject) else { continue }
      docket.note(record.finding, of: subject.requirement)
      if case .decision(let decision) = record { take(decision, subject) }
    }
    for raised in adjudication.objections where subjects[raised.objection.finding] != nil { show(raised) }
    for (decision, ruling) in used {
      let isLatest = revisedBy[decision.number] == nil
      if isLatest, lapsed[decision.number] == nil { docket.enforce(ruling, on: decision.finding, by: decision) }
      show(decision, ruling)
    }
    docket.add(problems.list)
    return docket
  }

  private mutating func subject(of record: Adjudication.Record) -> AdjudicatedSubject? {
    let finding = record.finding
    if let known = subjects[finding] { return known }
    if let subject = adjudicated.subject(finding) {
      subjects[finding] = subject
      return subject
    }
    if other?.knows(finding) != true { problems.unknownFinding(record, adjudicated.names(near: finding)) }
    return nil
  }

  /// The case in its other reading, made when a record does not fit this one.
  private lazy var other = adjudicated.inOtherReading()

  /// Whether a decision was made on facts that only the other reading has: it counts there.
  private mutating func isOfOtherReading(_ record: Adjudication.Record, _ subject: AdjudicatedSubject) -> Bool {
    guard case .decision(let decision) = record, adjudicated.factsDigest(subject) != decision.facts else {
      return false
    }
    return other?.isAbout(decision) ?? false
  }

  private mutating func take(_ decision: Adjudication.Decision, _ subject: AdjudicatedSubject) {
    guard isAllowed(decision), let ruling = ruling(decision, subject), isNext(decision, ruling) else { return }
    let key = Key(finding: decision.finding, seat: decision.seat)
    if let earlier = latest[key] {
      revisedBy[earlier.number] = decision.number
      problems.settle(earlier.number)
    }
    latest[key] = decision
    seats[decision.who] = seats[decision.who] ?? decision.seat
    if let answer = decision.answers { outcomes[answer.objection] = answer.outcome }
    used.append((decision, ruling))
    if let why = adjudicated.lapse(of: decision, subject) {
      lapsed[decision.number] = why
      if !adjudicated.isUnread(subject), !subject.isMoot(decision) { problems.lapsed(decision, why) }
    }
  }

  /// Whether this person may decide on this day.
  private mutating func isAllowed(_ decision: Adjudication.Decision) -> Bool {
    if let day = Day(iso: decision.when), day > asOf {
      problems.tooLate(decision, asOf)
      return false
    }
    if adjudicated.officers.contains(decision.who) {
      problems.officer(decision)
      return false
    }
    if decision.exemption == nil, let other = seats[decision.who], other != decision.seat {
      problems.secondSeat(decision, other)
      return false
    }
    return true
  }

  /// What the judge is to apply.
  private mutating func ruling(_ decision: Adjudication.Decision, _ subject: AdjudicatedSubject) -> Ruling? {
    if decision.exemption != nil {
      if let refusal = adjudicated.refusal(of: decision, subject) {
        problems.exemption(decision, refusal)
        return nil
      }
      return Ruling(state: .met, level: nil, gate: nil)
    }
    if subject.bar?.isCertain == true, decision.state != .unmet {
      problems.certainBar(decision)
      return nil
    }
    var level: Level?
    if let name = decision.level {
      let known = subject.point.map { adjudicated.judge.levels(of: $0) } ?? []
      guard decision.state == .unmet, let found = known.first(where: { $0.name == name }) else {
        problems.level(decision, known.map(\.name))
        return nil
      }
      level = found.level
    }
    if decision.gate != nil, decision.state != .unmet || adjudicated.effect(of: subject, level) == nil {
      problems.noGate(decision)
      return nil
    }
    return Ruling(state: decision.state, level: level, gate: decision.gate)
  }

  /// Whether it takes its place in the history of the finding.
  private mutating func isNext(_ decision: Adjudication.Decision, _ ruling: Ruling) -> Bool {
    let earlier = latest[Key(finding: decision.finding, seat: decision.seat)]
    if let revises = decision.revises {
      guard earlier?.number == revises else {
        problems.revises(decision, earlier?.number)
        return false
      }
    } else if let earlier, lapsed[earlier.number] == nil {
      problems.duplicate(decision, earlier.number)
      return false
    }
    guard let answer = decision.answers else { return true }
    guard decision.seat == .third,
      let raised = adjudication.objections.first(where: { $0.objection.number == answer.objection }),
      raised.objection.finding == decision.finding, outcomes[answer.objection] == nil,
      raised.objection.when <= decision.when
    else {
      problems.answer(decision)
      return false
    }
    if answer.outcome == .accepted ? ruling.state == .unmet : answer.outcome == .upheld && ruling.state != .unmet {
      problems.contraryOutcome(decision, answer.outcome)
      return false
    }
    return true
  }

  private mutating func show(_ decision: Adjudication.Decision, _ ruling: Ruling) {
    docket.show(
      HumanVerdict(
        finding: decision.finding, state: decision.state, reason: decision.reason, who: decision.who,
        when: decision.when, number: decision.number, seat: decision.exemption == nil ? decision.seat : nil,
        level: decision.level, grading: ruling.level?.grading, gate: decision.gate,
        revisedBy: revisedBy[decision.number],
        answers: decision.answers?.objection, lapsed: lapsed[decision.number], exemption: decision.exemption),
      of: docket.requirement(of: decision.finding))
  }

  private mutating func show(_ raised: Adjudication.Raised) {
    let objection = raised.objection
    if let day = Day(iso: objection.when), day > asOf { return problems.objectionTooLate(raised, asOf) }
    docket.show(
      Objection(
        number: objection.number, finding: objection.finding, by: objection.by, when: objection.when,
        text: objection.text, evidence: objection.evidence, outcome: outcomes[objection.number]))
  }
}
