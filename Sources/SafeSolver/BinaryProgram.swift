/// A choice among yes-or-no variables: the rows must hold, the objective is to be as large as it can be.
///
/// Everything is a whole number, going in and coming out.
package struct BinaryProgram: Sendable, Hashable {
  /// One variable times its coefficient.
  package struct Term: Sendable, Hashable {
    package let variable: Int
    package let coefficient: Int

    package init(_ coefficient: Int = 1, _ variable: Int) {
      self.variable = variable
      self.coefficient = coefficient
    }
  }

  /// `atLeast ≤ Σ terms ≤ atMost`; nil leaves a side open. A variable stands in a row once.
  package struct Row: Sendable, Hashable {
    package let terms: [Term]
    package let atLeast: Int?
    package let atMost: Int?

    package init(_ terms: [Term], atLeast: Int? = nil, atMost: Int? = nil) {
      self.terms = terms
      self.atLeast = atLeast
      self.atMost = atMost
    }
  }

  /// Variables are numbered from 0.
  package let variables: Int
  package private(set) var rows: [Row]

  package init(variables: Int, rows: [Row]) {
    self.variables = variables
    self.rows = rows
  }

  package mutating func add(_ row: Row) { rows.append(row) }

  package static let mostVariables = 20_000
  /// Most that the absolute coefficients of one row or objective may add up to: well inside what a double holds exactly.
  package static let mostWeight = 100_000_000
}

extension BinaryProgram.Row {
  /// The exact value of the row.
  func value(_ values: [Bool]) -> Int {
    terms.reduce(0) { values[$1.variable] ? $0 + $1.coefficient : $0 }
  }

  func holds(_ values: [Bool]) -> Bool {
    let value = value(values)
    return value >= atLeast ?? value && value <= atMost ?? value
  }
}
