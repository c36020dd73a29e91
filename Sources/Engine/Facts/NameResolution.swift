import Model

/// The names that an expression may use: the judged item first, then variables, then the things of the whole case.
struct NameResolution {
  struct Scope {
    /// `notice`, or the variable's name.
    let names: [String]
    let thing: ThingID
  }

  let dictionary: FactDictionary
  /// Scope 0 is the judged item; none for the whole case.
  var scopes: [Scope]

  init(dictionary: FactDictionary, item: ThingID?) {
    self.dictionary = dictionary
    scopes = item.map { [Scope(names: [dictionary[thing: $0].name, dictionary[thing: $0].label.zh], thing: $0)] } ?? []
  }

  /// What a dotted name means.
  enum Target {
    case fact(Navigation)
    /// A thing, or several.
    case things(ListReference, single: Bool)
  }

  func resolve(_ dotted: String) throws(ExpressionFault) -> Target {
    let parts = Self.parts(of: dotted)
    guard let head = parts.first else { throw ExpressionFault(reason: .expected("a name", found: "")) }
    for number in scopes.indices.reversed() where scopes[number].names.contains(head) {
      return try walk(
        parts.dropFirst(), from: .scope(Int32(number)), thing: scopes[number].thing, single: true, dotted)
    }
    for number in scopes.indices.reversed() {
      let own = Int(scopes[number].thing)
      guard dictionary.things[own].facts[head] != nil || dictionary.things[own].links[head] != nil else { continue }
      return try walk(parts[...], from: .scope(Int32(number)), thing: scopes[number].thing, single: true, dotted)
    }
    guard let thing = dictionary.thingsByName[head] else {
      throw ExpressionFault(reason: .unknownName(head, thing: nil, suggestion: nearest(head, among: known)))
    }
    return try walk(
      parts.dropFirst(), from: .everywhere(thing), thing: thing, single: !dictionary[thing: thing].many, dotted)
  }

  /// The names between the dots; most have none.
  private static func parts(of dotted: String) -> [String] {
    let dot = UInt8(ascii: ".")
    guard dotted.utf8.contains(dot) else { return dotted.isEmpty ? [] : [dotted] }
    return dotted.utf8.split(separator: dot).map { String(Substring($0)) }
  }

  private func walk(
    _ parts: ArraySlice<String>, from start: NavigationStart, thing: ThingID, single: Bool, _ dotted: String
  ) throws(ExpressionFault) -> Target {
    var links = LinkChain()
    var thing = thing
    var single = single
    for (position, part) in zip(parts.indices, parts) {
      if let fact = dictionary.things[Int(thing)].facts[part] {
        guard position == parts.endIndex - 1 else {
          throw ExpressionFault(reason: .unknownName(parts[position + 1], thing: dotted, suggestion: nil))
        }
        guard single else { throw ExpressionFault(reason: .several(dotted)) }
        return .fact(Navigation(start: start, links: links, fact: fact))
      }
      guard let link = dictionary.things[Int(thing)].links[part] else {
        let here = dictionary[thing: thing]
        let names = Array(here.facts.keys) + Array(here.links.keys)
        throw ExpressionFault(reason: .unknownName(part, thing: here.name, suggestion: nearest(part, among: names)))
      }
      guard links.append(link) else {
        throw ExpressionFault(reason: .beyond(.links, most: LinkChain.capacity))
      }
      thing = dictionary.links[Int(link)].to
      single = single && dictionary.links[Int(link)].one
    }
    return .things(ListReference(start: start, links: links, thing: thing), single: single)
  }

  private var known: [String] {
    var names = Array(dictionary.thingsByName.keys)
    for scope in scopes {
      let thing = dictionary[thing: scope.thing]
      names += scope.names + Array(thing.facts.keys) + Array(thing.links.keys)
    }
    return names
  }
}

/// The known name nearest to a mistyped one, if any is near: at most a third of its letters differ.
func nearest(_ name: String, among names: some Collection<String>) -> String? {
  let best = names.map { ($0, editDistance(name, $0)) }.min { ($0.1, $0.0) < ($1.1, $1.0) }
  guard let best, best.1 <= max(1, name.count / 3) else { return nil }
  return best.0
}

private func editDistance(_ a: String, _ b: String) -> Int {
  let b = Array(b)
  var row = Array(0...b.count)
  for (i, left) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, right) in b.enumerated() {
      let cost = left == right ? diagonal : min(diagonal, row[j], row[j + 1]) + 1
      diagonal = row[j + 1]
      row[j + 1] = cost
    }
  }
  return row[b.count]
}
