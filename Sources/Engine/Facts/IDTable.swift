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

  /// False, and nothing changes, if the id is taken.
  mutating func insert(_ id: ArraySlice<UInt8>, _ node: XMLTree.Index) -> Bool {
    guard self[id] == nil else { return false }
    if id.count < 16 {
      short[Self.pack(id, id.startIndex, id.endIndex)] = node
    } else {
      long[id] = node
    }
    return true
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
