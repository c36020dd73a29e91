import Model
import SafeXML
import StatutoryTime

extension CaseSource {
  /// An attribute about which there are rival accounts.
  func written(_ fact: Fact, of node: XMLTree.Index, _ scratch: inout PathScratch) -> Reading {
    guard case .path(let paths, let pick) = fact.source else { return Reading(.notCarried, at: node) }
    return written(paths, pick, type: fact.type, of: node, &scratch)
  }

  /// A fact written in the file: the first of the paths that finds something, with rival claims weighed.
  func written(
    _ paths: [FactPath], _ pick: Pick, type: ValueType, of node: XMLTree.Index, _ scratch: inout PathScratch
  ) -> Reading {
    let hasClaim = index.marks[Int(node)].contains(.claim)
    for path in paths {
      scratch.readings.removeAll(keepingCapacity: true)
      if let name = path.ownAttribute {
        if !hasClaim {
          if let reading = written(name, type: type, of: node) { return reading }
          continue
        }
        own(name, of: node, type: type, into: &scratch.readings)
      } else {
        // A sum, the earliest of several, a joined text is that of all: one with a fault beside those found may be one of them.
        if pick.takesAll, let hiding = hiding(path, from: node) { return Reading(.notCarried, at: hiding) }
        path.match(from: node, in: view, &scratch)
        for match in scratch.matches {
          if let reading = typed(match, as: type) { scratch.readings.append(reading) }
        }
      }
      if !scratch.readings.isEmpty {
        // Whoever denies one way of telling it denies the fact: a disputed date of service is not saved by the postmark.
        let claim =
          hasClaim ? paths.lazy.compactMap { $0.ownAttribute }.compactMap { self.denial(of: $0, at: node) }.first : nil
        if let claim { return Reading(.disputed, at: claim) }
        return scratch.readings.count == 1 ? scratch.readings[0] : choose(scratch.readings, pick)
      }
      if hasClaim, let name = path.ownAttribute, let claim = denial(of: name, at: node) {
        return Reading(.disputed, at: claim)
      }
    }
    var first: Reading?
    for path in paths {
      let reading = missing(path, from: node)
      if reading.answer != .absent { return reading }
      first = first ?? reading
    }
    return first ?? Reading(.notCarried, at: node)
  }

  /// An attribute of a thing of which nobody tells anything else.
  func attribute(_ name: XMLName, type: ValueType, of node: XMLTree.Index) -> Reading {
    written(name, type: type, of: node)
      ?? Reading(mayHide(name, in: node) ? .notCarried : .absent, at: node)
  }

  private func written(_ name: XMLName, type: ValueType, of node: XMLTree.Index) -> Reading? {
    guard let attribute = tree.attribute(name, of: node) else { return nil }
    return typed(PathMatch(node: node, attribute: attribute), as: type)
  }

  /// An attribute of the thing itself and of the rival `claim`s under it.
  private func own(_ name: XMLName, of node: XMLTree.Index, type: ValueType, into readings: inout [Reading]) {
    if let attribute = tree.attribute(name, of: node),
      let reading = typed(PathMatch(node: node, attribute: attribute), as: type)
    {
      readings.append(reading)
    }
    var child = node + 1
    let end = tree.nodes[Int(node)].end
    while child < end {
      if tree.nodes[Int(child)].name.raw == names.claim.raw, let attribute = tree.attribute(name, of: child),
        let reading = typed(PathMatch(node: child, attribute: attribute), as: type)
      {
        readings.append(reading)
      }
      child = tree.nodes[Int(child)].end
    }
  }

  /// A claim that denies the fact without giving a value of its own (`disputes="date"`).
  private func denial(of name: XMLName, at node: XMLTree.Index) -> XMLTree.Index? {
    for child in tree.children(of: node) where tree.nodes[Int(child)].name.raw == names.claim.raw {
      guard let attribute = tree.attribute(names.disputes, of: child), let slice = tree.valueSlice(of: attribute) else {
        continue
      }
      let local = tree.vocabulary[name].local
      if tree.bytes(slice).split(separator: UInt8(ascii: " ")).contains(where: { $0.elementsEqual(local.utf8) }) {
        return child
      }
    }
    return nil
  }

  /// The typed value at a match; nil when nothing is written there, `notCarried` when it cannot be read as its type.
  private func typed(_ match: PathMatch, as type: ValueType) -> Reading? {
    if !index.distrust.values.isEmpty, index.distrust.values.contains(match.attribute) {
      return Reading(.notCarried, at: match.node, attribute: match.attribute)
    }
    let slice = match.attribute >= 0 ? tree.valueSlice(of: match.attribute) : tree.textSlice(of: match.node)
    // An element without text can still be there: `<told/>` read as yes/no or text means that it exists.
    guard let slice else {
      return match.attribute < 0 && type == .yesNo
        ? Reading(.value(.yesNo(true)), at: match.node) : nil
    }
    let value = slice.inValues ? Value(slice, in: tree.values, type: type) : Value(slice, in: tree.text, type: type)
    return Reading(value.map { .value($0) } ?? .notCarried, at: match.node, attribute: match.attribute)
  }

  /// Whether what a path looked for is proven absent: every place where it may stand must be complete.
  func missing(_ path: FactPath, from node: XMLTree.Index) -> Reading {
    var first: Reading?
    for branch in path.branches {
      let reading = missing(branch, from: node)
      if reading.answer != .absent { return reading }
      first = first ?? reading
    }
    return first ?? Reading(.notCarried, at: node)
  }

  /// Whether what a path looked for is proven absent, and a deepest element where it would stand.
  private func missing(_ steps: [FactPath.Step], from node: XMLTree.Index) -> Reading {
    if steps.count == 1 {
      return Reading(mayHide(steps[0].name, in: node) ? .notCarried : .absent, at: node)
    }
    // Empty stands for the thing itself.
    var deepest: [XMLTree.Index] = []
    var next = steps.first
    for (position, step) in steps.enumerated() {
      next = step
      guard position < steps.count - 1 else { break }
      let found = FactPath.elements(steps, upTo: position + 1, from: node, in: view)
      guard !found.isEmpty else { break }
      // A faulty one beside those found may be of their kind, and then it could hold what is looked for.
      let reached = deepest.isEmpty ? [node] : deepest
      if let hiding = hiding(step, among: reached, besides: found) { return Reading(.notCarried, at: hiding) }
      deepest = found
    }
    if deepest.isEmpty { return Reading(mayHide(next?.name, in: node) ? .notCarried : .absent, at: node) }
    let open = deepest.first { mayHide(next?.name, in: $0) }
    return Reading(open == nil ? .absent : .notCarried, at: open ?? deepest[0])
  }

  /// The parent of a faulty element that a path does not find, but that may be one of those that it looks for.
  private func hiding(_ path: FactPath, from node: XMLTree.Index) -> XMLTree.Index? {
    if index.distrust.isEmpty { return nil }
    for branch in path.branches {
      var reached = [node]
      for (position, step) in branch.enumerated() where step.axis == .child || step.axis == .descendant {
        let found = FactPath.elements(branch, upTo: position + 1, from: node, in: view)
        if let hiding = hiding(step, among: reached, besides: found) { return hiding }
        reached = found
      }
    }
    return nil
  }

  private func hiding(
    _ step: FactPath.Step, among reached: [XMLTree.Index], besides found: [XMLTree.Index]
  ) -> XMLTree.Index? {
    reached.first { index.distrust.mayHide(step.name, amongChildrenOf: $0, besides: found) }
  }

  /// Whether an element does not claim to be complete as far as a name goes.
  private func mayHide(_ name: XMLName?, in node: XMLTree.Index) -> Bool {
    if !index.complete[Int(node)], !isComplete(node, for: name) { return true }
    return index.distrust.mayHide(name, amongChildrenOf: node)
  }

  /// `completeFor="service"`: an element that is complete as far as these names go.
  private func isComplete(_ node: XMLTree.Index, for name: XMLName?) -> Bool {
    guard index.marks[Int(node)].contains(.completeFor), let name, !index.distrust.mayHide(in: node),
      let attribute = tree.attribute(names.completeFor, of: node),
      let slice = tree.valueSlice(of: attribute)
    else { return false }
    let local = tree.vocabulary[name].local
    return tree.bytes(slice).split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(local.utf8) }
  }

  /// A value as it is written in the file, or as people write it.
  func text(_ value: Value) -> String {
    switch value {
    case .moment(let moment): moment.description
    case .money(let fen): moneyText(fen)
    case .number(let count): String(count)
    case .text(let slice): tree.string(slice)
    case .yesNo(let yes): yes ? "yes" : "no"
    }
  }
}

/// In yuan, as case files write sums: "60000", "12.50".
func moneyFigure(_ fen: Int64) -> String {
  let cents = fen % 100
  return cents == 0 ? "\(fen / 100)" : "\(fen / 100).\(cents < 10 ? "0" : "")\(cents)"
}

/// "60000元", "12.50元".
func moneyText(_ fen: Int64) -> String { moneyFigure(fen) + "元" }

/// "60000元", "60000 yuan".
func moneyWords(_ fen: Int64) -> BilingualText {
  BilingualText(zh: moneyText(fen), en: moneyFigure(fen) + " yuan")
}

extension Value {
  /// Reads a written value; nil when it is not of the type.
  init?(_ slice: TextSlice, in buffer: [UInt8], type: ValueType) {
    let (start, end) = (Int(slice.start), Int(slice.end))
    switch type {
    case .text: self = .text(slice)
    case .moment:
      guard let moment = Moment(iso: buffer, start, end) else { return nil }
      self = .moment(moment)
    case .number:
      let bytes = buffer[start..<end]
      let negative = bytes.first == UInt8(ascii: "-")
      // A fraction of a second, the only fraction that the format allows, is cut off.
      let whole = bytes.dropFirst(negative ? 1 : 0).prefix { $0 != UInt8(ascii: ".") }
      guard let number = wholeNumber(whole) else { return nil }
      self = .number(negative ? -number : number)
    case .money:
      guard let fen = fen(buffer[start..<end]) else { return nil }
      self = .money(fen)
    case .yesNo:
      switch (end - start, buffer[start], buffer[end - 1]) {
      case (3, UInt8(ascii: "y"), UInt8(ascii: "s")) where buffer[start + 1] == UInt8(ascii: "e"): self = .yesNo(true)
      case (2, UInt8(ascii: "n"), UInt8(ascii: "o")): self = .yesNo(false)
      default: return nil
      }
    }
  }
}

/// Decimal digits, at most 15 of them.
func wholeNumber(_ bytes: some Collection<UInt8>) -> Int64? {
  guard !bytes.isEmpty, bytes.count <= 15 else { return nil }
  var number: Int64 = 0
  for byte in bytes {
    guard (48...57).contains(byte) else { return nil }
    number = number * 10 + Int64(byte - 48)
  }
  return number
}

/// Yuan with at most two decimals ("60000", "12.5"), in fen.
func fen(_ bytes: some Collection<UInt8>) -> Int64? {
  let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
  guard let whole = wholeNumber(parts[0]) else { return nil }
  guard parts.count == 2 else { return whole * 100 }
  guard (1...2).contains(parts[1].count), let cents = wholeNumber(parts[1]) else { return nil }
  return whole * 100 + (parts[1].count == 1 ? cents * 10 : cents)
}
