import Glibc

extension XMLVocabulary {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  func find(local: Bytes, namespace: Bytes) -> XMLName? {
    guard let space = findNamespace(namespace) else { return nil }
    let slot = slot(of: local, in: space, hash: Self.hash(local, space))
    return slots[slot] == 0 ? nil : XMLName(raw: slots[slot] - 1)
  }

  mutating func intern(local: Bytes, namespace: Bytes) -> XMLName {
    let space = findNamespace(namespace) ?? addNamespace(namespace)
    let hash = Self.hash(local, space)
    let slot = slot(of: local, in: space, hash: hash)
    if slots[slot] != 0 { return XMLName(raw: slots[slot] - 1) }
    let start = Int32(bytes.count)
    bytes.append(contentsOf: local)
    entries.append(Entry(namespace: space, start: start, end: Int32(bytes.count), hash: hash))
    slots[slot] = UInt32(entries.count)
    if entries.count * 2 > slots.count { rehash() }
    return XMLName(raw: UInt32(entries.count - 1))
  }

  /// Documents use a handful of namespaces, so a walk is enough; `XMLLimits.names` bounds a hostile one.
  private func findNamespace(_ wanted: Bytes) -> Int32? {
    if wanted.isEmpty { return -1 }
    for (index, range) in namespaces.enumerated() where equal(wanted, range) { return Int32(index) }
    return nil
  }

  private mutating func addNamespace(_ added: Bytes) -> Int32 {
    let start = bytes.count
    bytes.append(contentsOf: added)
    namespaces.append(start..<bytes.count)
    return Int32(namespaces.count - 1)
  }

  /// The slot that holds the name, or the free one where it belongs.
  private func slot(of local: Bytes, in namespace: Int32, hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot] - 1)]
      if entry.hash == hash, entry.namespace == namespace, equal(local, Int(entry.start)..<Int(entry.end)) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func rehash() {
    var wider = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (wider.count - 1)
      while wider[slot] != 0 { slot = (slot + 1) & (wider.count - 1) }
      wider[slot] = UInt32(index + 1)
    }
    slots = wider
  }

  private func equal(_ wanted: Bytes, _ range: Range<Int>) -> Bool {
    guard wanted.count == range.count, let base = wanted.baseAddress else { return wanted.count == range.count }
    return bytes.withUnsafeBufferPointer { stored in
      stored.baseAddress.map { memcmp($0 + range.lowerBound, base, range.count) == 0 } ?? false
    }
  }

  /// FNV-1a; a document cannot abuse its known collisions because `XMLLimits.names` bounds the table.
  private static func hash(_ local: Bytes, _ namespace: Int32) -> UInt32 {
    var hash = 2_166_136_261 ^ UInt32(truncatingIfNeeded: namespace)
    for byte in local { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}
