import SafeXML

/// What was found out about a node, by node and by the number of a fact or link: open addressing over plain keys, which lead
/// to what was found in the order of finding. Growing moves the keys alone.
struct Memo<Found> {
  private struct Slot: BitwiseCopyable {
    var key = UInt64.max
    var place: Int32 = 0
  }

  private var slots: [Slot]
  private var found: [Found] = []

  /// - Parameter capacity: a power of two.
  init(capacity: Int = 256) {
    slots = Array(repeating: Slot(), count: capacity)
    found.reserveCapacity(capacity / 2)
  }

  subscript(number: Int32, node: XMLTree.Index) -> Found? {
    let slot = slots[position(of: Self.key(number, node))]
    return slot.key == .max ? nil : found[Int(slot.place)]
  }

  /// Keeps what was found; each pair is kept once.
  mutating func keep(_ one: Found, _ number: Int32, _ node: XMLTree.Index) {
    if found.count * 2 >= slots.count { widen() }
    let key = Self.key(number, node)
    slots[position(of: key)] = Slot(key: key, place: Int32(found.count))
    found.append(one)
  }

  private mutating func widen() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key != .max { slots[position(of: slot.key)] = slot }
  }

  /// Where a key stands, or would stand.
  private func position(of key: UInt64) -> Int {
    var position = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[position].key != key, slots[position].key != .max { position = (position + 1) & (slots.count - 1) }
    return position
  }

  private static func key(_ number: Int32, _ node: XMLTree.Index) -> UInt64 {
    UInt64(UInt32(bitPattern: number)) << 32 | UInt64(UInt32(bitPattern: node))
  }
}
