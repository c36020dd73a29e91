import Model

/// Dated figures and the arithmetic of scores.
extension SharedComparison {
  func parameters() -> [Entry] {
    let names = Set((old.parameters + new.parameters).map(\.name)).sorted()
    return names.compactMap { name in
      let (one, other) = (Table(name, old, oldBook), Table(name, new, newBook))
      guard let any = other ?? one else { return nil }
      let subject = say.pick("参数 ", "parameter ") + name
      guard let one, let other else {
        return Entry(
          one == nil ? .added : .removed, subject: subject, title: any.told.title, changes: [Change("", .wordsOnly)],
          readers: any.told.usedBy)
      }
      var changes = say.texts("名称", "title", one.parameter.title, other.parameter.title)
      changes += say.changes(
        "先后", "precedence", one.parameter.precedence.joined(separator: " "),
        other.parameter.precedence.joined(separator: " "), .mayFail)
      changes += rows(one, other)
      guard !changes.isEmpty else { return nil }
      return Entry(
        .changed, subject: subject, title: any.told.title, changes: changes,
        readers: Set(one.told.usedBy + other.told.usedBy).sorted())
    }
  }

  /// A parameter with its rows in words.
  private struct Table {
    let parameter: Parameter
    let told: RuleBook.Parameter

    init?(_ name: String, _ rules: RuleSet, _ book: RuleBook) {
      guard let parameter = rules.parameters.first(where: { $0.name == name }),
        let told = book.parameters.first(where: { $0.name == name })
      else { return nil }
      self.parameter = parameter
      self.told = told
    }

    /// Rows are told in their order. The key says for whom and when.
    var rows: [(key: String, row: Parameter.Row, told: RuleBook.Parameter.Row)] {
      zip(parameter.rows, told.rows).map { row, told in
        let keys = row.keys.map { "\($0.name)=\($0.values.sorted().joined(separator: " "))" }.sorted()
        return ("\(keys) \(row.from.map { "\($0)" } ?? "") \(row.until.map { "\($0)" } ?? "")", row, told)
      }
    }
  }

  private func rows(_ one: Table, _ other: Table) -> [Change] {
    var changes: [Change] = []
    let (before, after) = (one.rows, other.rows)
    for (key, row, told) in after {
      guard let was = before.first(where: { $0.key == key }) else {
        changes.append(say.change(name(told), name(told), nil, told.value, .mayFail))
        continue
      }
      changes += say.changes(
        name(told), name(told), was.told.value, told.value, was.row.value == row.value ? .wordsOnly : .mayFail)
      changes += say.changes(
        "\(name(told)) 来源", "\(name(told)) source", was.told.source, told.source, .wordsOnly)
      // An item takes the lowest grade that it used, and may propose a gate once that is high enough.
      changes += say.changes(
        "\(name(told)) 证据等级", "\(name(told)) evidence", was.row.evidence.label[say.language],
        row.evidence.label[say.language], row.evidence > was.row.evidence ? .mayFail : .wordsOnly)
    }
    for (key, _, told) in before where !after.contains(where: { $0.key == key }) {
      changes.append(say.change(name(told), name(told), told.value, nil, .mayFail))
    }
    return changes
  }

  private func name(_ row: RuleBook.Parameter.Row) -> String {
    [row.scope, row.span].filter { !$0.isEmpty }.joined(separator: say.pick("，", ", "))
  }

  func profiles() -> [Entry] {
    Set((old.profiles + new.profiles).map(\.id)).sorted().compactMap { id in
      let (one, other) = (old.profiles.first { $0.id == id }, new.profiles.first { $0.id == id })
      guard let any = other ?? one, one != other else { return nil }
      let subject = say.pick("计分方案 ", "scoring profile ") + id
      guard let one, let other else {
        return Entry(
          one == nil ? .added : .removed, subject: subject, title: any.title[say.language],
          changes: [Change("", one == nil ? .wordsOnly : .mayFail)])
      }
      var changes = say.texts("名称", "title", one.title, other.title)
      changes += say.changes("算法", "formula", one.formula.rawValue, other.formula.rawValue, .mayFail)
      changes += figure("基本要素扣分上限", "cap of basics", one.basicsCap, other.basicsCap, isMilder: <)
      changes += figure("加分上限", "cap of bonus", one.bonusCap, other.bonusCap, isMilder: >)
      changes += figure("优秀线", "excellent from", one.excellentFrom, other.excellentFrom, isMilder: <)
      changes += figure("合格线", "qualified from", one.qualifiedFrom, other.qualifiedFrom, isMilder: <)
      changes += figure(
        "最低已定比例（%）", "least decided share (%)", Points(hundredths: one.leastDecidedShare),
        Points(hundredths: other.leastDecidedShare), isMilder: <)
      changes += figure(
        "两人评查分差上限", "reviewers within", one.reviewersWithin, other.reviewersWithin, isMilder: >)
      changes += say.changes("来源", "source", one.source, other.source, .wordsOnly)
      return Entry(.changed, subject: subject, title: any.title[say.language], changes: changes)
    }
  }

  private func figure(
    _ zh: String, _ en: String, _ old: Points, _ new: Points, isMilder: (Points, Points) -> Bool
  ) -> [Change] {
    say.changes(zh, en, old.short, new.short, isMilder(new, old) ? .milder : .mayFail)
  }
}
