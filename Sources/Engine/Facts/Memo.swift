import SafeXML

/// What was found out about a node, by node and by the number of a fact or link: open addressing over plain keys.
struct Memo<Found> {
  private var keys: [UInt64]
  private var values: [Found?]
  private var used = 0

  init(capacity: Int = 256) {
    keys = Array(repeating: .max, count: capacity)
    values = Array(repeating: nil, count: capacity)
  }

  subscript(number: Int32, node: XMLTree.Index) -> Found? {
    let key = Self.key(number, node)
    var slot = slot(key)
    while keys[slot] != .max {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Keeps what was found; each pair is kept once.
  mutating func keep(_ found: Found, _ number: Int32, _ node: XMLTree.Index) {
    if used * 2 > keys.count { widen() }
    insert(found, Self.key(number, node))
    used += 1
  }

  private mutating func insert(_ found: Found?, _ key: UInt64) {
    var slot = slot(key)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = found
  }

  private mutating func widen() {
    let (oldKeys, oldValues) = (keys, values)
    self = Memo(capacity: oldKeys.count * 2)
    used = oldKeys.count / 2 + 1
    for (slot, key) in oldKeys.enumerated() where key != .max { insert(oldValues[slot], key) }
  }

  private static func key(_ number: Int32, _ node: XMLTree.Index) -> UInt64 {
    UInt64(UInt32(bitPattern: number)) << 32 | UInt64(UInt32(bitPattern: node))
  }

  private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
  }
}
