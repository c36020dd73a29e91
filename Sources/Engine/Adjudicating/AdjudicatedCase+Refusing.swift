import Model
import SafeXML
import StatutoryTime

/// Why a decision or an exemption cannot count.
extension AdjudicatedCase {
  /// Names of everybody who took part in the case for the organ.
  var officers: Set<String> {
    let tree = readCase.tree
    var names: Set<String> = []
    for section in tree.children("officers", in: rules.scope.namespace, of: 0) {
      for person in tree.children(of: section) {
        if let name = tree.written("name", of: person) { names.insert(trimmed(name)) }
      }
    }
    return names
  }

  /// Digest of the facts that a finding was read from.
  func factsDigest(_ subject: AdjudicatedSubject) -> String {
    digest(Array(FactsRead(judge: judge).text(subject).utf8))
  }

  /// Why a decision no longer counts; nil while the facts are those on which it was made.
  func lapse(of decision: Adjudication.Decision, _ subject: AdjudicatedSubject) -> BilingualText? {
    if factsDigest(subject) == decision.facts { return nil }
    if isUnread(subject) {
      return BilingualText(zh: "本次没有读取附件，未予适用", en: "attachments were not read in this run: it is not applied")
    }
    return BilingualText(
      zh: "作出评定以后，所据要素已有变化，失效", en: "the facts have changed since it was made: it has lapsed")
  }

  /// Whether the check compares attachments, and this run has read none.
  func isUnread(_ subject: AdjudicatedSubject) -> Bool {
    if case .open(.attachmentsNotRead) = subject.point?.result { true } else { false }
  }

  /// The gate effect that a finding proposes, by the level that a person gave or by the machine's.
  mutating func effect(of subject: AdjudicatedSubject, _ level: Level?) -> GateEffect? {
    guard let point = subject.point else { return nil }
    let check = rules.requirements[point.requirement].editions[point.edition].checks[point.check]
    guard let level = level ?? subject.failure.flatMap({ check.level(for: $0) }) else { return nil }
    return judge.effect(of: level, at: point)
  }

  enum Refusal {
    case notAFinding
    case statute(LegalBasis)
    case gate(GateEffect)
    case noBasis
    /// The case's date, outside the days for which it was approved.
    case outside(Day)
  }

  /// Why a finding may not be exempt; nil where it may.
  mutating func refusal(of decision: Adjudication.Decision, _ subject: AdjudicatedSubject) -> Refusal? {
    guard let point = subject.point, subject.failure != nil else { return .notAFinding }
    let edition = rules.requirements[point.requirement].editions[point.edition]
    let bases = edition.bases(on: point.day)
    if bases.isEmpty { return .noBasis }
    if let statute = bases.first(where: { rules.laws.isStatute($0) }) { return .statute(statute) }
    if let effect = effect(of: subject, nil) { return .gate(effect) }
    let day = point.day ?? decisionDay ?? judge.setting.asOf
    if let from = decision.exemption?.from.flatMap({ Day(iso: $0) }), day < from { return .outside(day) }
    if let until = decision.exemption?.until.flatMap({ Day(iso: $0) }), day > until { return .outside(day) }
    return nil
  }

  /// The date of the case: that of its last decision.
  private var decisionDay: Day? {
    let tree = readCase.tree
    return tree.elements("decision", in: rules.scope.namespace)
      .compactMap { tree.written("date", of: $0).flatMap { Moment(iso: $0)?.day } }.max()
  }

  /// Names of findings and checks of a requirement, or of bars, to choose from.
  func names(near finding: String) -> [String] {
    guard let number = rules.numbers[RequirementID(String(finding.prefix { $0 != "/" }))] else {
      return bars.map(\.name)
    }
    return machine[number].points.map { judge.name(of: $0) }
  }
}
