import SafeXML

extension CaseFacts {
  /// The things that a list names.
  mutating func list(_ list: ListReference, scopes: Scopes) -> Linked {
    switch list.start {
    case .scope(let scope):
      let from = scopes[Int(scope)]
      return list.links.isEmpty ? .some(just(from), all: true) : follow(list.links, from: from)
    case .everywhere(let thing):
      let found = all(thing)
      if found.isEmpty { return .none(noInstance(of: thing)) }
      let closed = noInstance(of: thing).answer == .absent
      if list.links.isEmpty { return .some(found, all: closed) }
      var nodes: [XMLTree.Index] = []
      var allClosed = closed
      for place in found.places {
        switch follow(list.links, from: reached[place]) {
        case .some(let more, let all):
          nodes += reached[more.places]
          allClosed = allClosed && all
        case .none(let reading): allClosed = allClosed && reading.answer == .absent
        }
      }
      return nodes.isEmpty
        ? .none(Reading(allClosed ? .absent : .notCarried, at: reached[found.places.lowerBound]))
        : .some(things(nodes), all: allClosed)
    }
  }

  private mutating func things(_ nodes: [XMLTree.Index]) -> Things {
    let first = reached.count
    reached += nodes
    return Things(first..<reached.count)
  }

  private mutating func just(_ node: XMLTree.Index) -> Things {
    reached.append(node)
    return Things(reached.count - 1..<reached.count)
  }

  /// The one thing that a single-valued link means; nil when several compete.
  func single(_ things: Things, _ link: LinkID) -> XMLTree.Index? {
    things.count == 1 ? reached[things.places.lowerBound] : single(reached[things.places], link)
  }

  private func single(_ nodes: ArraySlice<XMLTree.Index>, _ link: LinkID) -> XMLTree.Index? {
    if nodes.count == 1 { return nodes.first }
    switch traits[link: link].pick {
    case .first, .earliest: return nodes.first
    case .last, .latest: return nodes.last
    case .only, .sum, .joined: return nil
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
        case .some(let things, let all):
          next += reached[things.places]
          closed = closed && all
        case .none(let reading):
          closed = closed && reading.answer == .absent
          if missing == nil || reading.answer != .absent { missing = reading }
        }
      }
      if next.isEmpty { return .none(missing ?? Reading(.notCarried, at: node)) }
      if traits[link: link].one, let picked = single(next[...], link) { next = [picked] }
      current = next
    }
    return .some(things(current), all: closed)
  }

  mutating func follow(_ id: LinkID, from node: XMLTree.Index) -> Linked {
    if let known = followed[id, node] { return known }
    let linked = walk(id, from: node)
    followed.keep(linked, id, node)
    return linked
  }

  private mutating func walk(_ id: LinkID, from node: XMLTree.Index) -> Linked {
    let to = traits[link: id].to
    let first: Int
    var found: Things { Things(first..<reached.count) }
    switch rules.dictionary[link: id].way {
    case .path(let path):
      first = reached.count
      path.elements(from: node, in: source.view, into: &reached, &scratch)
      let closed = source.missing(path, from: node)
      return found.isEmpty ? .none(closed) : .some(found, all: closed.answer == .absent)
    case .reference(let attribute):
      guard let own = tree.attribute(attribute, of: node), tree.valueSlice(of: own) != nil else {
        return .none(Reading(index.complete[Int(node)] ? .absent : .notCarried, at: node))
      }
      let kind = all(to)
      first = reached.count
      for other in index.references.targets(of: own) where isOne(other, of: kind) {
        if !reached[first...].contains(other) { reached.append(other) }
      }
      // An id that leads nowhere was reported as a problem; the relation itself stays open.
      return found.isEmpty
        ? .none(Reading(.notCarried, at: node, attribute: own))
        : .some(found, all: index.complete[Int(node)] && !source.leadsNowhere(own, at: node))
    case .back(let attribute):
      guard let own = tree.attribute(names.id, of: node), let slice = tree.valueSlice(of: own) else {
        return .none(Reading(.notCarried, at: node))
      }
      let kind = all(to)
      first = reached.count
      appendPointing(attribute, to: tree.bytes(slice), kind: kind)
      // One whose reference leads nowhere may be meant for this thing.
      let stray = stray(attribute, kind: kind, besides: found)
      if found.isEmpty { return .none(stray.map { Reading(.notCarried, at: $0) } ?? noInstance(of: to)) }
      return .some(found, all: stray == nil && noInstance(of: to).answer == .absent)
    case .matter:
      let kind = all(to)
      guard index.hasMatter else {
        return kind.isEmpty ? .none(noInstance(of: to)) : .some(kind, all: noInstance(of: to).answer == .absent)
      }
      first = reached.count
      for place in kind.places where source.sameMatter(node, reached[place]) { reached.append(reached[place]) }
      return found.isEmpty ? .none(noInstance(of: to)) : .some(found, all: noInstance(of: to).answer == .absent)
    }
  }

  /// The things of a kind whose attribute names an id, in document order.
  private mutating func appendPointing(_ name: XMLName, to id: ArraySlice<UInt8>, kind: Things) {
    guard let named = index.ids[id] else {
      // The root's id, or one written with space around it, is no element's that others could name.
      for place in kind.places {
        guard let list = tree.attribute(name, of: reached[place]), let ids = tree.valueSlice(of: list) else { continue }
        if tree.bytes(ids).split(separator: UInt8(ascii: " ")).contains(where: { $0.elementsEqual(id) }) {
          reached.append(reached[place])
        }
      }
      return
    }
    var last: XMLTree.Index = -1
    for pointer in index.references.pointers(to: named)
    where pointer.name.raw == name.raw && last != pointer.from && isOne(pointer.from, of: kind) {
      last = pointer.from
      reached.append(last)
    }
  }

  /// The last thing of a kind that is not among those found and whose attribute names an id that is nobody's.
  private func stray(_ name: XMLName, kind: Things, besides found: Things) -> XMLTree.Index? {
    if index.strays.isEmpty { return nil }
    return reached[kind.places].last { other in
      guard let list = tree.attribute(name, of: other) else { return false }
      return source.leadsNowhere(list, at: other) && !reached[found.places].contains(other)
    }
  }

  /// Whether an element is among the things of a kind, which stand in document order.
  private func isOne(_ node: XMLTree.Index, of kind: Things) -> Bool {
    var (low, high) = (kind.places.lowerBound, kind.places.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if reached[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < kind.places.upperBound && reached[low] == node
  }
}
