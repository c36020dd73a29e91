package import Model
import SafeXML

/// What became of one example of a requirement.
package struct ExampleRun: Sendable {
  package let requirement: RequirementID
  package let file: String
  package let line: Int
  package let expected: VerdictState
  /// Nil when the example could not be run.
  package let actual: VerdictState?
  /// Why it does not prove its requirement; nil when it does.
  package let problem: Problem?
}

extension RuleSet {
  /// Runs the examples of every requirement, or of one.
  ///
  /// - Parameter bases: the base cases by name (`penalty-with-hearing`).
  package func runExamples(bases: [String: [UInt8]], only: RequirementID? = nil) -> [ExampleRun] {
    let trees = trees(of: bases)
    return requirements.indices.filter { only == nil || requirements[$0].id == only }.flatMap {
      exampleCases(of: $0, trees).runs
    }
  }

  func trees(of bases: [String: [UInt8]]) -> [String: XMLTree] {
    bases.compactMapValues { parseXML($0, vocabulary: dictionary.vocabulary, schema: schema).tree }
  }

  /// The examples of one requirement, run, and as cases that may be judged again.
  func exampleCases(of number: Int, _ bases: [String: XMLTree]) -> (runs: [ExampleRun], cases: [ExampleCase]) {
    let requirement = requirements[number]
    var proof = ExampleProof(requirement)
    var cases: [ExampleCase] = []
    var runs: [ExampleRun] = []
    for example in requirement.examples {
      do {
        let made = try ExampleCase(example, bases, rules: self)
        let (run, holds) = run(made, of: number, &proof)
        runs.append(run)
        if holds { cases.append(made) }
      } catch {
        runs.append(ExampleRun(example, of: requirement.id, error))
      }
    }
    return (runs + proof.gaps(), cases)
  }

  private func run(
    _ made: ExampleCase, of number: Int, _ proof: inout ExampleProof
  ) -> (run: ExampleRun, holds: Bool) {
    var judge = made.judge(under: self)
    let judgement = judge.judge(number)
    proof.note(judgement)
    var fault: ExampleCase.Fault?
    if judgement.state != made.example.expect {
      let builder = VerdictBuilder(rules: self, judge: judge, masking: Masking(isOff: true))
      let reasons = builder.verdict(judgement)
      let why = (reasons.reasons + reasons.findings.map(\.message) + reasons.checks.compactMap(\.because)).prefix(3)
      fault = .state(expected: made.example.expect, judgement.state, why: Array(why))
    } else if let outcome = made.example.outcome {
      let shown = ShownOutcomes(judgement, requirements[number])
      if !shown.fit(outcome) { fault = .outcome(outcome, shown: shown.text) }
    }
    return (
      ExampleRun(made.example, of: requirements[number].id, fault, actual: judgement.state), fault == nil
    )
  }
}

extension ExampleRun {
  fileprivate init(
    _ example: Example, of requirement: RequirementID, _ fault: ExampleCase.Fault?, actual: VerdictState? = nil
  ) {
    self.requirement = requirement
    file = example.origin.file
    line = example.origin.line
    expected = example.expect
    self.actual = actual
    problem = fault.map { fault in
      Problem(
        file: example.origin.file, place: Place(line: example.origin.line, column: 1, path: ""), code: fault.code,
        message: BilingualText(
          zh: "\(requirement) 的例子：\(fault.message.zh)", en: "example of \(requirement): \(fault.message.en)"),
        remedy: nil)
    }
  }
}
