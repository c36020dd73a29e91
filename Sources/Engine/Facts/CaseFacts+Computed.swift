import Model
import SafeXML
import StatutoryTime

extension CaseFacts {
  /// Reads a fact of one thing, whatever its source.
  mutating func fact(_ id: FactID, of node: XMLTree.Index) -> Reading {
    let fact = traits[fact: id]
    switch fact.source {
    case .existence: return Reading(.value(.yesNo(true)), at: node)
    case .attribute(let name):
      // Dates choose editions and start periods: they are asked for most and dearest to read.
      let isMoment = fact.type == .moment
      if isMoment, let known = readings[id, node] { return known }
      let reading =
        source.index.marks[Int(node)].contains(.claim)
        ? source.written(rules.dictionary.facts[Int(id)], of: node, &scratch)
        : source.attribute(name, type: fact.type, of: node)
      if isMoment { readings.keep(reading, id, node) }
      return reading
    case .path(let number):
      if let known = readings[id, node] { return known }
      let reading = source.written(
        traits.written[number].paths, traits.written[number].pick, type: fact.type, of: node, &scratch)
      readings.keep(reading, id, node)
      return reading
    case .linked(let number):
      if let known = readings[id, node] { return known }
      let reading = linked(traits.linked[number].navigation, traits.linked[number].pick, of: node)
      readings.keep(reading, id, node)
      return reading
    case .derived(let number): return derived(traits.derived[number], of: node)
    case .term(let number): return term(number, of: node)
    case .parameter(let number): return parameter(id, traits.parameters[number], of: node)
    case .constant(let holds): return Reading(.value(.yesNo(holds)), at: node)
    }
  }

  /// A named condition.
  private mutating func term(_ number: Int, of node: XMLTree.Index) -> Reading {
    guard depth < 32 else { return Reading(.disputed, at: node) }
    depth += 1
    defer { depth -= 1 }
    switch truth(traits.terms[number], scopes: Scopes(node)) {
    case .yes: return Reading(.value(.yesNo(true)), at: node)
    case .no: return Reading(.value(.yesNo(false)), at: node)
    case .blocked: return Reading(.absent, at: node)
    case .open: return Reading(.notCarried, at: node)
    }
  }

  /// A dated value whose keys are facts of the same thing; an unknown key or span is open, never guessed.
  private mutating func parameter(_ id: FactID, _ lookup: ParameterLookup, of node: XMLTree.Index) -> Reading {
    guard let row = row(id, lookup, of: node) else { return Reading(.notCarried, at: node) }
    note(row, for: id)
    switch row.value {
    case nil: return Reading(.notCarried, at: node)
    case .money(let fen): return Reading(.value(.money(fen)), at: node)
    case .number(let count): return Reading(.value(.number(count)), at: node)
    case .moment(let moment): return Reading(.value(.moment(moment)), at: node)
    case .periods, .text: return Reading(.notCarried, at: node)
    }
  }

  mutating func note(_ row: Parameter.Row, for fact: FactID) {
    parameterEvidence[fact] = min(parameterEvidence[fact] ?? row.evidence, row.evidence)
  }

  /// The row of a parameter fact of one thing, with its keys read.
  mutating func row(_ id: FactID, _ lookup: ParameterLookup, of node: XMLTree.Index) -> Parameter.Row? {
    notes?.beginLookup()
    defer { notes?.endLookup() }
    guard case .value(.moment(let moment)) = read(lookup.day, scopes: Scopes(node)).answer else { return nil }
    let use = ParameterReading(fact: id, node: node)
    if asides == 0, !parametersRead.contains(use) { parametersRead.append(use) }
    let known = rows[id, node]
    var keys: [Parameter.Key] = []
    for key in lookup.keys {
      switch key.source {
      case .constant(let value): keys.append(Parameter.Key(name: key.name, value: value))
      case .fact(let fact):
        guard let value = read(fact, scopes: Scopes(node)).value, known == nil else { continue }
        keys.append(Parameter.Key(name: key.name, value: text(value)))
      }
    }
    if let known { return known }
    let row = rules.parameters[lookup.parameter].row(on: moment.day, keys: keys)
    rows.keep(row, id, node)
    return row
  }

  /// A fact of the things at the end of links, picked by time, order or sum.
  private mutating func linked(_ navigation: Navigation, _ pick: Pick, of node: XMLTree.Index) -> Reading {
    switch follow(navigation.links, from: node) {
    case .none(let reading): return reading
    case .some(let things, _):
      if things.count == 1 { return fact(navigation.fact, of: reached[things.places.lowerBound]) }
      var readings: [Reading] = []
      for place in things.places { readings.append(fact(navigation.fact, of: reached[place])) }
      return source.choose(readings, pick)
    }
  }
}
