import Model
import StatutoryTime

/// A dated table of values (`Rules/parameters/`): looked up by keys and a day, never guessed.
struct Parameter: Sendable {
  /// One key of a question: the place, the department …
  struct Key: Sendable, Hashable {
    let name: String
    let value: String
  }

  /// One key of a row. It may list several values; a place matches by prefix of its division code, anything else as a
  /// whole.
  struct RowKey: Sendable, Hashable {
    let name: String
    /// As written, with spaces between.
    let written: String
    let values: [String]

    init(name: String, written: String) {
      self.name = name
      self.written = written
      values = written.split(separator: " ").map(String.init)
    }

    /// How long the value is that fits what is asked; nil when none does.
    func fit(_ asked: [Key]) -> Int? {
      var longest: Int?
      for key in asked where key.name == name {
        for value in values
        where name == "place" ? key.value.utf8.starts(with: value.utf8) : key.value == value {
          longest = max(longest ?? 0, value.utf8.count)
        }
      }
      return longest
    }
  }

  struct Row: Sendable {
    let keys: [RowKey]
    let from: Day?
    let until: Day?
    /// Nil where the table says that the value is unknown, or that there is none: such a row wins like any other.
    var value: ParameterValue?
    /// Whether there is or may be a value that was not found, which the bureau's layer may state.
    let isUnknown: Bool
    /// Whether the bureau's layer states it.
    let isLocal: Bool
    let source: String
    var evidence: EvidenceGrade
    /// What is needed where the value is unknown.
    let needs: BilingualText?
    let origin: RuleOrigin
  }

  let name: String
  let title: BilingualText
  /// Of its values, as its file names it.
  let type: String
  /// Keys from the strongest to the weakest: a row that fixes a stronger key wins, a longer place wins over a shorter.
  let precedence: [String]
  let rows: [Row]
  /// The same table after the bureau has confirmed its sources.
  var confirmed: Parameter {
    with(
      rows.map { row in
        var row = row
        row.evidence = .textChecked
        return row
      })
  }

  func with(_ rows: [Row]) -> Parameter {
    Parameter(name: name, title: title, type: type, precedence: precedence, rows: rows)
  }

  /// The row for these keys on this day; nil when the table has none. The bureau's own count only where the shipped ones
  /// leave the value open.
  func row(on day: Day, keys: [Key]) -> Row? {
    let shipped = row(on: day, keys: keys, isLocal: false)
    if let shipped, !shipped.isUnknown { return shipped }
    return row(on: day, keys: keys, isLocal: true) ?? shipped
  }

  private func row(on day: Day, keys: [Key], isLocal: Bool) -> Row? {
    var best: (row: Int, rank: [Int])?
    for (number, row) in rows.enumerated() where row.isLocal == isLocal {
      if let from = row.from, day < from { continue }
      if let until = row.until, day > until { continue }
      var rank = [Int](repeating: 0, count: precedence.count)
      var fits = true
      for key in row.keys {
        guard let fit = key.fit(keys) else {
          fits = false
          break
        }
        if let place = precedence.firstIndex(of: key.name) { rank[place] = fit }
      }
      guard fits else { continue }
      if let current = best, !current.rank.lexicographicallyPrecedes(rank) { continue }
      best = (number, rank)
    }
    return best.map { rows[$0.row] }
  }
}

/// A parameter's value as written: a sum in fen, a whole number, a period, or a word.
enum ParameterValue: Sendable, Hashable {
  case money(Int64)
  case number(Int64)
  /// One reading of the law, or several of which one suffices.
  case periods([Period])
  case moment(Moment)
  case text(String)
}

/// How a fact finds its row: the day and the keys are themselves facts.
struct ParameterLookup: Sendable {
  struct Key: Sendable {
    let name: String
    let source: Source
  }

  enum Source: Sendable {
    case fact(Navigation)
    /// The same for every case: the limits for a natural person, say.
    case constant(String)
  }

  var facts: [Navigation] {
    keys.compactMap { if case .fact(let navigation) = $0.source { navigation } else { nil } }
  }

  /// Index into the rule set's parameters.
  let parameter: Int
  let day: Navigation
  let keys: [Key]
}
