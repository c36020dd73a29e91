import Model
import SafeXML
import StatutoryTime

/// A case as rules see it: reads facts by the dictionary and never shows the tree.
///
/// Made and used inside one task; everything that leaves it is a plain value.
struct CaseFacts {
  /// One fact that was read, in order of reading: what `explain` and findings show.
  struct Read: Hashable {
    let fact: FactID
    let reading: Reading
  }

  let source: CaseSource
  /// The same as the source's: asked for at every reading.
  let traits: DictionaryTraits
  /// Facts read since the trace was last taken.
  var trace: [Read] = []
  /// The weakest source among the rows that gave a parameter fact in this case.
  var parameterEvidence: [FactID: EvidenceGrade] = [:]
  /// Where the trace holds the absent facts by which the conditions judged last are blocked.
  var stumbles: [Int] = []
  private var instances: [[XMLTree.Index]?]
  private var absences: [Reading?]
  /// What a case answers does not change while it is judged: what took a walk is kept.
  var readings = Memo<Reading>(capacity: 2048)
  private var followed = Memo<Linked>(capacity: 512)
  var rows = Memo<Parameter.Row?>(capacity: 16)
  var terms = Memo<TermRun>(capacity: 512)
  private(set) var asides = 0
  /// The standing of each element where attachments were read; nil where none were.
  private var verified: [Standing]?

  /// What a term gave, and where the trace holds what it read.
  struct TermRun {
    let reading: Reading
    let reads: Range<Int>
  }

  /// Guards terms that (wrongly) lead back to themselves.
  var depth = 0

  init(tree: XMLTree, rules: RuleSet, distrusted: Set<XMLTree.Index>) {
    source = CaseSource(tree: tree, rules: rules, distrusted: distrusted)
    traits = rules.traits
    instances = Array(repeating: nil, count: traits.existence.count)
    absences = Array(repeating: nil, count: traits.existence.count)
    trace.reserveCapacity(8192)
  }

  var tree: XMLTree { source.tree }
  var index: CaseIndex { source.index }
  var names: CaseNames { source.names }
  var rules: RuleSet { source.rules }

  /// A value as it is written in the file, or as people write it.
  func text(_ value: Value) -> String { source.text(value) }

  func compare(_ a: Value, _ b: Value) -> ValueOrder { source.compare(a, b) }
  func compare(_ a: Value, _ b: Expression.Literal) -> ValueOrder { source.compare(a, b) }

  func standing(of node: XMLTree.Index) -> Standing {
    guard let verified, node >= 0 else { return source.standing(of: node) }
    return verified[Int(node)]
  }

  /// Takes as verified what a paper or recording shows whose file was read and has the digest that the case states.
  mutating func verify(_ attachments: [String: AttachmentDigest]) {
    let (tree, index, names) = (tree, index, names)
    verified = index.weighed(tree, names) { node in
      guard let file = tree.attribute(names.file, of: node).flatMap({ tree.valueSlice(of: $0) }),
        let stated = tree.attribute(names.sha256, of: node).flatMap({ tree.valueSlice(of: $0) }),
        case .read(_, let actual) = attachments[tree.string(file)], tree.string(stated).lowercased() == actual
      else { return index.ownShowing(node) }
      return .verified
    }
  }

  /// The standing that the file itself gives, whatever was read beside it in this run.
  func ownStanding(of node: XMLTree.Index) -> Standing { source.standing(of: node) }

  /// What is read until `endAside` leaves no trace, and so nothing that points into it is kept.
  mutating func beginAside() -> Int {
    asides += 1
    return trace.count
  }

  mutating func endAside(_ mark: Int) {
    trace.removeSubrange(mark...)
    asides -= 1
  }

  /// Before a new question: what blocked the last one does not matter to it.
  mutating func forgetStumbles() {
    if !stumbles.isEmpty { stumbles.removeAll(keepingCapacity: true) }
  }

  /// All things of a kind, in document order.
  mutating func all(_ thing: ThingID) -> [XMLTree.Index] {
    if let known = instances[Int(thing)] { return known }
    let found = source.things(at: rules.dictionary[thing: thing].path)
    instances[Int(thing)] = found
    return found
  }

  /// Reads one fact over links from the scopes' things and notes it in the trace.
  mutating func read(_ navigation: Navigation, scopes: Scopes) -> Reading {
    let reading = silently(navigation, scopes: scopes)
    trace.append(Read(fact: reading.fact, reading: reading.reading))
    return reading.reading
  }

  /// The fact that answers: the one asked for, or the existence of the thing on the way that is not there.
  private mutating func silently(
    _ navigation: Navigation, scopes: Scopes
  ) -> (fact: FactID, reading: Reading) {
    var node: XMLTree.Index
    switch navigation.start {
    case .scope(let scope): node = scopes[Int(scope)]
    case .everywhere(let thing):
      let found = all(thing)
      guard found.count == 1 else {
        let existence = traits.existence[Int(thing)]
        return (existence, found.isEmpty ? noInstance(of: thing) : Reading(.disputed, at: found[0]))
      }
      node = found[0]
    }
    for link in navigation.links {
      switch follow(link, from: node) {
      case .none(let reading): return (traits[link: link].existence, reading)
      case .some(let nodes, _):
        guard let next = single(nodes, link) else {
          return (traits[link: link].existence, Reading(.disputed, at: nodes.first ?? node))
        }
        node = next
      }
    }
    return (navigation.fact, fact(navigation.fact, of: node))
  }

  /// The one thing that a single-valued link means; nil when several compete.
  private func single(_ nodes: [XMLTree.Index], _ link: LinkID) -> XMLTree.Index? {
    if nodes.count == 1 { return nodes[0] }
    switch traits[link: link].pick {
    case .first, .earliest: return nodes.first
    case .last, .latest: return nodes.last
    case .only, .sum: return nil
    }
  }

  /// The things to which a chain of links leads, or why there are none.
  mutating func follow(_ links: LinkChain, from node: XMLTree.Index) -> Linked {
    if links.count == 1, !traits[link: links[0]].one { return follow(links[0], from: node) }
    var current: [XMLTree.Index] = [node]
    var closed = true
    for link in links {
      var next: [XMLTree.Index] = []
      var missing: Reading?
      for node in current {
        switch follow(link, from: node) {
        case .some(let nodes, let all):
          next.append(contentsOf: nodes)
          closed = closed && all
        case .none(let reading):
          closed = closed && reading.answer == .absent
          if missing == nil || reading.answer != .absent { missing = reading }
        }
      }
      if next.isEmpty { return .none(missing ?? Reading(.notCarried, at: node)) }
      if traits[link: link].one, let picked = single(next, link) { next = [picked] }
      current = next
    }
    return .some(current, all: closed)
  }

  /// The things that a list names.
  mutating func list(_ list: ListReference, scopes: Scopes) -> Linked {
    switch list.start {
    case .scope(let scope):
      let from = scopes[Int(scope)]
      return list.links.isEmpty ? .some([from], all: true) : follow(list.links, from: from)
    case .everywhere(let thing):
      let found = all(thing)
      if found.isEmpty { return .none(noInstance(of: thing)) }
      let closed = noInstance(of: thing).answer == .absent
      if list.links.isEmpty { return .some(found, all: closed) }
      var nodes: [XMLTree.Index] = []
      var allClosed = closed
      for node in found {
        switch follow(list.links, from: node) {
        case .some(let more, let all):
          nodes.append(contentsOf: more)
          allClosed = allClosed && all
        case .none(let reading): allClosed = allClosed && reading.answer == .absent
        }
      }
      return nodes.isEmpty
        ? .none(Reading(allClosed ? .absent : .notCarried, at: found[0])) : .some(nodes, all: allClosed)
    }
  }

  /// What is at the other end of links.
  enum Linked {
    /// These, and whether the file says that there are no others.
    case some([XMLTree.Index], all: Bool)
    /// Nothing, and whether the file proves that.
    case none(Reading)
  }

  private mutating func follow(_ id: LinkID, from node: XMLTree.Index) -> Linked {
    if let known = followed[id, node] { return known }
    let linked = walk(id, from: node)
    followed.keep(linked, id, node)
    return linked
  }

  private mutating func walk(_ id: LinkID, from node: XMLTree.Index) -> Linked {
    let to = traits[link: id].to
    switch rules.dictionary[link: id].way {
    case .path(let path):
      let found = path.elements(from: node, in: source.view)
      let closed = source.missing(path.branches, from: node)
      return found.isEmpty ? .none(closed) : .some(found, all: closed.answer == .absent)
    case .reference(let attribute):
      guard let own = tree.attribute(attribute, of: node), tree.valueSlice(of: own) != nil else {
        return .none(Reading(index.complete[Int(node)] ? .absent : .notCarried, at: node))
      }
      var found: [XMLTree.Index] = []
      for other in index.references.targets(of: own) where !found.contains(other) && isOne(other, of: to) {
        found.append(other)
      }
      // An id that leads nowhere was reported as a problem; the relation itself stays open.
      return found.isEmpty
        ? .none(Reading(.notCarried, at: node, attribute: own))
        : .some(found, all: index.complete[Int(node)] && !source.leadsNowhere(own, at: node))
    case .back(let attribute):
      guard let own = tree.attribute(names.id, of: node), let slice = tree.valueSlice(of: own) else {
        return .none(Reading(.notCarried, at: node))
      }
      let found = pointing(attribute, to: tree.bytes(slice), kind: to)
      // One whose reference leads nowhere may be meant for this thing.
      let stray = stray(attribute, kind: to, besides: found)
      if found.isEmpty { return .none(stray.map { Reading(.notCarried, at: $0) } ?? noInstance(of: to)) }
      return .some(found, all: stray == nil && noInstance(of: to).answer == .absent)
    case .matter:
      let found = index.hasMatter ? all(to).filter { source.sameMatter(node, $0) } : all(to)
      return found.isEmpty ? .none(noInstance(of: to)) : .some(found, all: noInstance(of: to).answer == .absent)
    }
  }

  /// The things of a kind whose attribute names an id, in document order.
  private mutating func pointing(_ name: XMLName, to id: ArraySlice<UInt8>, kind: ThingID) -> [XMLTree.Index] {
    var found: [XMLTree.Index] = []
    guard let named = index.ids[id] else {
      // The root's id, or one written with space around it, is no element's that others could name.
      for other in all(kind) {
        guard let list = tree.attribute(name, of: other), let ids = tree.valueSlice(of: list) else { continue }
        if tree.bytes(ids).split(separator: UInt8(ascii: " ")).contains(where: { $0.elementsEqual(id) }) {
          found.append(other)
        }
      }
      return found
    }
    for pointer in index.references.pointers(to: named)
    where pointer.name.raw == name.raw && found.last != pointer.from && isOne(pointer.from, of: kind) {
      found.append(pointer.from)
    }
    return found
  }

  /// The last thing of a kind that is not among those found and whose attribute names an id that is nobody's.
  private mutating func stray(
    _ name: XMLName, kind: ThingID, besides found: [XMLTree.Index]
  ) -> XMLTree.Index? {
    if index.strays.isEmpty { return nil }
    return all(kind).last { other in
      guard let list = tree.attribute(name, of: other) else { return false }
      return source.leadsNowhere(list, at: other) && !found.contains(other)
    }
  }

  /// Whether an element is a thing of that kind.
  private mutating func isOne(_ node: XMLTree.Index, of kind: ThingID) -> Bool {
    let things = all(kind)
    var (low, high) = (0, things.count)
    while low < high {
      let middle = (low + high) / 2
      if things[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < things.count && things[low] == node
  }

  /// Whether the file proves that there is no thing of a kind, and where it would stand.
  mutating func noInstance(of thing: ThingID) -> Reading {
    if let known = absences[Int(thing)] { return known }
    let reading = source.missing(rules.dictionary[thing: thing].path.branches, from: 0)
    absences[Int(thing)] = reading
    return reading
  }
}
