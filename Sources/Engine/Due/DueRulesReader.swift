import Model

/// Reads `<dueDates>`: the shipped file, then those of the bureau's layer, which add to its kinds.
struct DueRulesReader {
  var duties: DutyReader
  /// Ids of the deadlines of each requirement of this scope that run to a last day.
  private let deadlines: [RequirementID: Set<String>]
  private var rules = DueRules()

  init(duties: DutyReader, requirements: [Requirement]) {
    self.duties = duties
    deadlines = Dictionary(
      requirements.map { ($0.id, $0.lastDays) }, uniquingKeysWith: { first, _ in first })
  }

  var problems: RuleProblems { duties.problems }

  /// Nil where nobody says anything about due dates.
  mutating func rules(_ roots: [RuleElement]) -> DueRules? {
    guard !roots.isEmpty else { return nil }
    for root in roots {
      AttributeNames.check(root, problems: &duties.problems)
      for element in root.children {
        if element.name == "kind" { kind(element) } else { unknown(element, in: "dueDates", ["kind"]) }
      }
    }
    return rules
  }

  private mutating func kind(_ element: RuleElement) {
    guard let id = element["id"], let title = known(id) ?? element.bilingual("title") else {
      return duties.problems.add(
        "due.incomplete", element.origin, zh: "kind 缺 id 或者 title", en: "kind lacks its id or title")
    }
    let place = rules.kind(DueKind(id: id, label: title))
    for child in element.children {
      switch child.name {
      case "title": break
      case "counts": line(child, place)
      case "duty": if let duty = duties.duty(child) { rules.add(duty, of: place) }
      default: unknown(child, in: "kind", ["title", "counts", "duty"])
      }
    }
  }

  private func known(_ id: String) -> BilingualText? { rules.kinds.first { $0.id == id }?.label }

  private mutating func line(_ element: RuleElement, _ kind: Int) {
    let (ref, checks) = (element["ref"] ?? "", words(element["check"]))
    let id = RequirementID(ref)
    guard let known = deadlines[id] else {
      if !duties.known.contains(id) { duties.unknown(ref, among: duties.known.map(\.text), element) }
      return
    }
    guard !checks.isEmpty else {
      return duties.problems.add(
        "due.incomplete", element.origin, zh: "counts 缺 check（哪几个期限）", en: "counts lacks check (which deadlines)",
        fix: (zh: known.sorted().joined(separator: "、"), en: known.sorted().joined(separator: ", ")))
    }
    for check in checks where !known.contains(check) { return duties.unknown(check, among: known.sorted(), element) }
    rules.add(DueRules.Line(kind: kind, checks: Set(checks)), of: id)
  }

  private mutating func unknown(_ element: RuleElement, in parent: String, _ names: [String]) {
    duties.problems.add(
      "due.unknownElement", element.origin, zh: "\(parent) 里没有“\(element.name)”这个元素",
      en: "“\(element.name)” does not belong in \(parent)",
      fix: nearest(element.name, among: names).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
  }
}

extension Requirement {
  /// Checks by which something must be done up to a last day.
  fileprivate var lastDays: Set<String> {
    Set(
      editions.flatMap(\.checks).filter { check in
        if case .deadline(let deadline) = check.kind { deadline.direction == .within } else { false }
      }.map(\.id))
  }
}
