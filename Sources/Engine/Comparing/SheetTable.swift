import Model

/// One sheet of an exported rule set as it came back, beside what was exported.
struct SheetTable {
  let name: String
  /// What was exported, by names of columns.
  let exported: [[String: String]]
  /// The columns that together name a row.
  let key: [String]
  /// The columns that may differ.
  let open: [String]

  struct Row {
    let number: Int
    let exported: [String: String]
    let cells: [String: String]

    func changed(_ column: String) -> Bool { exported[column] != cells[column] }
  }

  /// Rows in which an open column differs; everything else that differs is refused.
  func changes(
    in book: Spreadsheet, refusals: inout [SheetImport.Refusal], columns found: inout [String: String]
  ) -> [Row] {
    guard let rows = book.sheets[name], let header = rows.first(where: { $0.number == 1 }) else {
      refuse(&refusals, "", "没有这张表", "this sheet is missing")
      return []
    }
    // A heading ends with the column's name.
    for (letters, cell) in header.cells { found[cell.text.split(separator: " ").last.map(String.init) ?? ""] = letters }
    let wanted = exported.first.map { Set($0.keys) } ?? []
    for column in wanted.sorted() where found[column] == nil {
      refuse(&refusals, "1", "缺“\(column)”这一列", "the column “\(column)” is missing")
    }
    guard wanted.allSatisfy({ found[$0] != nil }) else { return [] }
    var waiting = Dictionary(grouping: exported, by: name(of:))
    var changed: [Row] = []
    for row in rows where row.number > 1 {
      let cells = Dictionary(uniqueKeysWithValues: wanted.map { ($0, row.cells[found[$0] ?? ""]?.text ?? "") })
      if cells.values.allSatisfy(\.isEmpty) { continue }
      let name = name(of: cells)
      guard var like = waiting[name], !like.isEmpty else {
        refuse(
          &refusals, (found[key[0]] ?? "") + "\(row.number)", "“\(cells[key[0]] ?? "")”这一行不在评查标准里，或者重复",
          "the rule set has no such row “\(cells[key[0]] ?? "")”, or it stands twice")
        continue
      }
      let exported = like.removeFirst()
      waiting[name] = like
      let one = Row(number: row.number, exported: exported, cells: cells)
      var isSound = true
      for column in wanted.sorted() where one.changed(column) {
        let place = "\(found[column] ?? "")\(row.number)"
        if row.cells[found[column] ?? ""]?.isFormula == true {
          refuse(&refusals, place, "是公式，请写数值", "is a formula; write the value")
          isSound = false
        } else if column != "because", !open.contains(column) {
          refuse(
            &refusals, place, "本单位的调整层改不了“\(column)”，请改回“\(exported[column] ?? "")”",
            "a bureau’s layer cannot change “\(column)”; restore “\(exported[column] ?? "")”")
          isSound = false
        }
      }
      guard isSound, open.contains(where: one.changed) else { continue }
      if trimmed(cells["because"] ?? "").isEmpty {
        refuse(&refusals, "\(found["because"] ?? "")\(row.number)", "改了没有写理由", "changed without a reason")
      } else {
        changed.append(one)
      }
    }
    for name in waiting.keys.sorted() where waiting[name]?.isEmpty == false {
      refuse(
        &refusals, "", "少了“\(name)”一行；停用一项请在调整层写 <off>", "the row “\(name)” is gone; to switch an item off write <off>")
    }
    return changed
  }

  func refuse(_ refusals: inout [SheetImport.Refusal], _ cell: String, _ zh: String, _ en: String) {
    refusals.append(SheetImport.Refusal(sheet: name, cell: cell, reason: BilingualText(zh: zh, en: en)))
  }

  private func name(of row: [String: String]) -> String {
    key.map { row[$0] ?? "" }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
