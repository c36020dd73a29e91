/// Figures as programs read them; times in nanoseconds.
struct JSONFigures {
  let figures: Figures

  func text() -> String {
    let groups = figures.groups.map { group in
      let series = group.series.map { one in
        "{\"name\":\(quoted(one.name)),\"best\":\(decimal(one.best, 0)),\"median\":\(decimal(one.median, 0)),"
          + "\"rounds\":\(one.times.count)}"
      }
      return "{\"title\":\(quoted(group.title)),\"yardstick\":\(quoted(group.yardstick)),"
        + "\"series\":[\(series.joined(separator: ","))]}"
    }
    let budgets = figures.budgets.map { budget in
      "{\"name\":\(quoted(budget.name)),\"ratio\":\(decimal(budget.ratio, 4)),\"limit\":\(decimal(budget.limit, 4)),"
        + "\"kept\":\(budget.isKept),\"otherRatio\":\(budget.otherRatio.map { decimal($0, 4) } ?? "null"),"
        + "\"meaning\":\(quoted(budget.meaning))}"
    }
    let facts = figures.facts.map { "\(quoted($0.name)):\(quoted($0.value))" }
    return "{\"format\":\"anjuan-bench/1\",\"facts\":{\(facts.joined(separator: ","))},"
      + "\"groups\":[\(groups.joined(separator: ","))],\"budgets\":[\(budgets.joined(separator: ","))],"
      + "\"notMeasured\":[\(figures.missing.map(quoted).joined(separator: ","))]}\n"
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default:
        guard scalar.value < 0x20 else {
          result.unicodeScalars.append(scalar)
          continue
        }
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return result + "\""
  }
}
