import Model

/// One edition of a requirement before and after.
struct EditionComparison {
  /// An edition as it is written, resolved and told.
  struct Side {
    let raw: RawEdition
    let edition: Edition
    let told: BookRequirement.Edition
    let points: Points
    let outcomes: OutcomeWording
  }

  let old: Side
  let new: Side
  let say: DifferenceWording

  func changes() -> [RuleDifference.Change] {
    say.changes("适用期间", "in force", old.told.span, new.told.span, .mayFail) + basis() + checks()
  }

  private func basis() -> [RuleDifference.Change] {
    var changes = say.changes("依据", "basis", bases(old), bases(new), .wordsOnly)
    if changes.isEmpty, old.edition.laws != new.edition.laws {
      changes = say.changes(
        "法律版本", "editions of laws", old.edition.laws.joined(separator: " "), new.edition.laws.joined(separator: " "),
        .wordsOnly)
    }
    if changes.isEmpty {
      let (before, after) = (gists(old), gists(new))
      if before != after { changes = say.changes("条文要旨", "gist of the clauses", before, after, .wordsOnly) }
    }
    let (before, after) = (grade(old), grade(new))
    // A source that is not checked proposes no gate: one that now is may.
    let gates = new.edition.checks.flatMap(\.levels).contains { $0.effect == .zero || $0.effect == .fail }
    return changes
      + say.changes(
        "证据等级", "evidence", before.label[say.language], after.label[say.language],
        after > before && gates ? .mayFail : .wordsOnly)
  }

  private func grade(_ side: Side) -> EvidenceGrade {
    min(side.edition.evidence, side.edition.bases.map(\.evidence).min() ?? side.edition.evidence)
  }

  private func bases(_ side: Side) -> String {
    say.list((side.told.bases + side.told.earlier).map { $0.title[say.language] + $0.citation[say.language] })
  }

  private func gists(_ side: Side) -> String { say.list(side.told.bases.compactMap { $0.gist?[say.language] }) }

  private func checks() -> [RuleDifference.Change] {
    var changes: [RuleDifference.Change] = []
    var taken: Set<Int> = []
    for (position, check) in new.edition.checks.enumerated() {
      guard let before = counterpart(of: check) else {
        changes.append(say.change("评查点 \(check.id)", "check \(check.id)", nil, demand(new, position), .mayFail))
        continue
      }
      taken.insert(before)
      changes += self.check(before, position)
    }
    for (position, check) in old.edition.checks.enumerated() where !taken.contains(position) {
      changes.append(say.change("评查点 \(check.id)", "check \(check.id)", demand(old, position), nil, .mayFail))
    }
    return changes
  }

  private func check(_ before: Int, _ after: Int) -> [RuleDifference.Change] {
    let (one, other) = (old.edition.checks[before], new.edition.checks[after])
    var changes: [RuleDifference.Change] = []
    if let (raw, rawNew) = written(before, after), let bearing = CheckBearing(old: raw, new: rawNew).bearing {
      var (said, saidNew) = (demand(old, before), demand(new, after))
      if said == saidNew { (said, saidNew) = (attributes(raw, besides: rawNew), attributes(rawNew, besides: raw)) }
      changes.append(say.change("评查点 \(other.id)", "check \(other.id)", said, saidNew, bearing))
    }
    changes += say.changes(
      "评查点 \(other.id) 的条款", "clauses of check \(other.id)", clauses(old, before), clauses(new, after), .wordsOnly)
    return changes
      + LevelComparison(
        old: one, new: other, oldPoints: old.points, newPoints: new.points, outcomes: new.outcomes,
        oldOutcomes: old.outcomes, say: say
      ).changes()
  }

  /// The check of the same id; a check that was alone of its kind and stays so may have got another id.
  private func counterpart(of check: Check) -> Int? {
    if let same = old.edition.checks.firstIndex(where: { $0.id == check.id }) { return same }
    let like = old.edition.checks.indices.filter { old.edition.checks[$0].kind.name == check.kind.name }
    let own = new.edition.checks.filter { $0.kind.name == check.kind.name }
    guard own.count == 1, like.count == 1, let only = like.first,
      !new.edition.checks.contains(where: { $0.id == old.edition.checks[only].id })
    else { return nil }
    return only
  }

  /// Checks resolve in the order in which they are written.
  private func written(_ before: Int, _ after: Int) -> (RawCheck, RawCheck)? {
    guard old.raw.checks.indices.contains(before), new.raw.checks.indices.contains(after) else { return nil }
    return (old.raw.checks[before], new.raw.checks[after])
  }

  private func clauses(_ side: Side, _ position: Int) -> String {
    say.list(side.told.checks[position].clauses.map { $0[say.language] })
  }

  /// All of a check in one line: what it demands, its exceptions, where it applies.
  private func demand(_ side: Side, _ position: Int) -> String {
    let check = side.told.checks[position]
    var parts = [check.demand] + check.details
    if let when = check.when { parts.append(.lead(Phrase(say.pick("仅在：", "only where ")), when)) }
    return say.list(parts.map { $0.inline(say.language).text })
  }

  /// What is written differently where the words come out alike.
  private func attributes(_ check: RawCheck, besides other: RawCheck) -> String {
    let own = check.attributes.filter { other[$0.name] != $0.value }.map { "\($0.name)=\"\($0.value)\"" }
    func items(_ check: RawCheck) -> [String] {
      check.items.map { $0.attributes.map { "\($0.name)=\"\($0.value)\"" }.joined(separator: " ") }
    }
    let others = items(other)
    let text = check.text == other.text ? nil : check.text?[say.language]
    return (own + items(check).filter { !others.contains($0) } + (text.map { [$0] } ?? [])).joined(separator: " ")
  }
}
