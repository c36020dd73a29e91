import Model
import StatutoryTime

/// The mutants of what requirements share: terms of the dictionary, days that it computes, and rows of parameters.
///
/// A term or parameter is proven by whoever reads it; one that no example reads is nobody's to prove and is left out.
struct SharedMutants {
  /// A mutant with the facts whose reading it can change.
  struct Entry {
    let mutant: Mutant
    let facts: Set<FactID>
  }

  private(set) var entries: [Entry] = []

  init(_ rules: RuleSet) {
    let facts = rules.dictionary.facts
    for fact in facts {
      guard case .term(let expression) = fact.source else { continue }
      let name = rules.dictionary.fullName(fact.id)
      var ids: [String: Int] = [:]
      let first = entries.count
      for mutant in ConditionMutants(expression.text).list {
        let coarser = mutant.coarser.map { entries[first + $0].mutant.id }
        add(mutant.mutation, of: name, "", fact.origin, .term(fact.id, mutant.text), [fact.id], &ids, besides: coarser)
      }
    }
    for fact in facts {
      guard case .derived(let derivation) = fact.source else { continue }
      var ids: [String: Int] = [:]
      for (mutation, changed) in Self.mutants(of: derivation) {
        add(
          mutation, of: rules.dictionary.fullName(fact.id), "", fact.origin, .derived(fact.id, changed), [fact.id], &ids
        )
      }
    }
    for (number, parameter) in rules.parameters.enumerated() {
      let readers = Set(
        facts.filter {
          if case .parameter(let lookup) = $0.source { lookup.parameter == number } else { false }
        }.map(\.id))
      guard !readers.isEmpty else { continue }
      var ids: [String: Int] = [:]
      for (position, row) in parameter.rows.enumerated() where !row.isLocal {
        for (mutation, value) in Self.mutants(of: row) {
          add(
            mutation, of: parameter.name, row.name, row.origin, .parameter(number, row: position, value), readers,
            &ids)
        }
      }
    }
  }

  private mutating func add(
    _ mutation: Mutation, of subject: String, _ place: String, _ origin: RuleOrigin, _ change: Mutant.Change,
    _ facts: Set<FactID>, _ ids: inout [String: Int], besides coarser: [String] = []
  ) {
    let id = [subject, place, mutation.key].filter { !$0.isEmpty }.joined(separator: "/")
    let number = ids[id, default: 0] + 1
    ids[id] = number
    entries.append(
      Entry(
        mutant: Mutant(
          id: number == 1 ? id : "\(id)#\(number)", subject: subject, origin: origin, mutation: mutation,
          measure: .expectation, change: change, coarser: coarser),
        facts: facts))
  }

  /// A day computed from another: its period as that of a deadline, and whether it rolls over a rest day.
  private static func mutants(of derivation: FactDerivation) -> [(Mutation, FactDerivation)] {
    let from = derivation.from
    switch derivation.kind {
    case .after(let period, let rollOver):
      var mutants = PeriodReadings([period]).mutants.flatMap { mutant in
        mutant.readings.periods.map { (mutant.mutation, FactDerivation(from: from, kind: .after($0, rollOver))) }
      }
      if rollOver != .none {
        mutants.append(
          (
            .dropAttribute(name: "rollOver", value: "yes"),
            FactDerivation(from: from, kind: .after(period, .none))
          ))
      }
      return mutants
    case .before(let period):
      return PeriodReadings([period]).mutants.flatMap { mutant in
        mutant.readings.periods.filter { $0.unit != .workingDay }.map {
          (mutant.mutation, FactDerivation(from: from, kind: .before($0)))
        }
      }
    case .share(let rate, let times):
      return [rate + 1, rate - 1].map {
        (
          .shift("\(rate)", to: "\($0)", within: "\(rate)"),
          FactDerivation(from: from, kind: .share($0, times: times))
        )
      }
    case .clock, .year, .numberYear, .restDay, .festival, .birthDate, .male, .sum, .days: return []
    }
  }

  private static func mutants(of row: Parameter.Row) -> [(Mutation, ParameterValue)] {
    switch row.value {
    case .money(let fen):
      [fen + 100, fen - 100].filter { $0 >= 0 }.map {
        (.shift(Figure.yuan(fen), to: Figure.yuan($0), within: Figure.yuan(fen)), .money($0))
      }
    case .number(let number):
      [number + 1, number - 1].filter { $0 >= 0 }.map {
        (.shift("\(number)", to: "\($0)", within: "\(number)"), .number($0))
      }
    case .periods(let periods):
      PeriodReadings(periods).mutants.map { ($0.mutation, .periods($0.readings.periods)) }
    case .moment, .text, nil: []
    }
  }
}

extension Parameter.Row {
  /// Its keys and its first day: `place=41 partyKind=person 2015-07-01`.
  fileprivate var name: String {
    (keys.map { "\($0.name)=\($0.written)" } + (from.map { ["\($0)"] } ?? [])).joined(separator: " ")
  }
}
