import Model
import SafeXML
import StatutoryTime

/// Puts judgements into the words and places that people read.
struct VerdictBuilder {
  let rules: RuleSet
  private(set) var judge: CaseJudge
  let masking: Masking
  let words: WordingCache

  /// - Parameter written: the tree as it stands in the file, where the judged one has elements under another name.
  init(rules: RuleSet, judge: CaseJudge, masking: Masking, written: XMLTree? = nil) {
    self.rules = rules
    self.judge = judge
    self.masking = masking
    words = WordingCache(dictionary: rules.dictionary, tree: written ?? judge.facts.tree)
  }

  /// - Parameters:
  ///   - machine: what the program itself found, where persons decided otherwise.
  ///   - human: what they decided, in its order.
  mutating func verdict(
    _ judgement: RequirementJudgement, machine: RequirementJudgement? = nil, human: [HumanVerdict] = [],
    objections: [Objection] = []
  ) -> Verdict {
    let requirement = rules.requirements[judgement.requirement]
    let reasons = ReasonWording(rules: rules, masking: masking)
    var checks: [CheckResult] = []
    checks.reserveCapacity(judgement.points.count)
    var findings: [Finding] = []
    var onlyDeclared = true
    var readAny = false
    for point in judgement.points {
      let check = requirement.editions[point.edition].checks[point.check]
      let standings: Standings = point.isConfirmed && !point.standings.isEmpty ? .confirmed : point.standings
      readAny = readAny || !standings.isEmpty
      if !standings.isSubset(of: .declared) { onlyDeclared = false }
      checks.append(result(point, check, requirement, reasons, standings.lowest))
      if point.result.isWorthWords { findings += self.findings(point, check, requirement) }
    }
    if let machine, !human.isEmpty {
      checks = noting(machine, requirement, reasons, in: checks)
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
      reasons: self.reasons(judgement, requirement, reasons),
      onDeclarationOnly: state == .met && readAny && onlyDeclared,
      nextChange: judgement.nextChange.map(\.description))
  }

  private func reasons(
    _ judgement: RequirementJudgement, _ requirement: Requirement, _ wording: ReasonWording
  ) -> [BilingualText] {
    var list: [BilingualText] = []
    if let why = judgement.whyNot { list.append(wording.because(why, requirement)) }
    if let why = judgement.whyOpen { list.append(words.text(why, wording)) }
    list += judgement.blockedBy.map(wording.blocked)
    if judgement.state == .error {
      for point in judgement.points {
        if case .error(let gap) = point.result { list.append(Self.gap(gap)) }
      }
    }
    if judgement.state == .undecided, let doubt = requirement.doubt { list.append(doubt) }
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
        item: words.item(chosen.item, in: judge.facts), law: edition.law(on: chosen.day),
        from: edition.fromText,
        because: words.because(requirement.governed?.fact, chosen.day))
    }
  }

  func result(
    _ point: PointJudgement, _ check: Check, _ requirement: Requirement, _ wording: ReasonWording, _ standing: Standing?
  ) -> CheckResult {
    var because: BilingualText?
    var leftToPerson = false
    let state: VerdictState
    switch point.result {
    case .met: state = .met
    case .failed: state = .unmet
    case .notApplicable(let why):
      state = .notApplicable
      because = wording.because(why, requirement)
    case .blocked(let owner):
      state = .blocked
      because = wording.blocked(by: owner)
    case .open(let why):
      state = .undecided
      because = words.text(why, wording)
      if case .question = why { leftToPerson = true }
    case .error(let gap):
      state = .error
      because = Self.gap(gap)
    }
    return CheckResult(
      id: check.id, item: words.item(point.item, in: judge.facts), state: state, standing: standing, because: because,
      leftToPerson: leftToPerson)
  }

  mutating func findings(_ point: PointJudgement, _ check: Check, _ requirement: Requirement) -> [Finding] {
    let failures: [Failure]
    let notes: [Failure]
    switch point.result {
    case .failed(let broken, let hints): (failures, notes) = (broken, hints)
    case .met(let hints): (failures, notes) = ([], hints)
    case .notApplicable, .blocked, .open, .error: return []
    }
    let wording = FindingWording(
      dictionary: rules.dictionary, calendar: rules.calendar, masking: masking, asOf: judge.setting.asOf)
    let reads = judge.reads(of: point)
    let facts = uses(of: reads, confirmed: point.isConfirmed)
    let place = check.kind.isRedaction ? reads.first.flatMap { self.place($0.reading) } : place(point, reads)
    let edition = requirement.editions[point.edition]
    func finding(_ failure: Failure, _ position: Int, _ level: Level?, note: Bool) -> Finding {
      let effect = note ? nil : level.flatMap { judge.effect(of: $0, at: point) }
      let item = words.item(point.item, in: judge.facts)
      let deduction: Points
      switch level?.deduction {
      case .all: deduction = requirement.points
      case .points(let points): deduction = points
      case nil: deduction = .zero
      }
      let severity = note ? .note : level?.severity ?? .note
      return Finding(
        id: requirement.findingID(check, item: item, position: failure.ruled?.position ?? position, isNote: note),
        requirement: requirement.id,
        check: check.id, item: item, outcome: failure.outcome, severity: severity,
        deduction: severity == .note ? .zero : deduction,
        effect: effect,
        message: (note ? nil : level?.message).map { custom in
          let own = wording.message(failure)
          if case .untrue = failure.detail { return custom }
          return BilingualText(zh: "\(custom.zh)：\(own.zh)", en: "\(custom.en): \(own.en)")
        } ?? wording.message(failure),
        place: place, facts: facts,
        working: demanded(failure, check, requirement) + wording.working(failure)
          + weakened(note ? nil : level, to: effect) + regraded(failure, check),
        basis: edition.bases(on: point.day),
        due: failure.due?.description, remedy: note ? nil : requirement.remedy)
    }
    return failures.enumerated().map { finding($1, $0, check.level(for: $1), note: false) }
      + notes.enumerated().map { finding($1, $0, nil, note: true) }
  }

  /// What the check asks, where the failure itself computes nothing that would show it.
  private func demanded(_ failure: Failure, _ check: Check, _ requirement: Requirement) -> [BilingualText] {
    switch failure.detail {
    case .time, .reversed, .number, .uncovered, .outOfRange, .sameDay: return []
    case .missing(let fact):
      let label = words.label(fact)
      return [
        BilingualText(
          zh: "查“\(label.zh)”：应当写明它的部分标明内容完整（complete），其中没有它，或者写明为“否”，所以是没有，不是没有录入",
          en:
            "looked for “\(label.en)”: the part that would hold it says that it is complete, and it is not there or says no; so it is absent, not merely not carried"
        )
      ]
    case .differs, .invalid, .unqualified, .common, .citation, .leak, .attachment, .untrue, .ruled:
      func demand(_ language: Language) -> String {
        let words = RuleWords(
          dictionary: rules.dictionary, parameters: rules.parameters, codes: rules.words, language: language)
        return CheckWording(words: words, item: requirement.each).demand(check.kind).inline(language).text
      }
      return [BilingualText(zh: "评查点：\(demand(.zh))", en: "check: \(demand(.en))")]
    }
  }

  /// Says where an effect stays below what the rule names, because its source is not established.
  private func weakened(_ level: Level?, to effect: GateEffect?) -> [BilingualText] {
    guard let named = level?.effect, let proposed = effect, named != proposed else { return [] }
    return [
      BilingualText(
        zh: "规则所定效果为“\(named.label.zh)”，但所用依据或参数的出处尚未核实，只建议“\(proposed.label.zh)”",
        en:
          "the rule names “\(named.label.en)”, but a source it used is not confirmed: only “\(proposed.label.en)” is proposed"
      )
    ]
  }

  /// The facts that a point reads, each once, in the order of reading.
  mutating func facts(of point: PointJudgement) -> [FactUse] { uses(of: judge.reads(of: point)) }

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
    let answer: FactUse.Answer
    var value = ""
    switch read.reading.answer {
    case .value(let read):
      answer = .value
      value = judge.facts.text(read)
      // Days, sums and counts are nobody's identifiers.
      if case .text = read {
        value = masking.text(value, rules.dictionary.facts[Int(fact)].personal, label: words.label(fact))
      }
    case .absent: answer = .absent
    case .notCarried: answer = .notCarried
    case .disputed: answer = .disputed
    }
    return FactUse(
      name: words.name(fact), label: words.label(fact), answer: answer, value: value,
      standing: answer != .value || traits.isDerived
        ? nil : confirmed ? .confirmed : judge.facts.standing(of: read.reading.node),
      place: place(read.reading))
  }

  func place(_ reading: Reading) -> Place? {
    guard reading.node >= 0 else { return nil }
    let tree = judge.facts.tree
    guard reading.attribute >= 0 else { return place(of: reading.node) }
    return place(of: reading.node, path: "/@" + tree.vocabulary[tree.attributes[Int(reading.attribute)].name].local)
  }

  /// An element, or what stands at a further path within it.
  func place(of element: XMLTree.Index, path: String = "") -> Place {
    let node = judge.facts.tree.nodes[Int(element)]
    return Place(line: Int(node.line), column: Int(node.column), path: words.path(element) + path)
  }

  /// Where an officer should look first: the last written fact that was read, else the judged item.
  private func place(_ point: PointJudgement, _ reads: [ReadingNotes.Read]) -> Place? {
    for read in reads.reversed() {
      guard case .value = read.reading.answer, !rules.traits[fact: read.fact].isDerived, read.reading.attribute >= 0
      else { continue }
      return place(read.reading)
    }
    return place(Reading(.absent, at: point.item))
  }
}

extension CheckKind {
  /// Whether it searches a text: what it finds stands there, whatever else it compares with.
  fileprivate var isRedaction: Bool {
    if case .redacted = self { true } else { false }
  }
}

extension Standings {
  fileprivate var lowest: Standing? {
    if contains(.declared) { return .declared }
    if contains(.documented) { return .documented }
    if contains(.verified) { return .verified }
    return contains(.confirmed) ? .confirmed : nil
  }
}
