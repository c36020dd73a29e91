import Model
import SafeXML
import StatutoryTime

/// Puts judgements into the words and places that people read.
///
/// A class, since it has the judge, who keeps all that was found out about the case: copies of it would be dear. It stays
/// inside one task.
final class VerdictBuilder {
  let rules: RuleSet
  var judge: CaseJudge
  let masking: Masking
  let words: WordingCache
  /// The tree that is judged.
  let tree: XMLTree
  let reasons: ReasonWording
  let wording: FindingWording

  /// - Parameter written: the tree as it stands in the file, where the judged one has elements under another name.
  init(rules: RuleSet, judge: CaseJudge, masking: Masking, written: XMLTree? = nil) {
    self.rules = rules
    self.masking = masking
    tree = judge.facts.tree
    words = WordingCache(rules: rules, tree: tree, written: written ?? tree)
    reasons = ReasonWording(rules: rules, masking: masking)
    wording = FindingWording(rules: rules, masking: masking, asOf: judge.setting.asOf)
    self.judge = judge
  }

  /// - Parameters:
  ///   - machine: what the program itself found, where persons decided otherwise.
  ///   - human: what they decided, in its order.
  func verdict(
    _ judgement: RequirementJudgement, machine: RequirementJudgement? = nil, human: [HumanVerdict] = [],
    objections: [Objection] = []
  ) -> Verdict {
    let requirement = rules.requirements[judgement.requirement]
    var checks: [CheckResult] = []
    checks.reserveCapacity(judgement.points.count)
    var findings: [Finding] = []
    var onlyDeclared = true
    var readAny = false
    // Checks of one item stand together.
    var named: (item: XMLTree.Index, name: String)?
    // By index: a copy of each point would take hold of all that it found.
    for index in judgement.points.indices {
      let standings = judgement.points[index].shownStandings
      readAny = readAny || !standings.isEmpty
      if !standings.isSubset(of: .declared) { onlyDeclared = false }
      let item = judgement.points[index].item
      if item != named?.item { named = (item, words.item(item)) }
      checks.append(result(of: index, in: judgement, requirement, name: named?.name, standings.lowest))
      if judgement.points[index].result.isWorthWords {
        findings += self.findings(judgement.points[index], requirement)
      }
    }
    if let machine, !human.isEmpty {
      checks = noting(machine, requirement, in: checks)
      findings = merged(findings, of: machine, requirement)
    }
    let state = judgement.state
    return Verdict(
      requirement: requirement.id, title: requirement.title, system: requirement.system, layer: requirement.layer,
      state: state, editions: editions(judgement, requirement), earned: judgement.earned,
      standard: requirement.points, low: judgement.low, high: judgement.high,
      blockedBy: judgement.blockedBy.map { rules.requirements[$0].id },
      countedUnder: judgement.countedUnder.map { rules.requirements[$0].id },
      machine: Verdict.Machine(state: machine?.state ?? state, earned: machine?.earned ?? judgement.earned),
      human: human, objections: objections, checks: checks, findings: findings,
      reasons: whys(judgement, requirement),
      onDeclarationOnly: state == .met && readAny && onlyDeclared,
      nextChange: judgement.nextChange.map(\.description))
  }

  private func whys(_ judgement: RequirementJudgement, _ requirement: Requirement) -> [BilingualText] {
    var list: [BilingualText] = []
    if let why = judgement.whyNot { list.append(reasons.because(why, requirement)) }
    if let why = judgement.whyOpen { list.append(words.text(why, reasons)) }
    for owner in judgement.blockedBy { list.append(reasons.blocked(by: owner)) }
    if case .error = judgement.state {
      for point in judgement.points {
        if case .error(let gap) = point.result { list.append(Self.gap(gap)) }
      }
    }
    if case .undecided = judgement.state, let doubt = requirement.doubt { list.append(doubt) }
    if list.count < 2 { return list }
    var unique: [BilingualText] = []
    for reason in list where !unique.contains(reason) { unique.append(reason) }
    return unique
  }

  static func gap(_ gap: CalendarGap) -> BilingualText {
    BilingualText(
      zh: "工作日历没有 \(gap.year) 年的数据，无法计算", en: "the calendar has no data for \(gap.year): it cannot be computed")
  }

  private func editions(_ judgement: RequirementJudgement, _ requirement: Requirement) -> [EditionChoice] {
    judgement.editions.map { chosen in
      let edition = requirement.editions[chosen.edition]
      return EditionChoice(
        item: words.item(chosen.item), law: edition.law(on: chosen.day), from: edition.fromText,
        until: edition.until?.description, titles: edition.titles(on: chosen.day),
        because: words.because(requirement.governed?.fact, chosen.day))
    }
  }

  /// What the check of one point gave.
  ///
  /// - Parameter name: of its item, where it is known.
  func result(
    of index: Int, in judgement: RequirementJudgement, _ requirement: Requirement, name: String? = nil,
    _ standing: Standing?
  ) -> CheckResult {
    let check = requirement.editions[judgement.points[index].edition].checks[judgement.points[index].check]
    var because: BilingualText?
    var leftToPerson = false
    let state: VerdictState
    switch judgement.points[index].result {
    case .met: state = .met
    case .failed: state = .unmet
    case .notApplicable(let why):
      state = .notApplicable
      because = reasons.because(why, requirement)
    case .blocked(let owner):
      state = .blocked
      because = reasons.blocked(by: owner)
    case .open(let why):
      state = .undecided
      because = words.text(why, reasons)
      if case .question = why { leftToPerson = true }
    case .error(let gap):
      state = .error
      because = Self.gap(gap)
    }
    return CheckResult(
      id: check.id, item: name ?? words.item(judgement.points[index].item), state: state, standing: standing,
      because: because,
      leftToPerson: leftToPerson)
  }

  /// The facts that a point reads, each once, in the order of reading.
  func facts(of point: PointJudgement) -> [FactUse] { uses(of: judge.reads(of: point)) }

  func uses(of reads: [ReadingNotes.Read], confirmed: Bool = false) -> [FactUse] {
    var uses: [FactUse] = []
    var seen = Set<ReadingNotes.Read>()
    for read in reads {
      let traits = rules.traits[fact: read.fact]
      if case .term = traits.source { continue }
      if traits.isExistence, read.reading.value != nil { continue }
      // The same reading twice is the same use; two readings may still look the same.
      guard seen.insert(read).inserted else { continue }
      let use = self.use(read, traits, confirmed: confirmed)
      if !uses.contains(use) { uses.append(use) }
    }
    return uses
  }

  private func use(_ read: ReadingNotes.Read, _ traits: DictionaryTraits.Fact, confirmed: Bool) -> FactUse {
    let fact = read.fact
    // A figure of the rules stands nowhere in the file, though it was read for something there.
    let isFigure = if case .parameter = traits.source, read.reading.value != nil { true } else { false }
    let label = isFigure ? rules.figureLabel(fact) : rules.fullLabel(fact)
    let answer: FactUse.Answer
    var value = ""
    var meaning: BilingualText?
    switch read.reading.answer {
    case .value(let found):
      answer = .value
      value = period(read, traits) ?? judge.facts.source.text(found)
      // Days, sums and counts are nobody's identifiers.
      if case .text = found {
        meaning = rules.words.meaning(of: value, as: rules.fullName(fact))
        value = masking.text(value, rules.dictionary.facts[Int(fact)].personal, label: label)
      }
    case .absent: answer = .absent
    case .notCarried: answer = .notCarried
    case .disputed: answer = .disputed
    }
    return FactUse(
      name: rules.fullName(fact), label: label, answer: answer, value: value, words: meaning,
      standing: answer != .value || traits.isDerived
        ? nil : confirmed ? .confirmed : judge.facts.standing(of: read.reading.node),
      place: isFigure ? nil : place(read.reading))
  }

  /// What a table gives as a period, in its words: no typed value holds one, so the reading says only that it is there.
  private func period(_ read: ReadingNotes.Read, _ traits: DictionaryTraits.Fact) -> String? {
    guard case .parameter(let number) = traits.source, case .value(.yesNo) = read.reading.answer else { return nil }
    // Asked for its words alone: nothing more is read for the judgement.
    let aside = judge.facts.beginAside()
    defer { judge.facts.end(aside) }
    let row = judge.facts.row(read.fact, rules.traits.parameters[number], of: read.reading.node)
    guard let value = row?.value, case .periods = value else { return nil }
    return rules.ruleWords(.zh).value(value)
  }

  func place(_ reading: Reading) -> Place? {
    guard reading.node >= 0 else { return nil }
    guard reading.attribute >= 0 else { return place(of: reading.node) }
    return place(of: reading.node, path: "/@" + tree.vocabulary[tree.attributes[Int(reading.attribute)].name].local)
  }

  /// An element, or what stands at a further path within it.
  func place(of element: XMLTree.Index, path: String = "") -> Place {
    let node = tree.nodes[Int(element)]
    return Place(line: Int(node.line), column: Int(node.column), path: words.path(element) + path)
  }
}

extension PointJudgement {
  /// Of what it read, as a person confirmed it where one did.
  fileprivate var shownStandings: Standings { isConfirmed && !standings.isEmpty ? .confirmed : standings }
}

extension Standings {
  fileprivate var lowest: Standing? {
    if contains(.declared) { return .declared }
    if contains(.documented) { return .documented }
    if contains(.verified) { return .verified }
    return contains(.confirmed) ? .confirmed : nil
  }
}
