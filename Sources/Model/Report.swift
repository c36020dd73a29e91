/// The whole review of one case: the one value from which every format is rendered (DESIGN.md §7).
package struct Report: Hashable, Sendable, Codable {
  package static let currentFormat = "anjuan-report/1"

  package let format: String
  /// Version of the program.
  package let engine: String
  package let ruleSet: RuleSetIdentity
  /// Identifier of the scoring profile.
  package let scoring: String
  package let tailorings: [Tailoring]
  /// Options in force, by name.
  package let options: [String: String]
  package let parameters: [ParameterUse]
  /// The day on which the review stands, ISO.
  package let asOf: String
  package let inputs: [InputDigest]
  package let caseFile: CaseSummary
  package let outcome: Outcome
  package let coverage: Coverage
  /// The systems in the order of `RequirementSystem.allCases`.
  package let systems: [SystemRate]
  /// What would change the score most, that first.
  package let levers: [Lever]
  /// Nil for what is not a case.
  package let timeline: CaseTimeline?
  /// In the order of the rule set.
  package let verdicts: [Verdict]
  package let problems: [Problem]
  package let errors: [EngineFault]
  /// Personal identifiers are masked.
  package let masked: Bool
  /// May it be published; nil where nobody asked.
  package let publication: PublicationDecision?

  package enum CodingKeys: String, CodingKey {
    case format, engine, ruleSet, scoring, tailorings, options, parameters, asOf, inputs
    case caseFile = "case"
    case outcome, coverage, systems, levers, timeline, verdicts, problems, errors, masked, publication
  }

  package init(
    engine: String, ruleSet: RuleSetIdentity, scoring: String, tailorings: [Tailoring], options: [String: String],
    parameters: [ParameterUse], asOf: String, inputs: [InputDigest], caseFile: CaseSummary, outcome: Outcome,
    coverage: Coverage, systems: [SystemRate], levers: [Lever] = [], timeline: CaseTimeline? = nil, verdicts: [Verdict],
    problems: [Problem], errors: [EngineFault], masked: Bool, publication: PublicationDecision? = nil
  ) {
    self.format = Self.currentFormat
    self.engine = engine
    self.ruleSet = ruleSet
    self.scoring = scoring
    self.tailorings = tailorings
    self.options = options
    self.parameters = parameters
    self.asOf = asOf
    self.inputs = inputs
    self.caseFile = caseFile
    self.outcome = outcome
    self.coverage = coverage
    self.systems = systems
    self.levers = levers
    self.timeline = timeline
    self.verdicts = verdicts
    self.problems = problems
    self.errors = errors
    self.masked = masked
    self.publication = publication
  }
}

extension Report {
  /// The same report with an answer to whether the case may be published.
  ///
  /// - Parameter more: what else could not be used; what is said already is not said again.
  package func with(_ publication: PublicationDecision, problems more: [Problem] = []) -> Report {
    Report(
      engine: engine, ruleSet: ruleSet, scoring: scoring, tailorings: tailorings, options: options,
      parameters: parameters, asOf: asOf, inputs: inputs, caseFile: caseFile, outcome: outcome, coverage: coverage,
      systems: systems, levers: levers, timeline: timeline, verdicts: verdicts,
      problems: problems + more.filter { !problems.contains($0) }, errors: errors,
      masked: masked, publication: publication)
  }

  /// Findings other than notes, gravest first, then by points lost, then in the order of the rule set.
  package var findings: [Finding] {
    let all = verdicts.flatMap(\.findings).filter { $0.severity != .note }
    return all.enumerated().sorted { a, b in
      if a.element.severity != b.element.severity { return a.element.severity > b.element.severity }
      if a.element.deduction != b.element.deduction { return a.element.deduction > b.element.deduction }
      return a.offset < b.offset
    }.map(\.element)
  }

  /// Ids of findings that persons have set aside or exempt.
  package var setAside: Set<String> {
    Set(
      verdicts.filter { !$0.human.isEmpty }.flatMap { verdict in
        verdict.findings.map(\.id).filter(verdict.isSetAside)
      })
  }

  /// Findings other than notes that nobody has set aside, in the order of `findings`.
  package var standingFindings: [Finding] {
    let aside = setAside
    return aside.isEmpty ? findings : findings.filter { !aside.contains($0.id) }
  }

  /// Notes, in the order of the rule set.
  package var notes: [Finding] { verdicts.flatMap(\.findings).filter { $0.severity == .note } }
}
