import Glibc

/// From libxml2's interned name pointers to `XMLName`.
///
/// Within one parse the parser's dictionary hands out one pointer for each distinct name and namespace, so the pair of
/// pointers decides; the vocabulary is asked once for each distinct name of a document.
struct NameCache {
  private struct Slot: BitwiseCopyable {
    var local: UInt
    var namespace: UInt
    var name: UInt32
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var used = 0
  private(set) var vocabulary: XMLVocabulary

  init(vocabulary: XMLVocabulary) {
    self.vocabulary = vocabulary
    mask = 255
    slots = Self.empty(256)
  }

  func free() { slots.deallocate() }

  @inline(__always)
  mutating func name(_ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> XMLName {
    let localBits = UInt(bitPattern: local)
    let namespaceBits = UInt(bitPattern: namespace)
    var slot = Self.slot(localBits, namespaceBits, mask)
    while slots[slot].local != 0 {
      if slots[slot].local == localBits, slots[slot].namespace == namespaceBits {
        return XMLName(raw: slots[slot].name)
      }
      slot = (slot + 1) & mask
    }
    return learn(local, namespace, at: slot)
  }

  @inline(never)
  private mutating func learn(
    _ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?, at slot: Int
  ) -> XMLName {
    let localBytes = UnsafeBufferPointer(start: local, count: strlen(local))
    let namespaceBytes = UnsafeBufferPointer(start: namespace, count: namespace.map { strlen($0) } ?? 0)
    // Looking up first keeps the seed's storage shared: `intern` would copy it.
    let name =
      vocabulary.find(local: localBytes, namespace: namespaceBytes)
      ?? vocabulary.intern(local: localBytes, namespace: namespaceBytes)
    slots[slot] = Slot(local: UInt(bitPattern: local), namespace: UInt(bitPattern: namespace), name: name.raw)
    used += 1
    if used * 2 > mask { widen() }
    return name
  }

  private mutating func widen() {
    let old = slots
    let oldCount = mask + 1
    mask = oldCount * 2 - 1
    slots = Self.empty(oldCount * 2)
    for index in 0..<oldCount where old[index].local != 0 {
      var slot = Self.slot(old[index].local, old[index].namespace, mask)
      while slots[slot].local != 0 { slot = (slot + 1) & mask }
      slots[slot] = old[index]
    }
    old.deallocate()
  }

  private static func empty(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot(local: 0, namespace: 0, name: 0), count: count)
    return slots
  }

  @inline(__always)
  private static func slot(_ local: UInt, _ namespace: UInt, _ mask: Int) -> Int {
    let mixed = (local &+ namespace &* 31) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }
}
