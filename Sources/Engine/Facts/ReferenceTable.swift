import SafeXML

/// Which elements the attributes of a case point to, and the reverse: ids are looked up once for each file.
struct ReferenceTable: Sendable {
  private struct Entry: Sendable, BitwiseCopyable {
    var first: Int32
    var count: Int32
    var hasUnknown: Bool
  }

  /// One attribute that points to an element.
  struct Pointer: Sendable, BitwiseCopyable {
    let from: XMLTree.Index
    let name: XMLName
    fileprivate let to: XMLTree.Index
  }

  private var entries: [Entry] = []
  /// By attribute: the entry's number, -1 for one that refers to nothing.
  private var entry: [Int32]
  private var targets: [XMLTree.Index] = []
  /// In document order, then by the element to which they point, with the first of each element beside them.
  private var pointers: [Pointer] = []
  private var firstPointer: [Int32] = []

  init(attributes: Int) { entry = Array(repeating: -1, count: attributes) }

  /// Takes the ids in an attribute's value; attributes come in document order.
  mutating func add(
    _ value: ArraySlice<UInt8>, _ attribute: Int32, of node: XMLTree.Index, name: XMLName, _ ids: IDTable
  ) {
    var own = Entry(first: Int32(targets.count), count: 0, hasUnknown: false)
    var start = value.startIndex
    while start < value.endIndex {
      var end = start
      while end < value.endIndex, value[end] != UInt8(ascii: " ") { end += 1 }
      if end > start {
        if let target = ids.node(in: value, start, end) {
          targets.append(target)
          own.count += 1
          if pointers.last.map({ $0.from != node || $0.to != target || $0.name != name }) ?? true {
            pointers.append(Pointer(from: node, name: name, to: target))
          }
        } else {
          own.hasUnknown = true
        }
      }
      start = end + 1
    }
    entry[Int(attribute)] = Int32(entries.count)
    entries.append(own)
  }

  /// Sorts the pointers by what they point to; document order stays within.
  mutating func turnAround(nodes: Int) {
    firstPointer = Array(repeating: 0, count: nodes + 1)
    for pointer in pointers { firstPointer[Int(pointer.to) + 1] += 1 }
    for node in 0..<nodes { firstPointer[node + 1] += firstPointer[node] }
    var place = firstPointer
    var sorted = pointers
    for pointer in pointers {
      sorted[Int(place[Int(pointer.to)])] = pointer
      place[Int(pointer.to)] += 1
    }
    pointers = sorted
  }

  /// The elements that the attribute names, in its own order.
  func targets(of attribute: Int32) -> ArraySlice<XMLTree.Index> {
    guard entry[Int(attribute)] >= 0 else { return [] }
    let own = entries[Int(entry[Int(attribute)])]
    return targets[Int(own.first)..<Int(own.first + own.count)]
  }

  /// Whether one of its ids is that of no element.
  func hasUnknown(_ attribute: Int32) -> Bool {
    entry[Int(attribute)] >= 0 && entries[Int(entry[Int(attribute)])].hasUnknown
  }

  /// What points to an element, in document order; the same element twice where it names it twice.
  func pointers(to node: XMLTree.Index) -> ArraySlice<Pointer> {
    pointers[Int(firstPointer[Int(node)])..<Int(firstPointer[Int(node) + 1])]
  }
}
