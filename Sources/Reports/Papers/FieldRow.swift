/// One line of the grid of labels: two narrow fields, or one that takes the line.
struct FieldRow {
  private(set) var fields: [Paper.Field]

  /// A label, what belongs to it, and the same again, in hundredths of the line.
  static let widths = [17, 33, 17, 33]

  static func rows(of fields: [Paper.Field]) -> [FieldRow] {
    var rows: [FieldRow] = []
    for field in fields {
      if let last = rows.last, last.fields.count == 1, !last.fields[0].isWide, !field.isWide {
        rows[rows.count - 1].fields.append(field)
      } else {
        rows.append(FieldRow(fields: [field]))
      }
    }
    return rows
  }
}
