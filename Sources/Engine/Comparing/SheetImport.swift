package import Model

/// What a spreadsheet that was exported, edited and brought back asks of the bureau's layer.
package struct SheetImport: Sendable {
  package struct Change: Sendable, Hashable {
    package let requirement: RequirementID
    /// The outcome; nil for the requirement as a whole.
    package let outcome: String?
    /// `points`, `severity`, `deduct`, `effect`, with the old and the new value.
    package let values: [Value]
    package let because: String

    package struct Value: Sendable, Hashable {
      package let name: String
      package let old: String
      package let new: String
    }
  }

  /// What cannot be taken over, and where it stands.
  package struct Refusal: Sendable, Hashable {
    package let sheet: String
    /// Empty where it is about the whole sheet.
    package let cell: String
    package let reason: BilingualText
  }

  package private(set) var changes: [Change] = []
  package private(set) var refusals: [Refusal] = []

  /// The tabs say in which language it was exported.
  package static func isChinese(_ book: Spreadsheet) -> Bool { book.sheets["项目"] != nil }

  /// - Parameter sheets: what was exported, in the language of the export.
  package init(_ book: Spreadsheet, of sheets: RuleSheets, in language: Language) {
    let isChinese = language == .zh
    items(sheets, book, isChinese ? .zh : .en)
    levels(sheets, book, isChinese)
    _ = table(
      SheetTable(
        name: isChinese ? "参数" : "parameters",
        exported: sheets.parameters.flatMap { parameter in
          parameter.rows.map {
            [
              "name": parameter.name, "title": parameter.title, "scope": $0.scope, "span": $0.span, "value": $0.value,
              "source": $0.source,
            ].mapValues(trimmed)
          }
        }, key: ["name", "scope", "span"], open: []), book)
  }

  private mutating func table(_ table: SheetTable, _ book: Spreadsheet) -> (
    rows: [SheetTable.Row], columns: [String: String]
  ) {
    var columns: [String: String] = [:]
    let rows = table.changes(in: book, refusals: &refusals, columns: &columns)
    return (rows, columns)
  }

  private mutating func items(_ sheets: RuleSheets, _ book: Spreadsheet, _ language: Language) {
    let items = SheetTable(
      name: language == .zh ? "项目" : "requirements",
      exported: sheets.items.map {
        [
          "id": $0.id.text, "system": $0.system.label[language], "title.zh": $0.title.zh, "title.en": $0.title.en,
          "points": $0.points.short, "because": "", "remedy.zh": $0.remedy?.zh ?? "",
          "remedy.en": $0.remedy?.en ?? "",
        ].mapValues(trimmed)
      }, key: ["id"], open: ["points"])
    let (rows, columns) = table(items, book)
    for row in rows {
      guard let points = Points(row.cells["points"] ?? ""), points > .zero else {
        items.refuse(
          &refusals, "\(columns["points"] ?? "")\(row.number)", "分值应为正数，例如 4 或 0.5",
          "points must be a positive figure, as 4 or 0.5")
        continue
      }
      if points.short == row.exported["points"] { continue }
      changes.append(
        Change(
          requirement: RequirementID(row.cells["id"] ?? ""), outcome: nil,
          values: [Change.Value(name: "points", old: row.exported["points"] ?? "", new: points.short)],
          because: row.cells["because"] ?? ""))
    }
  }

  private mutating func levels(_ sheets: RuleSheets, _ book: Spreadsheet, _ isChinese: Bool) {
    let open = ["severity", "deduct", "effect"]
    let levels = SheetTable(
      name: isChinese ? "等级" : "levels",
      exported: sheets.levels.map {
        [
          "id": $0.id.text, "on": $0.outcome, "check": $0.check, "upTo": $0.upTo, "meaning": $0.meaning,
          "severity": $0.severity, "deduct": $0.deduct, "effect": $0.effect, "because": "",
          "remedy.zh": $0.remedy?.zh ?? "", "remedy.en": $0.remedy?.en ?? "",
        ].mapValues(trimmed)
      }, key: ["id", "on", "check", "upTo"], open: open)
    let (rows, columns) = table(levels, book)
    for row in rows {
      let values = open.filter(row.changed).map {
        Change.Value(name: $0, old: row.exported[$0] ?? "", new: row.cells[$0] ?? "")
      }
      var isSound = true
      for value in values where TailoredValue(rawValue: value.name)?.isSound(value.new) != true {
        levels.refuse(
          &refusals, "\(columns[value.name] ?? "")\(row.number)", "“\(value.new)”不能作 \(value.name)",
          "“\(value.new)” cannot be a \(value.name)")
        isSound = false
      }
      let (id, on) = (row.cells["id"] ?? "", row.cells["on"] ?? "")
      if isSound, let reason = refusal(row, id, sheets) {
        levels.refuse(&refusals, "\(columns[values[0].name] ?? "")\(row.number)", reason.zh, reason.en)
        isSound = false
      }
      // The layer names a level by its outcome alone.
      for value in values where isSound && Self.tellsApart(value, id, on, rows, sheets) {
        levels.refuse(
          &refusals, "\(columns[value.name] ?? "")\(row.number)",
          "调整层按“\(on)”改，\(id) 的这一结果有几行（check、upTo 不同），要改就改成一样",
          "the layer changes all levels on “\(on)” of \(id) alike; give every such row the same \(value.name)")
        isSound = false
      }
      guard isSound else { continue }
      let change = Change(
        requirement: RequirementID(id), outcome: on, values: values, because: row.cells["because"] ?? "")
      if !changes.contains(where: { $0.requirement == change.requirement && $0.outcome == on && $0.says(values) }) {
        changes.append(change)
      }
    }
  }

  /// Why the loader would refuse what a row asks, sound as each of its values is alone.
  private func refusal(_ row: SheetTable.Row, _ id: String, _ sheets: RuleSheets) -> BilingualText? {
    let note = Severity.note.rawValue
    if row.exported["severity"] == note {
      return BilingualText(zh: "提示不扣分、不否决，不能调整", en: "a note costs and vetoes nothing; it cannot be changed")
    }
    if row.cells["severity"] == note, row.cells["effect"] != "none" {
      return BilingualText(zh: "降为提示的，效果要改为 none", en: "the effect of what becomes a note must be none")
    }
    let asked = changes.first { $0.requirement.text == id && $0.outcome == nil }?.values.first?.new
    let exported = sheets.items.first { $0.id.text == id }?.points
    if row.changed("deduct"), let deduction = Points(row.cells["deduct"] ?? ""),
      let points = asked.flatMap({ Points($0) }) ?? exported, deduction > points
    {
      return BilingualText(zh: "扣分不能超过本项分值 \(points.short)", en: "the item has \(points.short) points only")
    }
    return nil
  }

  /// Whether another level on the same outcome would not come to have the same value; notes stay as they are.
  private static func tellsApart(
    _ value: Change.Value, _ id: String, _ on: String, _ rows: [SheetTable.Row], _ sheets: RuleSheets
  ) -> Bool {
    sheets.levels.filter {
      $0.id.text == id && $0.outcome == on && $0.severity != Severity.note.rawValue
    }.contains { level in
      let row = rows.first {
        $0.exported["id"] == id && $0.exported["on"] == on && $0.exported["check"] == level.check
          && $0.exported["upTo"] == level.upTo
      }
      let written = ["severity": level.severity, "deduct": level.deduct, "effect": level.effect]
      return (row?.cells[value.name] ?? written[value.name]) != value.new
    }
  }

  /// The file of the layer that says all changes.
  package var tailoring: String {
    let lines = changes.map { change in
      let attributes =
        [("ref", change.requirement.text)] + (change.outcome.map { [("on", $0)] } ?? [])
        + change.values.map { ($0.name, $0.new) } + [("because", change.because)]
      return "  <tailor " + attributes.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: " ") + "/>\n"
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tailoring xmlns=\"urn:anjuan:rules:1\">\n" + lines.joined()
      + "</tailoring>\n"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case "\"": result += "&quot;"
      case _ where character.isNewline || character == "\t": result += " "
      default: result.append(character)
      }
    }
  }
}

extension SheetImport.Change {
  fileprivate func says(_ others: [Value]) -> Bool {
    values.map { [$0.name, $0.new] } == others.map { [$0.name, $0.new] }
  }
}
