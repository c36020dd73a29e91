package import Model

/// Compares what the files of a district bring, key by key: memory holds the entries of one key.
///
/// Entries come sorted by rule and key; the order within a key does not matter.
package struct CrossCaseJudge {
  private let rules: [RequirementID: CrossCaseRule]
  private var group: [CrossCaseEntry] = []
  /// Entries of the key at hand beyond those that are held.
  private var dropped = 0

  /// The most entries of one key that are compared; a key with more is no identifier of anything.
  package static let mostOfOneKey = 20_000

  package init(_ rules: [CrossCaseRule]) {
    self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes the next entry; gives what the key before it shows, when that is complete.
  package mutating func take(_ entry: CrossCaseEntry) -> [CrossCaseFinding] {
    var findings: [CrossCaseFinding] = []
    if let last = group.first, last.rule != entry.rule || last.key != entry.key { findings = finish() }
    if group.count < Self.mostOfOneKey { group.append(entry) } else { dropped += 1 }
    return findings
  }

  /// What the last key shows.
  package mutating func finish() -> [CrossCaseFinding] {
    defer {
      group.removeAll(keepingCapacity: true)
      dropped = 0
    }
    guard dropped == 0, let first = group.first, let rule = rules[first.rule] else { return [] }
    let entries = group.sorted(by: CrossCaseEntry.precedes)
    switch rule.comparison {
    case .duplicate: return duplicates(entries, rule)
    case .order: return inversions(entries, rule)
    case .overlap: return overlaps(entries, rule)
    case .frequency: return excess(entries, rule)
    case .unmatched: return unmatched(entries, rule)
    }
  }

  private func duplicates(_ entries: [CrossCaseEntry], _ rule: CrossCaseRule) -> [CrossCaseFinding] {
    guard Set(entries.map(\.ownFile)).count > 1 else { return [] }
    return [rule.finding(entries, CrossCaseWording.sameKey(entries.count))]
  }

  /// Every entry that is dated before one with a smaller number, beside the latest of those.
  private func inversions(_ entries: [CrossCaseEntry], _ rule: CrossCaseRule) -> [CrossCaseFinding] {
    let numbered = entries.filter { $0.number != nil && $0.from != nil }
      .sorted { ($0.number ?? 0, $0.from ?? "") < ($1.number ?? 0, $1.from ?? "") }
    var latest: CrossCaseEntry?
    var findings: [CrossCaseFinding] = []
    for entry in numbered {
      guard let before = latest else {
        latest = entry
        continue
      }
      if entry.day < before.day, entry.number != before.number {
        if entry.ownFile != before.ownFile {
          findings.append(rule.finding([before, entry], CrossCaseWording.inverted(before, entry)))
        }
      } else {
        latest = entry
      }
    }
    return findings
  }

  /// Each entry that begins before another has ended, elsewhere, in another file.
  private func overlaps(_ entries: [CrossCaseEntry], _ rule: CrossCaseRule) -> [CrossCaseFinding] {
    let timed = entries.filter { $0.isTimed }.sorted {
      ($0.from ?? "", $0.until ?? "") < ($1.from ?? "", $1.until ?? "")
    }
    var findings: [CrossCaseFinding] = []
    for (position, later) in timed.enumerated() {
      let earlier = timed[..<position].last { earlier in
        (earlier.until ?? "") > (later.from ?? "") && earlier.ownFile != later.ownFile
          && (earlier.mark.isEmpty || earlier.mark != later.mark)
      }
      if let earlier { findings.append(rule.finding([earlier, later], CrossCaseWording.overlapping(earlier, later))) }
    }
    return findings
  }

  /// Nothing where no entry states a cap; where they state several, the highest, in nobody's disfavour.
  private func excess(_ entries: [CrossCaseEntry], _ rule: CrossCaseRule) -> [CrossCaseFinding] {
    guard let cap = entries.compactMap(\.number).max(), entries.count > cap else { return [] }
    return [rule.finding(entries, CrossCaseWording.tooOften(entries.count, cap))]
  }

  /// A file that a list does not name proves something only where the list says that it is complete.
  private func unmatched(_ entries: [CrossCaseEntry], _ rule: CrossCaseRule) -> [CrossCaseFinding] {
    let listed = Set(entries.filter { $0.side == .list }.map(\.mark))
    let filed = Set(entries.filter { $0.side == .file }.map(\.mark))
    guard entries.contains(where: { $0.side == .list || $0.side == .closed }) else { return [] }
    let isClosed = entries.contains { $0.side == .closed }
    return entries.compactMap { entry in
      switch entry.side {
      case .list where !filed.contains(entry.mark): rule.finding([entry], CrossCaseWording.withoutFile(entry))
      case .file where isClosed && !listed.contains(entry.mark):
        rule.finding([entry], CrossCaseWording.notListed(entry))
      case .list, .file, .closed: nil
      }
    }
  }
}

extension CrossCaseRule {
  fileprivate func finding(_ entries: [CrossCaseEntry], _ working: BilingualText) -> CrossCaseFinding {
    let first = entries.first
    let key = String((first?.key ?? "").prefix(12))
    return CrossCaseFinding(
      id: [id.text, key, first?.file ?? "", first?.item ?? ""].filter { !$0.isEmpty }.joined(separator: "/"), rule: id,
      severity: severity, message: message, entries: Array(entries.prefix(CrossCaseFinding.mostShown)),
      count: entries.count, working: [working], basis: basis, remedy: remedy, doubt: doubt)
  }
}

extension CrossCaseEntry {
  /// Case numbers are unique within a unit only.
  fileprivate var ownFile: [String] { [unit, file] }
  fileprivate var day: Substring { (from ?? "").prefix(10) }
  /// Whether its beginning and end have a time of day.
  fileprivate var isTimed: Bool { (from?.count ?? 0) > 10 && (until?.count ?? 0) > 10 }

  /// An order that depends on nothing but the entries.
  fileprivate static func precedes(_ a: CrossCaseEntry, _ b: CrossCaseEntry) -> Bool {
    (a.from ?? "", a.unit, a.file, a.item, a.mark, a.side.rawValue)
      < (b.from ?? "", b.unit, b.file, b.item, b.mark, b.side.rawValue)
  }
}
