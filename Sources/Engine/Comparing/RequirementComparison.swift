import Model

/// One requirement before and after.
struct RequirementComparison {
  struct Side {
    let raw: RawRequirement
    let requirement: Requirement
    let told: BookRequirement
    let outcomes: OutcomeWording
    /// What takes its place where it applies.
    let replacedBy: [RequirementID]
  }

  let old: Side
  let new: Side
  let say: DifferenceWording

  func changes() -> [RuleDifference.Change] {
    var changes = say.texts("名称", "title", old.raw.title, new.raw.title)
    changes += say.changes(
      "类别", "system", old.requirement.system.label[say.language], new.requirement.system.label[say.language], .mayFail)
    changes += say.changes("计分层", "layer", old.raw.layer, new.raw.layer, .mayFail)
    changes += say.changes("分值", "points", old.requirement.points.short, new.requirement.points.short, points)
    changes += scope() + conditions() + editions()
    changes += say.texts("整改", "remedy", old.raw.remedy, new.raw.remedy)
    changes += say.texts("存疑", "doubt", old.raw.doubt, new.raw.doubt)
    return changes + examples()
  }

  /// Of a scored requirement neither more nor less is milder: the points weigh in a rate, earned or lost.
  private var points: RuleDifference.Bearing {
    guard old.raw.layer == new.raw.layer else { return .mayFail }
    switch new.requirement.layer {
    case .scored: return .mayFail
    case .basics: return new.requirement.points < old.requirement.points ? .milder : .mayFail
    case .bonus: return new.requirement.points > old.requirement.points ? .milder : .mayFail
    }
  }

  private func scope() -> [RuleDifference.Change] {
    let (before, after) = (Scope(old), Scope(new))
    let texts = (old.told.scope.map(\.text), new.told.scope.map(\.text))
    guard before != after || texts.0 != texts.1 else { return [] }
    let gone = texts.0.filter { !texts.1.contains($0) }
    let come = texts.1.filter { !texts.0.contains($0) }
    let bearing: RuleDifference.Bearing =
      !before.isMilder(after) ? .mayFail : before == after ? .wordsOnly : .milder
    if gone.isEmpty, come.isEmpty {
      return [say.change("范围", "scope", before.text, after.text, bearing)]
    }
    return [say.change("范围", "scope", say.list(gone), say.list(come), bearing)]
  }

  /// For what it is judged, as written.
  private struct Scope: Equatable {
    let fixed: [String]
    let once: Bool
    let needsPaper: Bool

    init(_ side: Side) {
      let raw = side.raw
      fixed = [
        raw.each ?? "", raw.matters.sorted().joined(separator: " "), raw.governed ?? "",
        raw.insteadOf.sorted().joined(separator: " "), raw.isRollUp ? "rollUp" : "",
        side.replacedBy.map(\.text).sorted().joined(separator: " "),
      ]
      once = raw.once
      needsPaper = raw.leastStanding != "declared"
    }

    /// Deducting once costs no more than deducting each time; a declaration is easier to give than a paper.
    func isMilder(_ other: Scope) -> Bool {
      fixed == other.fixed && (other.once || !once) && (needsPaper || !other.needsPaper)
    }

    var text: String { (fixed + [once ? "once" : "", needsPaper ? "documented" : ""]).joined(separator: " ") }
  }

  private func conditions() -> [RuleDifference.Change] {
    let written = (old.raw.when.map(CheckBearing.normal), new.raw.when.map(CheckBearing.normal))
    guard written.0 != written.1 else { return [] }
    let told = (old.told.applies, new.told.applies)
    let said = (told.0?.inline(say.language).text, told.1?.inline(say.language).text)
    let texts = said.0 == said.1 ? written : said
    return [say.change("适用条件", "applies when", texts.0, texts.1, .mayFail)]
  }

  private func examples() -> [RuleDifference.Change] {
    let (before, after) = (old.raw.examples.map(Self.text), new.raw.examples.map(Self.text))
    guard before != after else { return [] }
    let text =
      before.count == after.count
      ? say.pick("例子有改动", "examples changed")
      : say.pick("例子：\(before.count) 个 → \(after.count) 个", "examples: \(before.count) → \(after.count)")
    return [RuleDifference.Change(text, .wordsOnly)]
  }

  private static func text(_ example: RawExample) -> String {
    "\(example.base) \(example.expect) \(example.outcome ?? "") \(example.asOf ?? "") \(example.changes)"
  }

  // MARK: Editions

  private func editions() -> [RuleDifference.Change] {
    let (before, after) = (sides(old), sides(new))
    var taken: Set<Int> = []
    var found: [(change: RuleDifference.Change, span: String)] = []
    for edition in after {
      let same =
        before.indices.first { !taken.contains($0) && before[$0].edition.from == edition.edition.from }
        ?? before.indices.first {
          !taken.contains($0) && before[$0].edition.laws.first == edition.edition.laws.first
            && !hasFirstDay(after, before[$0])
        }
      guard let same else {
        found.append((say.change("版本", "edition", nil, edition.told.span, .mayFail), ""))
        continue
      }
      taken.insert(same)
      let comparison = EditionComparison(old: before[same], new: edition, say: say)
      found += comparison.changes().map { ($0, edition.told.span) }
    }
    for number in before.indices where !taken.contains(number) {
      found.append((say.change("版本", "edition", before[number].told.span, nil, .mayFail), ""))
    }
    return grouped(found, of: after.count)
  }

  private func hasFirstDay(_ editions: [EditionComparison.Side], _ other: EditionComparison.Side) -> Bool {
    editions.contains { $0.edition.from == other.edition.from }
  }

  /// The same change of several editions is said once.
  private func grouped(
    _ found: [(change: RuleDifference.Change, span: String)], of count: Int
  ) -> [RuleDifference.Change] {
    var order: [RuleDifference.Change] = []
    var spans: [RuleDifference.Change: [String]] = [:]
    for (change, span) in found {
      if spans[change] == nil { order.append(change) }
      if spans[change]?.contains(span) != true { spans[change, default: []].append(span) }
    }
    return order.map { change in
      let spans = (spans[change] ?? []).filter { !$0.isEmpty }
      guard !spans.isEmpty, spans.count < count else { return change }
      return RuleDifference.Change("[\(spans.joined(separator: say.pick("、", ", ")))] " + change.text, change.bearing)
    }
  }

  private func sides(_ side: Side) -> [EditionComparison.Side] {
    // The book tells the newest first.
    zip(side.requirement.editions, side.told.editions.reversed()).compactMap { edition, told in
      let written = side.raw.editions.first { raw in
        raw.origin == edition.origin && raw.bases.flatMap(\.laws) == edition.laws
      }
      guard let raw = written else { return nil }
      return EditionComparison.Side(
        raw: raw, edition: edition, told: told, points: side.requirement.points, outcomes: side.outcomes)
    }
  }
}
