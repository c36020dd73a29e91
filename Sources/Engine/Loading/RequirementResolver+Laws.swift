import Model
import StatutoryTime

/// On what an edition of a requirement rests, and from when to when that governs.
extension RequirementResolver {
  /// What the laws say about one edition.
  struct Span {
    var cited: [CitedLaw] = []
    var from: Day?
    var until: Day?
    /// Whether its days are known.
    var isDated = true
  }

  mutating func span(of written: RawEdition, _ requirement: RawRequirement) -> Span {
    var span = Span()
    for (position, basis) in written.bases.enumerated() {
      let found = basis.laws.compactMap { edition($0, written.origin) }.sorted { $0.start < $1.start }
      for edition in found {
        problems.check(basis.clauses, of: edition, isLocal: requirement.isLocal, written.origin)
      }
      let isWhole = found.count == basis.laws.count
      if position == 0, !isWhole { span.isDated = false }
      if position == 0, !found.isEmpty {
        if isWhole { checkHoles(found, requirement, written.origin) }
        span.from = found.contains { $0.from == nil } ? nil : found.compactMap(\.from).min()
        span.until = found.contains { $0.until == nil } ? nil : found.compactMap(\.until).max()
      }
      if let local = basis.local {
        span.cited.append(
          CitedLaw(editions: [.init(until: nil, bases: [.own(local, clause: basis.clauses.joined(separator: " "))])]))
      } else if !found.isEmpty {
        span.cited.append(
          CitedLaw(editions: found.map { .init(until: $0.until, bases: cited($0, basis.clauses)) }))
      }
    }
    if let text = written.from {
      span.from = day(text, written.origin)
      span.isDated = span.isDated && span.from != nil
    }
    if let text = written.until {
      span.until = day(text, written.origin)
      span.isDated = span.isDated && span.until != nil
    }
    if span.cited.isEmpty, written.bases.allSatisfy(\.laws.isEmpty) {
      problems.add(
        "rule.basis", written.origin, zh: "\(requirement.id)：没有法律依据", en: "\(requirement.id): no legal basis")
    }
    return span
  }

  private func cited(_ edition: LawTable.Edition, _ clauses: [String]) -> [LegalBasis] {
    (clauses.isEmpty ? [""] : clauses).map {
      laws.basis(edition, clause: $0, confirmed: confirmed.contains(edition.id))
    }
  }

  /// Between the editions that one edition of a requirement lists no day may be left without law: it would be judged by an
  /// edition that nobody named.
  private mutating func checkHoles(
    _ found: [LawTable.Edition], _ requirement: RawRequirement, _ origin: RuleOrigin
  ) {
    for (earlier, later) in zip(found, found.dropFirst()) {
      guard let end = earlier.until, let start = later.from, end.adding(days: 1) < start else { continue }
      let between = laws.editions(from: end.adding(days: 1), until: start.adding(days: -1), of: later.law).map(\.id)
      problems.add(
        "rule.lawGap", origin, zh: "\(requirement.id)：“\(earlier.id)”到 \(end)，“\(later.id)”自 \(start)，中间没有列版本",
        en:
          "\(requirement.id): “\(earlier.id)” ends \(end), “\(later.id)” begins \(start), and nothing is listed between",
        fix: between.isEmpty
          ? nil
          : (
            zh: "补上 \(between.joined(separator: "、"))，或者分成两个版本",
            en: "add \(between.joined(separator: ", ")), or write two editions"
          ))
    }
  }

  private mutating func edition(_ id: String, _ origin: RuleOrigin) -> LawTable.Edition? {
    if let edition = laws.edition(id) { return edition }
    problems.add(
      "rule.unknownLaw", origin, zh: "没有法律版本“\(id)”", en: "there is no law edition “\(id)”",
      fix: nearest(id, among: laws.editionIDs).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
    return nil
  }
}
