import SafeXML

/// Elements by id; a duplicated id stands for its first element.
///
/// Ids of up to fifteen bytes, which is nearly all, are keyed by their bytes packed into two words. The hash stays the
/// library's own, which a file cannot be made to collide with.
struct IDTable: Sendable {
  private var short: [SIMD2<UInt64>: XMLTree.Index] = [:]
  private var long: [ArraySlice<UInt8>: XMLTree.Index] = [:]

  init(capacity: Int) { short.reserveCapacity(capacity) }

  subscript(id: ArraySlice<UInt8>) -> XMLTree.Index? { node(in: id, id.startIndex, id.endIndex) }

  /// The element whose id is `bytes[start..<end]`.
  func node(in bytes: borrowing ArraySlice<UInt8>, _ start: Int, _ end: Int) -> XMLTree.Index? {
    end - start < 16 ? short[Self.pack(bytes, start, end)] : long[bytes[start..<end]]
  }

  /// Gives the id to an element; if it is taken, nothing changes and the element that has it is told.
  mutating func claim(_ id: ArraySlice<UInt8>, for node: XMLTree.Index) -> XMLTree.Index? {
    if id.count < 16 {
      return Self.claim(&short[Self.pack(id, id.startIndex, id.endIndex)], node)
    }
    return Self.claim(&long[id], node)
  }

  private static func claim(_ place: inout XMLTree.Index?, _ node: XMLTree.Index) -> XMLTree.Index? {
    if let first = place { return first }
    place = node
    return nil
  }

  /// The bytes and, in the last place, their number.
  private static func pack(_ bytes: borrowing ArraySlice<UInt8>, _ start: Int, _ end: Int) -> SIMD2<UInt64> {
    var words = SIMD2<UInt64>(0, UInt64(end - start) << 56)
    for offset in 0..<(end - start) {
      let byte = UInt64(bytes[start + offset]) << UInt64((offset & 7) * 8)
      if offset < 8 { words[0] |= byte } else { words[1] |= byte }
    }
    return words
  }
}
