import Model
import SafeXML
import StatutoryTime

/// Finds what stands open in one case, or in a unit's own file: deadlines of requirements, and duties.
struct DueDateFinder {
  let rules: RuleSet
  let due: DueRules
  private(set) var judge: CaseJudge
  private let builder: VerdictBuilder
  private let wording: FindingWording
  private let reasons: ReasonWording
  /// What is read as published on the as-of day is a draft.
  private let hasDrafts: Bool
  private let masking: Masking

  /// - Parameter written: the tree as it stands in the file, where drafts are read as published.
  init(_ rules: RuleSet, _ due: DueRules, _ judge: CaseJudge, _ masking: Masking, written: XMLTree? = nil) {
    self.rules = rules
    self.due = due
    self.judge = judge
    hasDrafts = written != nil
    self.masking = masking
    builder = VerdictBuilder(rules: rules, judge: judge, masking: masking, written: written)
    wording = FindingWording(rules: rules, masking: masking, asOf: judge.setting.asOf)
    reasons = ReasonWording(rules: rules, masking: masking)
  }

  /// What a judged requirement leaves to be done.
  mutating func dates(of judgement: RequirementJudgement) -> [DueDate] {
    let requirement = rules.requirements[judgement.requirement]
    var found: [DueDate] = []
    for line in due.lines[requirement.id] ?? [] {
      for point in judgement.points {
        let edition = requirement.editions[point.edition]
        let check = edition.checks[point.check]
        guard line.checks.contains(check.id), case .deadline(let deadline) = check.kind else { continue }
        let subject = Subject(
          requirement: requirement, edition: edition, day: point.day, check: check.id, item: point.item,
          kind: due.kinds[line.kind], task: rules.dictionary.fullLabel(deadline.of.fact))
        switch point.result {
        case .blocked: continue
        case .met where !hasDrafts: continue
        case .open(let why): found.append(date(subject, .open(reasons.because(why))))
        case .error(let gap): found.append(date(subject, .failed(VerdictBuilder.gap(gap))))
        case .met, .failed, .notApplicable(.pending):
          if judgement.mayNotApply {
            found.append(date(subject, .open(reasons.because(judgement.whyOpen ?? .conditionOpen))))
          } else if let date = counted(subject, deadline) {
            found.append(date)
          }
        case .notApplicable: continue
        }
      }
    }
    return found
  }

  /// What duties leave to be done.
  mutating func datesOfDuties() -> [DueDate] {
    var found: [DueDate] = []
    for (kind, duty) in due.duties { found += dates(of: duty, due.kinds[kind]) }
    return found
  }

  /// What one duty leaves to be done, thing by thing.
  mutating func dates(of duty: Duty, _ kind: DueKind) -> [DueDate] {
    var found: [DueDate] = []
    for item in judge.items(of: duty) {
      let edition: (edition: Edition, day: Day?)
      func subject(_ edition: Edition, _ day: Day?, _ check: String) -> Subject {
        Subject(
          requirement: duty.rule, edition: edition, day: day, check: check, item: item, kind: kind,
          task: duty.rule.title)
      }
      switch judge.owes(duty, item) {
      case .no: continue
      case .open(let why):
        guard let last = duty.rule.editions.last else { continue }
        found.append(date(subject(last, nil, last.checks.first?.id ?? ""), .open(reasons.because(why))))
        continue
      case .yes(let chosen, let day): edition = (chosen, day)
      }
      for check in edition.edition.checks {
        let subject = subject(edition.edition, edition.day, check.id)
        switch judge.standing(of: check, duty, item) {
        case .done: break
        case .open(let why): found.append(date(subject, .open(reasons.because(why))))
        case .failed(let gap): found.append(date(subject, .failed(VerdictBuilder.gap(gap))))
        case .runs(let deadline): if let date = counted(subject, deadline) { found.append(date) }
        }
      }
    }
    return found
  }

  private struct Subject {
    let requirement: Requirement
    let edition: Edition
    let day: Day?
    let check: String
    let item: XMLTree.Index
    let kind: DueKind
    let task: BilingualText
  }

  /// Nil where it was done, late or not.
  private mutating func counted(_ subject: Subject, _ deadline: DeadlineCheck) -> DueDate? {
    do {
      guard
        let count = try deadline.count(
          &judge.facts, subject.requirement.scopes(subject.item), judge.setting,
          notYet: hasDrafts ? judge.setting.asOf : nil), count.actual == nil
      else { return nil }
      let period = count.detail.period
      let term = DueDate.Term(
        period: BilingualText(zh: period.text(.chinese), en: period.text(.english)),
        fromLabel: rules.dictionary.fullLabel(count.detail.after), from: count.detail.start.description,
        due: count.due.description, working: wording.working(count.detail))
      return date(subject, count.isOver ? .overdue(count.days) : .left(count.days), term)
    } catch {
      return date(subject, .failed(VerdictBuilder.gap(error)))
    }
  }

  private func date(_ subject: Subject, _ standing: DueDate.Standing, _ term: DueDate.Term? = nil) -> DueDate {
    let thing = subject.requirement.each.map { rules.dictionary[thing: $0].label }
    return DueDate(
      kind: subject.kind, requirement: subject.requirement.id, check: subject.check,
      item: judge.facts.itemName(subject.item), act: thing ?? BilingualText(zh: "案卷", en: "case file"),
      number: number(of: subject.item), task: subject.task, term: term, standing: standing,
      basis: judge.bases(
        subject.edition, of: subject.edition.checks.first { $0.id == subject.check }, on: subject.day),
      place: builder.place(of: subject.item))
  }

  /// The number that an act bears; shown, never judged.
  private func number(of item: XMLTree.Index) -> String {
    judge.facts.tree.written("number", of: item).map { masking.text($0) } ?? ""
  }
}
