/// A table for the terminal: one column takes what the others leave and breaks its cells over several lines.
struct TextTable {
  struct Column {
    let title: String
    /// Figures stand to the right.
    let isFigure: Bool

    init(_ title: String, isFigure: Bool = false) {
      self.title = title
      self.isFigure = isFigure
    }
  }

  let columns: [Column]
  /// Position of the column whose cells may break.
  let flexible: Int
  /// As many cells in each row as there are columns.
  private(set) var rows: [[String]] = []

  init(_ columns: [Column], flexible: Int) {
    self.columns = columns
    self.flexible = flexible
  }

  mutating func add(_ cells: [String]) { rows.append(cells.map(VisibleText.of)) }

  /// The lines of the table within a width; nil where too little is left for the flexible column, so that the rows are
  /// better told one field a line.
  func lines(within width: Int) -> [String]? {
    let gap = 2
    var widths = columns.indices.map { column in
      ([columns[column].title] + rows.map { $0[column] }).map(DisplayWidth.of).max() ?? 0
    }
    let others = widths.enumerated().filter { $0.offset != flexible }.reduce(0) { $0 + $1.element + gap }
    guard width - others >= min(16, widths[flexible]) else { return nil }
    widths[flexible] = min(widths[flexible], width - others)
    let rule = String(repeating: "-", count: widths.reduce(0, +) + gap * (columns.count - 1))
    return lines(of: columns.map(\.title), widths) + [rule] + rows.flatMap { lines(of: $0, widths) }
  }

  private func lines(of cells: [String], _ widths: [Int]) -> [String] {
    let broken = TextLines.wrapped(cells[flexible], first: widths[flexible], rest: widths[flexible])
    return broken.enumerated().map { number, part in
      let shown = columns.indices.map { column in
        let text = column == flexible ? part : number == 0 ? cells[column] : ""
        let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(text)))
        return columns[column].isFigure ? padding + text : text + padding
      }
      return shown.joined(separator: "  ")
    }
  }
}
