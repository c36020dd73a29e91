import Model
import SafeXML
import StatutoryTime

/// Findings and notes of one point, with what shows and explains them.
extension VerdictBuilder {
  func findings(_ point: PointJudgement, _ requirement: Requirement) -> [Finding] {
    let failures: [Failure]
    let notes: [Failure]
    switch point.result {
    case .failed(let broken, let hints): (failures, notes) = (broken, hints)
    case .met(let hints): (failures, notes) = ([], hints)
    case .notApplicable, .blocked, .open, .error: return []
    }
    let edition = requirement.editions[point.edition]
    let check = edition.checks[point.check]
    let read = judge.notes(of: point)
    let examples = self.examples(read)
    let subject = Subject(
      point: point, requirement: requirement, check: check, item: words.item(point.item), reads: read.reads,
      examples: examples, facts: uses(of: read.reads, confirmed: point.isConfirmed) + examples.map(use),
      basis: judge.bases(edition, of: check, on: point.day))
    var findings: [Finding] = []
    findings.reserveCapacity(failures.count + notes.count)
    for (position, failure) in failures.enumerated() {
      findings.append(finding(failure, position, check.level(for: failure), of: subject))
    }
    for (position, note) in notes.enumerated() { findings.append(self.note(note, position, of: subject)) }
    return findings
  }

  /// What all findings of a point have in common.
  private struct Subject {
    let point: PointJudgement
    let requirement: Requirement
    let check: Check
    let item: String
    let reads: [ReadingNotes.Read]
    /// Things that break what is asked of each, where nothing that was read stands in them.
    let examples: [ReadingNotes.Read]
    let facts: [FactUse]
    let basis: [LegalBasis]
  }

  /// That an inspection has too few officers is read from no attribute of it: without the thing itself a finding would show
  /// nothing.
  private func examples(_ notes: ReadingNotes) -> [ReadingNotes.Read] {
    notes.examples.filter { example in
      example.reading.node > 0 && !notes.reads.contains { isWritten($0) && isWithin(example.reading.node, $0) }
    }
  }

  private func isWritten(_ read: ReadingNotes.Read) -> Bool {
    !rules.traits[fact: read.fact].isDerived
      && !(rules.traits[fact: read.fact].isExistence && read.reading.value != nil)
  }

  private func use(_ example: ReadingNotes.Read) -> FactUse {
    let node = example.reading.node
    return FactUse(
      name: rules.fullName(example.fact), label: rules.fullLabel(example.fact), answer: .value, value: words.item(node),
      standing: judge.facts.standing(of: node), place: place(of: node))
  }

  private func finding(_ failure: Failure, _ position: Int, _ level: Level?, of subject: Subject) -> Finding {
    let effect = level.flatMap { judge.effect(of: $0, at: subject.point) }
    let severity = level?.severity ?? .note
    let deduction: Points
    switch level?.deduction {
    case _ where severity == .note: deduction = .zero
    case .all: deduction = subject.requirement.points
    case .points(let points): deduction = points
    case nil: deduction = .zero
    }
    return Finding(
      id: id(failure, position, of: subject, isNote: false), requirement: subject.requirement.id,
      check: subject.check.id, item: subject.item, outcome: failure.outcome, severity: severity, deduction: deduction,
      effect: effect, message: message(failure, level, of: subject), place: place(of: failure, in: subject),
      facts: subject.facts,
      working: working(failure, of: subject) + weakened(level, to: effect) + regraded(failure, subject.check),
      basis: subject.basis, due: failure.due?.description, remedy: level?.remedy ?? subject.requirement.remedy)
  }

  private func note(_ failure: Failure, _ position: Int, of subject: Subject) -> Finding {
    Finding(
      id: id(failure, position, of: subject, isNote: true), requirement: subject.requirement.id,
      check: subject.check.id, item: subject.item, outcome: failure.outcome, severity: .note, deduction: .zero,
      effect: nil, message: wording.message(failure), place: place(of: failure, in: subject), facts: subject.facts,
      working: working(failure, of: subject) + regraded(failure, subject.check), basis: subject.basis,
      due: failure.due?.description, remedy: nil)
  }

  private func id(_ failure: Failure, _ position: Int, of subject: Subject, isNote: Bool) -> String {
    subject.requirement.findingID(
      subject.check, item: subject.item, position: failure.ruled?.position ?? position, isNote: isNote)
  }

  /// The rule's own sentence comes before the check's.
  private func message(_ failure: Failure, _ level: Level?, of subject: Subject) -> BilingualText {
    guard let custom = level?.message else { return wording.message(failure) }
    let own: BilingualText
    if case .untrue = failure.detail {
      guard let sums = differingSums(subject) else { return custom }
      own = wording.differing(sums.map { ($0.fact, $0.reading.value.map(judge.facts.source.text) ?? "") })
    } else {
      own = wording.message(failure)
    }
    func led(_ sentence: String, _ end: Character) -> String {
      sentence.last == end ? String(sentence.dropLast()) : sentence
    }
    return BilingualText(zh: "\(led(custom.zh, "。"))：\(own.zh)", en: "\(led(custom.en, ".")): \(own.en)")
  }

  /// The two sums of money of which a condition found that they do not agree; nil where it read one, several, or the same.
  private func differingSums(_ subject: Subject) -> [ReadingNotes.Read]? {
    var sums: [ReadingNotes.Read] = []
    for read in subject.reads where !read.isKey && isWrittenValue(read) {
      guard case .money = read.reading.value else { continue }
      let isKnown = sums.contains {
        $0.reading.node == read.reading.node && $0.reading.attribute == read.reading.attribute
      }
      if !isKnown { sums.append(read) }
    }
    return sums.count == 2 && sums[0].reading.value != sums[1].reading.value ? sums : nil
  }

  private func isWithin(_ item: XMLTree.Index, _ read: ReadingNotes.Read) -> Bool {
    var node = read.reading.node
    while node > item { node = tree.nodes[Int(node)].parent }
    return node == item
  }

  /// The computation, or what the check asks where the failure itself computes nothing that would show it.
  private func working(_ failure: Failure, of subject: Subject) -> [BilingualText] {
    switch failure.detail {
    case .time, .withoutTimes, .reversed, .number, .uncovered, .outOfRange, .sameDay: wording.working(failure)
    case .missing(let fact): [rules.lookedFor(fact)]
    case .differs, .invalid, .unqualified, .common, .citation, .leak, .attachment, .untrue, .ruled:
      [rules.demand(subject.point)]
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

  /// Where an officer should look first: at the event whose time is judged, at what is missing, else at the last
  /// written fact that was read, else at the judged item. The keys of a parameter choose the figure: no such place.
  private func place(of failure: Failure, in subject: Subject) -> Place? {
    if subject.check.kind.isRedaction { return subject.reads.first.flatMap { place($0.reading) } }
    let reads = subject.reads.filter { !$0.isKey }
    let item = Reading(.absent, at: subject.point.item)
    switch failure.detail {
    case .time(let detail), .withoutTimes(let detail):
      let event = detail.actual.flatMap { Self.reading(of: detail.of, Value.moment($0), in: reads) }
      let looked = event ?? Self.reading(of: detail.after, Value.moment(detail.start), in: reads)
      return place(looked ?? item)
    case .missing(let fact):
      // A thing on the way to it may be missing already: then nothing of its own was read.
      let looked = reads.last { $0.fact == fact && ($0.reading.answer == .absent || $0.reading.isNo) }
      return looked.flatMap { place($0.reading) } ?? place(item)
    case .unqualified(_, _, _, _, let officer): return place(Reading(.absent, at: officer))
    // Of two sums the one that the judged item states is to be put right.
    case .untrue where subject.point.item > 0:
      let own = (differingSums(subject) ?? []).filter { isWithin(subject.point.item, $0) }
      let shown = own.count == 1 ? own.first : reads.last(where: isWrittenValue)
      return place(shown?.reading ?? subject.examples.first?.reading ?? item)
    // How many there are of something is a matter of the thing that has them.
    case .number where subject.point.item > 0: return place(item)
    case .number, .reversed, .sameDay, .uncovered, .differs, .invalid, .outOfRange, .common, .citation, .leak,
      .attachment, .untrue, .ruled:
      return place(reads.last(where: isWrittenValue)?.reading ?? item)
    }
  }

  private static func reading(of fact: FactID, _ value: Value, in reads: [ReadingNotes.Read]) -> Reading? {
    reads.last { $0.fact == fact && $0.reading.value == value }?.reading
  }

  private func isWrittenValue(_ read: ReadingNotes.Read) -> Bool {
    read.reading.value != nil && !rules.traits[fact: read.fact].isDerived && read.reading.attribute >= 0
  }
}

extension Reading {
  /// What stands in the file and says no: missing to whoever demands it.
  fileprivate var isNo: Bool { value == Value.yesNo(false) }
}

extension CheckKind {
  /// Whether it searches a text: what it finds stands there, whatever else it compares with.
  fileprivate var isRedaction: Bool {
    if case .redacted = self { true } else { false }
  }
}
