import Model
import SafeXML
import StatutoryTime

extension CaseFacts {
  /// The readings of a period that a parameter gives.
  mutating func periods(_ navigation: Navigation, scopes: Scopes) -> [Period]? {
    guard case .parameter(let lookup) = rules.dictionary[fact: navigation.fact].source else { return nil }
    let node: XMLTree.Index
    switch navigation.start {
    case .scope(let scope): node = scopes[Int(scope)]
    case .everywhere: node = 0
    }
    switch follow(navigation.links, from: node) {
    case .none: return nil
    case .some(let things, _):
      guard things.count == 1, case let node = reached[things.places.lowerBound],
        let row = row(navigation.fact, lookup, of: node), case .periods(let periods) = row.value
      else { return nil }
      note(row, for: navigation.fact)
      notes?.append(navigation.fact, Reading(.value(.yesNo(true)), at: node))
      return periods
    }
  }
}
