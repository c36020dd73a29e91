package import Model
import SafeXML
import StatutoryTime

/// One case with what persons decided about it: the machine's judgement, which they never change, and beside it what comes
/// out under their decisions.
///
/// Works inside one task, like the judge that it holds.
package struct AdjudicatedCase {
  /// Whose decisions count.
  package enum View: Hashable {
    /// Of one reviewer alone.
    case alone(ReviewerSeat)
    /// Of one reviewer, and over them those that settle a difference or answer an objection.
    case seat(ReviewerSeat)
    /// Those on which the reviewers who have spoken agree, and those that settle a difference.
    case agreed
    /// Where two reviewers differ, requirement by requirement the one who gives less.
    case lesser
  }

  let rules: RuleSet
  let readCase: ReadCase
  let reading: CaseReading
  let setting: ReviewSetting
  var judge: CaseJudge
  /// What the program itself found.
  let machine: [RequirementJudgement]
  /// What the publication gate asks besides the requirements: only where the drafts count as published.
  let bars: [BarJudgement]
  /// SHA-256 in hexadecimal.
  let digest: ([UInt8]) -> String
  private(set) var docket: Docket

  /// - Parameters:
  ///   - adjudication: nil where nobody has decided anything yet.
  ///   - digest: SHA-256 in hexadecimal.
  package init?(
    _ ruleSet: RuleSet, _ readCase: ReadCase, _ reading: CaseReading = .asItStands, setting: ReviewSetting,
    adjudication: Adjudication?, digest: @escaping ([UInt8]) -> String
  ) {
    guard let asOf = Day(iso: setting.asOf) else { return nil }
    rules = ruleSet
    self.readCase = readCase
    self.reading = reading
    self.setting = setting
    self.digest = digest
    judge = ruleSet.judge(readCase, asOf: asOf, setting)
    machine = judge.judgeAll()
    bars =
      switch reading {
      case .asItStands: []
      case .asPublished(let published):
        BarredPublications(published, rules: ruleSet).judged(ruleSet.gate?.bars ?? [], &judge)
      }
    docket = Docket()
    if let adjudication {
      var binder = DecisionBinder(self, adjudication, asOf: asOf)
      docket = binder.bind()
    }
  }

  /// Records that could not be used.
  package var problems: [Problem] { docket.problems }

  /// The two reviewers' seats that hold decisions in force.
  package var seats: [ReviewerSeat] { [.first, .second].filter { !docket.inForce(of: $0).isEmpty } }

  /// Everybody who wrote under a seat, sorted.
  package func people(on seat: ReviewerSeat) -> [String] {
    docket.people[seat].map { names in names.sorted().map { setting.masking.text($0) } } ?? []
  }

  /// Whether anybody decided anything that still counts.
  package var isAdjudicated: Bool { ReviewerSeat.allCases.contains { !docket.inForce(of: $0).isEmpty } }

  /// Findings on which the two reviewers differ and nobody has decided between them, in the order of the rule set.
  package var differing: [String] {
    let (first, second) = (docket.inForce(of: .first), docket.inForce(of: .second))
    let third = docket.inForce(of: .third)
    return first.filter { finding, ruling in third[finding] == nil && second[finding].map { $0 != ruling } == true }
      .keys.sorted { docket.order($0) < docket.order($1) }
  }

  func rulings(_ view: View) -> [String: Ruling] {
    switch view {
    case .alone(let seat): return docket.inForce(of: seat)
    case .seat(let seat): return docket.inForce(of: seat).merging(docket.inForce(of: .third)) { $1 }
    case .agreed, .lesser:
      let third = docket.inForce(of: .third)
      guard seats.count == 2 else {
        return (seats.first.map { docket.inForce(of: $0) } ?? [:]).merging(third) { $1 }
      }
      let second = docket.inForce(of: .second)
      return docket.inForce(of: .first).filter { second[$0.key] == $0.value }.merging(third) { $1 }
    }
  }

  /// Judges again what persons decided on.
  mutating func judgements(_ view: View) -> [RequirementJudgement] {
    if view == .lesser, seats.count == 2 {
      let (first, second) = (judgements(.seat(.first)), judgements(.seat(.second)))
      return zip(first, second).map { $0.loss(rules) >= $1.loss(rules) ? $0 : $1 }
    }
    let rulings = rulings(view)
    guard !rulings.isEmpty else { return machine }
    judge.rulings = rulings
    defer { judge.rulings = nil }
    var result = machine
    for number in Set(rulings.keys.compactMap { docket.requirement(of: $0) }) { result[number] = judge.judge(number) }
    return result
  }

  /// The score's view of what comes out.
  package mutating func tallies(_ view: View) -> [Tally] {
    tallies(judgements(view))
  }

  private mutating func tallies(_ judgements: [RequirementJudgement]) -> [Tally] {
    var tallies: [Tally] = []
    for judgement in judgements { tallies.append(rules.tally(judgement, &judge)) }
    return tallies
  }

  /// What is still to be decided: open checks and requirements, proposed gates and, unless left out, unanswered objections.
  package mutating func openFindings(_ view: View, withObjections: Bool = true) -> [String] {
    var open: [String] = []
    let judgements = judgements(view)
    for judgement in judgements { open += openFindings(judgement) }
    open += openBars(view, judgements)
    guard withObjections else { return open }
    for objection in docket.objections where objection.outcome == nil && !open.contains(objection.finding) {
      open.append(objection.finding)
    }
    return open
  }

  private mutating func openFindings(_ judgement: RequirementJudgement) -> [String] {
    let requirement = rules.requirements[judgement.requirement]
    var open: [String] = []
    for point in judgement.points {
      let check = requirement.editions[point.edition].checks[point.check]
      switch point.result {
      case .open, .error: if !check.onlyHints { open.append(judge.name(of: point)) }
      case .failed(let failures, _):
        for (position, failure) in failures.enumerated() where failure.ruled?.gate == nil {
          guard let level = check.level(for: failure), judge.effect(of: level, at: point) != nil else { continue }
          open.append(
            requirement.findingID(
              check, item: judge.facts.itemName(point.item), position: failure.ruled?.position ?? position,
              isNote: false))
        }
      case .met, .notApplicable, .blocked: break
      }
    }
    let isOpen = judgement.state == .undecided || judgement.state == .error
    return open.isEmpty && isOpen ? [requirement.id.text] : open
  }

  /// Verdicts in words under a view: the machine's and the persons' beside each other.
  package mutating func judgement(_ view: View) -> CaseJudgement {
    let judgements = judgements(view)
    let builder = VerdictBuilder(rules: rules, judge: judge, masking: Masking(setting, readCase, rules))
    let verdicts = verdicts(judgements, builder)
    return rules.caseJudgement(
      readCase, builder, machine: machine, verdicts: verdicts, tallies: tallies(judgements),
      setting: setting)
  }

  /// The machine's verdict and the persons' beside each other, in words.
  func verdicts(_ judgements: [RequirementJudgement], _ builder: VerdictBuilder) -> [Verdict] {
    let words = PersonalWords(masking: builder.masking)
    return machine.indices.map { number in
      builder.verdict(
        judgements[number], machine: machine[number], human: docket.verdicts(on: number).map(words.masked),
        objections: docket.objections(on: number).map(words.masked))
    }
  }
}

extension RequirementJudgement {
  /// What it takes from a full score; what does not apply takes nothing.
  fileprivate func loss(_ rules: RuleSet) -> Points {
    state == .notApplicable ? .zero : rules.requirements[requirement].points - earned
  }
}
