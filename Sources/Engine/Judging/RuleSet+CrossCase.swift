package import Model
import SafeXML
import StatutoryTime

extension RuleSet {
  /// The rules that hold files against each other.
  package var crossCaseRules: [CrossCaseRule] { crossCase.map(\.rule) }

  /// What a file brings to them.
  ///
  /// - Parameters:
  ///   - file: the case's number, or the unit's code.
  ///   - digest: of the text of a key, so that identifiers need not be kept.
  func crossCaseEntries(
    _ judge: inout CaseJudge, unit: String, file: String, masking: Masking, digest: (String) -> String
  ) -> [CrossCaseEntry] {
    var entries: [CrossCaseEntry] = []
    for source in crossCase {
      for extract in source.extracts where judge.isAbout(extract.matters) {
        for (item, scopes) in judge.items(extract) {
          guard let found = judge.entry(extract, scopes) else { continue }
          let builder = VerdictBuilder(rules: self, judge: judge, masking: masking)
          entries.append(
            CrossCaseEntry(
              rule: source.rule.id, key: digest(found.key), unit: unit, file: file, item: judge.facts.itemName(item),
              place: builder.place(Reading(.absent, at: item)), side: extract.side, from: found.from,
              until: found.until, number: found.number, mark: masking.text(found.mark),
              facts: builder.uses(of: found.reads)))
        }
      }
    }
    return entries
  }
}

/// What of one thing meets others.
private struct FoundEntry {
  let key: String
  let from: String?
  let until: String?
  let number: Int?
  let mark: String
  let reads: [ReadingNotes.Read]
}

extension CaseJudge {
  fileprivate func isAbout(_ matters: Set<String>) -> Bool {
    guard !matters.isEmpty, let attribute = facts.tree.attribute(rules.names.matters, of: 0),
      let slice = facts.tree.valueSlice(of: attribute)
    else { return true }
    return facts.tree.string(slice).split(separator: " ").contains { matters.contains(String($0)) }
  }

  /// The things that become entries, with what names may mean there.
  fileprivate mutating func items(_ extract: CrossCaseSource.Extract) -> [(item: XMLTree.Index, scopes: Scopes)] {
    var items: [(item: XMLTree.Index, scopes: Scopes)] = [(0, Scopes())]
    if let each = extract.each { items = facts.reached[facts.all(each).places].map { ($0, Scopes($0)) } }
    guard let among = extract.among else { return items }
    var pairs: [(item: XMLTree.Index, scopes: Scopes)] = []
    for (item, scopes) in items {
      guard case .some(let things, _) = facts.list(among, scopes: scopes) else { continue }
      pairs += facts.reached[things.places].map { (item, scopes.with($0)) }
    }
    return pairs
  }

  /// An entry only where all that it needs is written: what is not carried meets nobody.
  fileprivate mutating func entry(_ extract: CrossCaseSource.Extract, _ scopes: Scopes) -> FoundEntry? {
    if let when = extract.when, facts.truth(when, scopes: scopes) != .yes { return nil }
    facts.notes = ReadingNotes()
    defer { facts.notes = nil }
    func text(_ fact: Navigation?) -> String? {
      fact.flatMap { facts.read($0, scopes: scopes).value.map { facts.text($0) } }
    }
    var keys: [String] = []
    for fact in extract.key {
      guard let part = text(fact) else { return nil }
      keys.append(String(part.filter { !$0.isWhitespace }))
    }
    guard keys.reduce(0, { $0 + $1.count }) >= extract.leastLength else { return nil }
    if let year = extract.year {
      guard let written = text(year) else { return nil }
      keys.append(String(written.prefix(4)))
    }
    var number: Int?
    if extract.isSeries {
      guard let paper = text(extract.number).flatMap({ DocumentNumber($0) }) else { return nil }
      keys += [paper.agency, String(paper.year)]
      number = paper.sequence
    } else {
      number = text(extract.number).flatMap { Int($0) }
    }
    let (from, until) = (text(extract.from), text(extract.until))
    if extract.from != nil, from == nil { return nil }
    if extract.until != nil, until == nil { return nil }
    let mark = text(extract.mark) ?? ""
    for fact in extract.shown { _ = facts.read(fact, scopes: scopes) }
    return FoundEntry(
      key: keys.joined(separator: "\n"), from: from, until: until, number: number, mark: mark,
      reads: facts.notes?.reads ?? [])
  }
}
