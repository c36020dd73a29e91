import Model
import StatutoryTime

/// A dated table of values (`Rules/parameters/`): looked up by keys and a day, never guessed.
struct Parameter: Sendable {
  /// One key of a row or of a question. A row may list several values with spaces between; a place matches by prefix
  /// of its division code, anything else as a whole.
  struct Key: Sendable, Hashable {
    let name: String
    let value: String

    func matches(_ asked: Key) -> Bool {
      guard name == asked.name else { return false }
      return value.split(separator: " ").contains { name == "place" ? asked.value.hasPrefix($0) : asked.value == $0 }
    }
  }

  struct Row: Sendable {
    let keys: [Key]
    let from: Day?
    let until: Day?
    /// nil where the table says that the value is unknown: such a row wins like any other.
    let value: ParameterValue?
    let source: String
    let evidence: EvidenceGrade
    /// What is needed where the value is unknown.
    let needs: BilingualText?
    let origin: RuleOrigin
  }

  let name: String
  let title: BilingualText
  /// Keys from the strongest to the weakest: a row that fixes a stronger key wins, a longer place wins over a shorter.
  let precedence: [String]
  let rows: [Row]
  /// The same table after the bureau has confirmed its sources.
  var confirmed: Parameter {
    Parameter(
      name: name, title: title, precedence: precedence,
      rows: rows.map { row in
        Row(
          keys: row.keys, from: row.from, until: row.until, value: row.value, source: row.source,
          evidence: .textChecked, needs: row.needs, origin: row.origin)
      })
  }

  /// The row for these keys on this day; nil when the table has none.
  func row(on day: Day, keys: [Key]) -> Row? {
    var best: (row: Row, rank: [Int])?
    for row in rows {
      if let from = row.from, day < from { continue }
      if let until = row.until, day > until { continue }
      guard row.keys.allSatisfy({ wanted in keys.contains(where: wanted.matches) }) else { continue }
      let rank = precedence.map { key in row.keys.first { $0.name == key }?.value.utf8.count ?? 0 }
      if let current = best, !current.rank.lexicographicallyPrecedes(rank) { continue }
      best = (row, rank)
    }
    return best?.row
  }
}

/// A parameter's value as written: a sum in fen, a whole number, a period, or a word.
enum ParameterValue: Sendable, Hashable {
  case money(Int64)
  case number(Int64)
  /// One reading of the law, or several of which one suffices.
  case periods([Period])
  case text(String)
}

/// How a fact finds its row: the day and the keys are themselves facts.
struct ParameterLookup: Sendable {
  struct Key: Sendable {
    let name: String
    let fact: Navigation
  }

  /// Index into the rule set's parameters.
  let parameter: Int
  let day: Navigation
  let keys: [Key]
}
