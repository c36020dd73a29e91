/// Figures as people read them.
struct Table {
  let figures: Figures

  func text() -> String {
    var lines = figures.facts.map { "\($0.name): \($0.value)" }
    for group in figures.groups {
      let yardstick = group.series.first { $0.name == group.yardstick }
      lines += ["", group.title, row("", "best ms", "median ms", "ratio", "of medians")]
      for series in group.series {
        lines.append(
          row(
            series.name, decimal(series.best / 1e6, 3), decimal(series.median / 1e6, 3),
            decimal(series.best / (yardstick?.best ?? 1), 2), decimal(series.median / (yardstick?.median ?? 1), 2)))
      }
    }
    lines += ["", "budgets (DESIGN.md §9)"]
    for budget in figures.budgets {
      lines.append(
        row(
          budget.name, decimal(budget.ratio, 2), "≤ \(decimal(budget.limit, 2))", budget.isKept ? "pass" : "FAIL",
          budget.otherRatio.map { "(\(decimal($0, 2)))" } ?? "") + "  \(budget.meaning)")
    }
    lines += figures.missing.map { "not measured: \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ columns: String...) -> String {
    "  " + name + pad(name, 26) + columns.map { pad($0, 11) + $0 }.joined()
  }

  private func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count))
  }
}

/// A figure with a fixed number of decimals, rounded half up.
func decimal(_ value: Double, _ places: Int) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let scaled = (value * scale).rounded()
  guard scaled.isFinite, scaled.magnitude < 1e15 else { return "–" }
  let digits = String(Int64(scaled.magnitude))
  let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
  let sign = scaled < 0 ? "-" : ""
  return places == 0 ? sign + padded : sign + padded.dropLast(places) + "." + padded.suffix(places)
}
