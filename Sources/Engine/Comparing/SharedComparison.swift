import Model
import StatutoryTime

/// What requirements share, before and after: names, terms, parameters, laws, calendar, scoring, case format.
struct SharedComparison {
  let old: RuleSet
  let new: RuleSet
  let oldBook: RuleBook
  let newBook: RuleBook
  let say: DifferenceWording

  typealias Entry = RuleDifference.Entry
  typealias Change = RuleDifference.Change

  func entries() -> [Entry] {
    dictionary() + parameters() + laws() + calendar() + profiles() + format() + texts()
  }

  private func dictionary() -> [Entry] {
    let before = DictionaryEntry.all(old.source?.dictionary ?? [])
    let after = DictionaryEntry.all(new.source?.dictionary ?? [])
    return Set(before.keys).union(after.keys).sorted().compactMap { name in
      let (one, other) = (before[name], after[name])
      guard let any = other ?? one else { return nil }
      let subject = say.pick(Self.kinds[any.kind]?.zh ?? any.kind, Self.kinds[any.kind]?.en ?? any.kind) + " " + name
      guard let one, let other else {
        // What nobody read, or nobody yet reads; a reader that now reads something else has changed itself.
        let added = one == nil
        return Entry(
          added ? .added : .removed, subject: subject, title: any.label, changes: [Change("", .wordsOnly)],
          readers: term(name, in: added ? newBook : oldBook)?.usedBy ?? [])
      }
      if one.attributes == other.attributes, one.content == other.content, one.kind == other.kind { return nil }
      let bearing: RuleDifference.Bearing = one.readsLike(other) ? .wordsOnly : .mayFail
      var texts = (one.text(besides: other), other.text(besides: one))
      let (term, newTerm) = (self.term(name, in: oldBook), self.term(name, in: newBook))
      if let term, let newTerm, term.meaning != newTerm.meaning {
        texts = (term.meaning.inline(say.language).text, newTerm.meaning.inline(say.language).text)
      }
      let readers = Set((term?.usedBy ?? []) + (newTerm?.usedBy ?? [])).sorted()
      return Entry(
        .changed, subject: subject, title: any.label,
        changes: [say.change("含义", "meaning", texts.0, texts.1, bearing)], readers: readers)
    }
  }

  private func term(_ name: String, in book: RuleBook) -> RuleBook.Term? { book.terms.first { $0.name == name } }

  private static let kinds: [String: BilingualText] = [
    "thing": BilingualText(zh: "事物", en: "thing"), "fact": BilingualText(zh: "要素", en: "fact"),
    "link": BilingualText(zh: "联系", en: "link"), "term": BilingualText(zh: "用语", en: "term"),
  ]

  // MARK: Laws

  private func laws() -> [Entry] {
    let (before, after) = (old.laws.laws, new.laws.laws)
    return Set((before + after).map(\.id)).sorted().compactMap { id in
      let (one, other) = (before.first { $0.id == id }, after.first { $0.id == id })
      guard let law = other ?? one else { return nil }
      let subject = say.pick("法律 ", "law ") + id
      guard let one, let other else {
        // Citations of it are now judged, or no longer.
        return Entry(
          one == nil ? .added : .removed, subject: subject, title: law.title[say.language],
          changes: [Change("", .mayFail)])
      }
      var changes = say.texts("名称", "title", one.title, other.title)
      changes += say.changes(
        "别名", "other names", one.aliases.joined(separator: " "), other.aliases.joined(separator: " "), .mayFail)
      changes += say.changes("适用部门", "department", one.department, other.department, .wordsOnly)
      changes += say.texts("废止", "repealed by", one.repealedBy, other.repealedBy)
      changes += editions(one, other)
      return changes.isEmpty
        ? nil : Entry(.changed, subject: subject, title: law.title[say.language], changes: changes)
    }
  }

  private func editions(_ one: LawTable.Law, _ other: LawTable.Law) -> [Change] {
    var changes: [Change] = []
    for edition in other.editions {
      guard let before = one.editions.first(where: { $0.id == edition.id }) else {
        changes.append(say.change("版本", "edition", nil, edition.id, .mayFail))
        continue
      }
      changes += say.changes("\(edition.id) 有效期间", "\(edition.id) in force", span(before), span(edition), .mayFail)
      changes += say.changes(
        "\(edition.id) 条数", "\(edition.id) articles", before.articles.map { "\($0)" }, edition.articles.map { "\($0)" },
        .mayFail)
      changes += say.changes(
        "\(edition.id) 证据等级", "\(edition.id) evidence", before.evidence.label[say.language],
        edition.evidence.label[say.language], edition.evidence > before.evidence ? .mayFail : .wordsOnly)
      if before.clauses != edition.clauses || before.title != edition.title {
        changes.append(
          Change(
            say.pick(
              "\(edition.id)：名称或条文要旨、证据等级、存疑有改动", "\(edition.id): title or gist, grade or doubt of clauses changed"),
            .wordsOnly))
      }
    }
    for edition in one.editions where !other.editions.contains(where: { $0.id == edition.id }) {
      changes.append(say.change("版本", "edition", edition.id, nil, .mayFail))
    }
    return changes
  }

  private func span(_ edition: LawTable.Edition) -> String {
    "\(edition.from.map { "\($0)" } ?? "…") – \(edition.until.map { "\($0)" } ?? "…")"
  }

  private func calendar() -> [Entry] {
    let (before, after) = (old.calendar.years, new.calendar.years)
    return Set((before + after).map(\.year)).sorted().compactMap { year in
      let (one, other) = (before.first { $0.year == year }, after.first { $0.year == year })
      if one == other { return nil }
      let subject = say.pick("日历 \(year)", "calendar \(year)")
      guard let one, let other else {
        return Entry(one == nil ? .added : .removed, subject: subject, title: "", changes: [Change("", .mayFail)])
      }
      var changes: [Change] = []
      for (zh, en, days) in [
        ("放假", "days off", (one.daysOff, other.daysOff)),
        ("调休上班", "working weekend days", (one.workdays, other.workdays)),
        ("法定节日", "festivals", (one.festivals, other.festivals)),
      ] {
        let gone = days.0.filter { !days.1.contains($0) }.map { "\($0.day) \($0.name)" }
        let come = days.1.filter { !days.0.contains($0) }.map { "\($0.day) \($0.name)" }
        if gone.isEmpty, come.isEmpty { continue }
        changes.append(say.change(zh, en, say.list(gone), say.list(come), .mayFail))
      }
      changes += say.changes("来源", "source", one.source, other.source, .wordsOnly)
      return Entry(.changed, subject: subject, title: "", changes: changes)
    }
  }

  /// The case format and the shared files that hold nothing but words.
  private func format() -> [Entry] {
    guard digest(old.scope.schemaPath, old) != digest(new.scope.schemaPath, new) else { return [] }
    return [
      Entry(
        .changed, subject: say.pick(new.scope.label.zh + "格式", new.scope.label.en + " format"),
        title: new.scope.schemaPath,
        changes: [Change(say.pick("内容有改动，请逐处核对", "its content changed; compare it by hand"), .mayFail)])
    ]
  }

  private func texts() -> [Entry] {
    var entries: [Entry] = []
    let titles = say.texts("名称", "title", old.identity.title, new.identity.title)
    if !titles.isEmpty {
      entries.append(Entry(.changed, subject: say.pick("评查标准", "rule set"), title: "", changes: titles))
    }
    let paths = Set((old.inputs + new.inputs).map(\.name)).sorted()
    for path in paths
    where (path.hasPrefix("book/") || path.hasPrefix("equivalent-mutants")) && digest(path, old) != digest(path, new) {
      entries.append(
        Entry(
          .changed, subject: path, title: "", changes: [Change(say.pick("内容有改动", "its content changed"), .wordsOnly)]))
    }
    return entries
  }

  private func digest(_ path: String, _ rules: RuleSet) -> String? { rules.inputs.first { $0.name == path }?.sha256 }
}
