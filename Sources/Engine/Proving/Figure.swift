import StatutoryTime

/// Figures as rules write them, one more and one less.
enum Figure {
  /// `3` → 4 and 2; `50000元` → 50001元 and 49999元; `2021-07-15` → the days beside it; `22:00` → the minutes beside it;
  /// anything else has none.
  static func shifts(of text: String) -> [String] {
    guard text.first?.isNumber == true else { return [] }
    if let day = Day(iso: text) { return [Int32(1), -1].map { "\(day.adding(days: $0))" } }
    switch Expression.Literal(figure: text) {
    case .number(let minute) where text.contains(":"):
      return [minute + 1, minute - 1].filter { (0..<1440).contains($0) }.map {
        "\(twoDigits($0 / 60)):\(twoDigits($0 % 60))"
      }
    case .number(let number): return [number + 1, number - 1].filter { $0 >= 0 }.map { "\($0)" }
    case .money(let fen): return [fen + 100, fen - 100].filter { $0 >= 0 }.map { yuan($0) }
    case .moment, .text, .yesNo, nil: return []
    }
  }

  static func yuan(_ fen: Int64) -> String {
    let cents = fen % 100
    return cents == 0 ? "\(fen / 100)元" : "\(fen / 100).\(twoDigits(cents))元"
  }

  private static func twoDigits(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension PeriodUnit {
  /// Working days for days, and the reverse.
  var otherDay: PeriodUnit? {
    switch self {
    case .workingDay: .naturalDay
    case .naturalDay: .workingDay
    case .hour, .month, .year: nil
    }
  }
}

/// Limits as rules write them: one period, or several readings with `|` between.
struct PeriodReadings {
  let periods: [Period]

  /// Nil for what is not written as periods: the name of a parameter fact.
  init?(_ text: String) {
    let read = text.split(separator: "|").map { Period(trimmed(String($0))) }
    periods = read.compactMap { $0 }
    guard !periods.isEmpty, periods.count == read.count else { return nil }
  }

  init(_ periods: [Period]) { self.periods = periods }

  var text: String { periods.map(\.description).joined(separator: " | ") }

  /// Each reading by one more, by one less, and in the other kind of day.
  var mutants: [(mutation: Mutation, readings: PeriodReadings)] {
    var mutants: [(Mutation, PeriodReadings)] = []
    for (number, period) in periods.enumerated() {
      func replaced(_ other: Period?, _ mutation: (String) -> Mutation) {
        guard let other else { return }
        var changed = periods
        changed[number] = other
        let readings = PeriodReadings(changed)
        mutants.append((mutation(readings.text), readings))
      }
      for step in [1, -1] {
        replaced(Period(count: Int(period.count) + step, unit: period.unit)) { .shiftPeriod(text, to: $0) }
      }
      if let other = period.unit.otherDay {
        replaced(Period(count: Int(period.count), unit: other)) { .unit(text, to: $0) }
      }
    }
    return mutants
  }
}
