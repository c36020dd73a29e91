package import Model
import SafeXML
import StatutoryTime

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
    var trees: [String: XMLTree] = [:]
    let chosen = requirements.indices.filter { only == nil || requirements[$0].id == only }
    for name in Set(chosen.flatMap { requirements[$0].examples.map(\.base) }) {
      trees[name] = bases[name].flatMap { parseXML($0, vocabulary: dictionary.vocabulary, schema: schema).tree }
    }
    var runs: [ExampleRun] = []
    for number in chosen {
      let requirement = requirements[number]
      var proof = ExampleProof(requirement)
      for example in requirement.examples { runs.append(run(example, of: number, trees, &proof)) }
      runs += proof.gaps()
    }
    return runs
  }

  private func run(
    _ example: Example, of number: Int, _ bases: [String: XMLTree], _ proof: inout ExampleProof
  ) -> ExampleRun {
    let requirement = requirements[number]
    func failed(_ code: String, zh: String, en: String, actual: VerdictState? = nil) -> ExampleRun {
      ExampleRun(
        requirement: requirement.id, file: example.origin.file, line: example.origin.line, expected: example.expect,
        actual: actual,
        problem: Problem(
          file: example.origin.file, place: Place(line: example.origin.line, column: 1, path: ""), code: code,
          message: BilingualText(zh: "\(requirement.id) 的例子：\(zh)", en: "example of \(requirement.id): \(en)"),
          remedy: nil))
    }
    guard let base = bases[example.base] else {
      return failed("example.base", zh: "没有基准案卷“\(example.base)”", en: "there is no base case “\(example.base)”")
    }
    var editor = CaseEditor(base, rules: self)
    for change in example.changes {
      do {
        try editor.apply(change)
      } catch {
        return failed("example.change", zh: "改动做不到：\(error)", en: "a change cannot be made: \(error)")
      }
    }
    let parsed = parseXML(editor.bytes(), vocabulary: dictionary.vocabulary, schema: schema)
    guard let tree = parsed.tree else {
      return failed("example.xml", zh: "改动后不是完好的 XML", en: "the changed case is not well-formed")
    }
    if let fault = parsed.schemaFaults.first {
      let words = XMLProblemWording.problem(fault, file: "", tree: tree, scope).message
      return failed(
        "example.schema", zh: "改动后不合案卷格式：\(words.zh)", en: "the changed case breaks the format: \(words.en)")
    }
    let asOf = example.asOf ?? Day(year: 2026, month: 6, day: 30) ?? .first
    var judge = CaseJudge(
      tree: tree, rules: self, setting: JudgeSetting(asOf: asOf, attachments: nil), distrusted: [])
    let judgement = judge.judge(number)
    proof.note(judgement)
    guard judgement.state == example.expect else {
      let reasons = VerdictBuilder(rules: self, judge: judge, masking: Masking(isOff: true)).verdict(judgement)
      let why = (reasons.reasons + reasons.findings.map(\.message) + reasons.checks.compactMap(\.because)).prefix(3)
      return failed(
        "example.state",
        zh: "应为“\(example.expect.label.zh)”，得“\(judgement.state.label.zh)”（\(why.map(\.zh).joined(separator: "；"))）",
        en:
          "expected \(example.expect.rawValue), got \(judgement.state.rawValue) (\(why.map(\.en).joined(separator: "; ")))",
        actual: judgement.state)
    }
    if let outcome = example.outcome, !judgement.has(outcome) {
      return failed(
        "example.outcome", zh: "没有出现结果“\(outcome)”", en: "the outcome “\(outcome)” did not come up",
        actual: judgement.state)
    }
    return ExampleRun(
      requirement: requirement.id, file: example.origin.file, line: example.origin.line, expected: example.expect,
      actual: judgement.state, problem: nil)
  }
}

extension RequirementJudgement {
  /// Whether a check failed with this outcome.
  func has(_ outcome: String) -> Bool {
    points.contains { point in
      switch point.result {
      case .failed(let failures, let notes): (failures + notes).contains { $0.outcome == outcome }
      case .met(let notes): notes.contains { $0.outcome == outcome }
      case .notApplicable, .blocked, .open, .error: false
      }
    }
  }
}
