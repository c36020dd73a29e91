package import Model
import SafeXML
import StatutoryTime

/// A case or unit file that was parsed and held against its schema, ready to be judged any number of times.
package struct ReadCase: Sendable {
  let name: String
  let tree: XMLTree
  let schemaFaults: [XMLProblem]
}

extension RuleSet {
  /// Parses the bytes of one file of the rule set's scope; nil with problems when it cannot be read at all.
  package func read(_ bytes: [UInt8], name: String) -> (readCase: ReadCase?, problems: [Problem]) {
    let parsed = parseXML(bytes, vocabulary: dictionary.vocabulary, schema: schema)
    guard let tree = parsed.tree else {
      return (nil, parsed.fatal.map { [XMLProblemWording.problem($0, file: name, tree: nil)] } ?? [])
    }
    guard tree.vocabulary[tree.nodes[0].name] == (scope.namespace, scope.root) else {
      return (nil, [CaseProblems.wrongRoot(tree, file: name, scope)])
    }
    return (ReadCase(name: name, tree: tree, schemaFaults: parsed.schemaFaults), [])
  }

  /// States and points of every requirement, or of some, and nothing that people read: all that a score needs.
  package func tallies(_ readCase: ReadCase, setting: ReviewSetting, only some: [Int]? = nil) -> [Tally] {
    guard let asOf = Day(iso: setting.asOf) else { return [] }
    var judge = judge(readCase, asOf: asOf, setting)
    var tallies: [Tally] = []
    tallies.reserveCapacity(some?.count ?? requirements.count)
    for number in some ?? Array(requirements.indices) {
      let judgement = judge.judge(number)
      tallies.append(tally(judgement, &judge))
    }
    return tallies
  }

  func judge(_ readCase: ReadCase, asOf: Day, _ setting: ReviewSetting) -> CaseJudge {
    CaseJudge(
      tree: readCase.tree, rules: self,
      setting: JudgeSetting(
        asOf: asOf, attachments: setting.attachments, register: register(of: readCase, setting)),
      distrust: Distrust(readCase.schemaFaults, in: readCase.tree, names))
  }

  /// The register of the case's own unit, by its code.
  func register(of readCase: ReadCase, _ setting: ReviewSetting) -> OfficerRegister? {
    guard !setting.registers.isEmpty, scope == .caseFile else { return nil }
    let summary = CaseSummaryBuilder(tree: readCase.tree, scope: scope, masking: Masking(isOff: true)).summary()
    return setting.registers[trimmed(summary.unitCode)]
  }

  /// The score's view of a judgement.
  func tally(_ judgement: RequirementJudgement, _ judge: inout CaseJudge) -> Tally {
    let requirement = requirements[judgement.requirement]
    return Tally(
      requirement: requirement.id, system: requirement.system, layer: requirement.layer, state: judgement.state,
      standard: requirement.points, earned: judgement.earned, low: judgement.low, high: judgement.high,
      mayNotApply: judgement.mayNotApply, leftToPerson: judgement.leftToPerson,
      gates: judgement.hasFailures ? gates(judgement, requirement, &judge) : [])
  }

  /// The gate effects that its failures propose.
  private func gates(
    _ judgement: RequirementJudgement, _ requirement: Requirement, _ judge: inout CaseJudge
  ) -> [Tally.Gate] {
    var gates: [Tally.Gate] = []
    for point in judgement.points {
      guard case .failed(let failures, _) = point.result else { continue }
      let check = requirement.editions[point.edition].checks[point.check]
      for (position, failure) in failures.enumerated() {
        guard let effect = check.level(for: failure).flatMap({ judge.effect(of: $0, at: point) }) else { continue }
        guard failure.ruled?.gate != .refused else { continue }
        let id = requirement.findingID(
          check, item: judge.facts.itemName(point.item), position: failure.ruled?.position ?? position, isNote: false)
        gates.append(Tally.Gate(finding: id, effect: effect, confirmed: failure.ruled?.gate == .confirmed))
      }
    }
    return gates
  }
}

extension Requirement {
  /// Stable across re-export: requirement, check and item, and the position among several of one check.
  func findingID(_ check: Check, item: String, position: Int, isNote: Bool) -> String {
    var id = "\(self.id)/\(check.id)"
    if !item.isEmpty { id += "/\(item)" }
    if isNote { id += "/note" }
    if position > 0 { id += "/\(position + 1)" }
    return id
  }
}

extension CaseFacts {
  /// The element's id, else its path; empty for the whole case. An id that is a person's number is none: it would show it.
  func itemName(_ node: XMLTree.Index) -> String { tree.itemName(node, names) }
}

extension XMLTree {
  func itemName(_ node: XMLTree.Index, _ names: CaseNames) -> String {
    guard node > 0 else { return "" }
    if let attribute = attribute(names.id, of: node), let slice = valueSlice(of: attribute) {
      let id = string(slice)
      if !IdentifierMask.isIdentifier(id) { return id }
    }
    return path(of: node)
  }
}
