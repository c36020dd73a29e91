package import Model
import SafeXML
import StatutoryTime

extension RuleSet {
  /// Whether the rules say anything about filing for record.
  package var knowsFilings: Bool { !filings.isEmpty }

  /// Which decisions of a case must be filed for record, by when, and with what; nil with problems where it cannot be read.
  package func filing(
    _ bytes: [UInt8], name: String, setting: ReviewSetting
  ) -> (reading: FilingReading?, problems: [Problem]) {
    guard let asOf = Day(iso: setting.asOf) else { return (nil, []) }
    let (readCase, problems) = read(bytes, name: name)
    guard let readCase else { return (nil, problems) }
    var finder = FilingFinder(self, judge(readCase, asOf: asOf, setting), masking: Masking(setting, readCase, self))
    return (finder.reading(), [])
  }
}

/// Holds the decisions of one case against the kinds of filing for record.
struct FilingFinder {
  private let rules: RuleSet
  private var judge: CaseJudge
  private let builder: VerdictBuilder
  private let reasons: ReasonWording
  private let papers: CasePapers

  init(_ rules: RuleSet, _ judge: CaseJudge, masking: Masking) {
    self.rules = rules
    self.judge = judge
    builder = VerdictBuilder(rules: rules, judge: judge, masking: masking)
    reasons = ReasonWording(rules: rules, masking: masking)
    papers = CasePapers(judge, namespace: rules.scope.namespace, masking)
  }

  mutating func reading() -> FilingReading {
    var decisions: [FilingReading.Decision] = []
    var mayHaveMore: BilingualText?
    for rule in rules.filings {
      let items = judge.items(of: rule.duty)
      for item in items { decisions.append(decision(item, rule)) }
      if items.isEmpty, let thing = rule.duty.rule.each, judge.facts.noInstance(of: thing).answer != .absent {
        mayHaveMore = reasons.because(.missing(rules.traits.existence[Int(thing)]))
      }
    }
    return FilingReading(decisions: decisions, mayHaveMore: mayHaveMore)
  }

  private mutating func decision(_ item: XMLTree.Index, _ rule: FilingRule) -> FilingReading.Decision {
    let (duty, id) = (rule.duty, judge.facts.itemName(item))
    let (answer, edition) = answer(item, rule)
    let facts = duty.rule.when.map { when in
      builder.uses(of: judge.noting { _ = $0.facts.truth(when, scopes: duty.rule.scopes(item)) }.reads)
    }
    var due: DueDate?
    var filed: String?
    if case .owed = answer {
      var finder = DueDateFinder(rules, DueRules(), judge, builder.masking)
      due = finder.dates(of: duty, DueKind(id: "filing", label: rule.title)).first { $0.item == id }
      filed = day(of: edition?.edition, duty, item)
    }
    return FilingReading.Decision(
      id: id, number: papers.value("number", of: item), date: papers.value("date", of: item), title: rule.title,
      recipient: rule.recipient, requirement: duty.requirement, answer: answer, facts: facts ?? [],
      basis: edition.map { $0.edition.bases(on: $0.day) } ?? duty.rule.editions.last?.bases ?? [],
      doubt: duty.rule.doubt, penalties: papers.penalties(of: item, rules.words), filed: filed,
      filedWith: filed == nil ? "" : papers.filedWith(item), due: due,
      enclosures: rule.enclosures.map { enclosure in
        FilingReading.Enclosure(title: enclosure.title, state: papers.state(of: enclosure, item))
      }, place: builder.place(of: item))
  }

  private mutating func answer(
    _ item: XMLTree.Index, _ rule: FilingRule
  ) -> (FilingReading.Answer, (edition: Edition, day: Day?)?) {
    let scopes = rule.duty.rule.scopes(item)
    switch judge.owes(rule.duty, item) {
    case .open(let why): return (.open(reasons.because(why)), nil)
    case .yes(let edition, let day):
      let held = rule.grounds.filter { judge.facts.truth($0.when, scopes: scopes) == .yes }.map(\.text)
      return (.owed(held), (edition, day))
    case .no: break
    }
    if case .beforeAll(let day) = judge.chooseEdition(rule.duty.rule, item: item) {
      return (.notOwed(reasons.because(.before(day), rule.duty.rule)), nil)
    }
    // A fact that is absent settles nothing here: no requirement answers for it.
    if let when = rule.duty.rule.when, case .blocked = judge.facts.truth(when, scopes: scopes) {
      return (.open(reasons.because(.conditionOpen)), nil)
    }
    let (zh, en) = (rule.grounds.map(\.text.zh), rule.grounds.map(\.text.en))
    return (
      .notOwed(
        BilingualText(
          zh: "不具备应当备案的情形（\(zh.joined(separator: "、"))）",
          en: "none of the grounds holds (\(en.joined(separator: ", ")))")), nil
    )
  }

  /// When it was done, as the first deadline reads it.
  private mutating func day(of edition: Edition?, _ duty: Duty, _ item: XMLTree.Index) -> String? {
    for check in edition?.checks ?? [] {
      guard case .deadline(let deadline) = check.kind,
        case .value(.moment(let moment)) = judge.facts.read(deadline.of, scopes: duty.rule.scopes(item)).answer
      else { continue }
      return moment.description
    }
    return nil
  }
}
