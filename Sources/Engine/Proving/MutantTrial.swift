import Model

/// The examples of one requirement as they stand against its mutants.
struct MutantTrial {
  private let number: Int
  private var witnesses: [Witness] = []

  /// An example that holds, and what the unchanged rules say of it.
  private struct Witness {
    let made: ExampleCase
    let mark: VerdictMark
    let reads: Set<FactID>
  }

  init(_ cases: [ExampleCase], of number: Int, _ rules: RuleSet) {
    self.number = number
    for made in cases {
      var judge = made.judge(under: rules)
      judge.facts.notes = ReadingNotes()
      let judgement = judge.judge(number)
      witnesses.append(
        Witness(
          made: made, mark: VerdictMark(judgement, rules.requirements[number]),
          reads: Set(judge.facts.notes?.reads.map(\.fact) ?? []))
      )
    }
  }

  /// Whether some example reads one of these facts.
  func reads(_ facts: Set<FactID>) -> Bool { witnesses.contains { !$0.reads.isDisjoint(with: facts) } }

  /// Whether some example notices the mutant.
  ///
  /// - Parameter facts: only examples that read one of them can; nil asks all.
  mutating func catches(_ mutant: Mutant, _ changed: RuleSet, reading facts: Set<FactID>? = nil) -> Bool {
    for (position, witness) in witnesses.enumerated() {
      if let facts, witness.reads.isDisjoint(with: facts) { continue }
      var judge = witness.made.judge(under: changed)
      let judgement = judge.judge(number)
      let example = witness.made.example
      let requirement = changed.requirements[number]
      var isCaught = judgement.state != example.expect
      if !isCaught, let outcome = example.outcome {
        isCaught = !ShownOutcomes(judgement, requirement).fit(outcome)
      }
      switch mutant.measure {
      case .expectation: break
      case .consequence:
        isCaught = isCaught || VerdictMark(judgement, requirement) != witness.mark
      }
      guard isCaught else { continue }
      witnesses.swapAt(position, position / 2)
      return true
    }
    return false
  }
}

/// What a verdict costs and on which edition it rests: all of it that examples do not state.
struct VerdictMark: Equatable {
  private struct Cost: Equatable {
    let check: String
    let outcome: String
    let severity: Severity?
    let deduction: Level.Deduction?
    let effect: GateEffect?
  }

  private let state: VerdictState
  private let earned: Points
  private let editions: [Int]
  private let costs: [Cost]

  init(_ judgement: RequirementJudgement, _ requirement: Requirement) {
    state = judgement.state
    earned = judgement.earned
    editions = judgement.editions.map(\.edition)
    var costs: [Cost] = []
    for point in judgement.points {
      guard case .failed(let failures, _) = point.result else { continue }
      let check = requirement.editions[point.edition].checks[point.check]
      for failure in failures {
        let level = check.level(for: failure)
        costs.append(
          Cost(
            check: check.id, outcome: failure.outcome, severity: level?.severity, deduction: level?.deduction,
            effect: level?.effect))
      }
    }
    self.costs = costs
  }
}
