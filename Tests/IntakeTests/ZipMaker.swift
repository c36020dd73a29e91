/// Makes archives byte by byte, sound ones and such as no tool would make; entries are stored as they are.
struct ZipMaker {
  struct Entry {
    var name: [UInt8]
    var content: [UInt8]
    /// General purpose bits: 1 encrypted, 0x800 name in UTF-8.
    var flags: UInt16 = 0
    var method: UInt16 = 0
    /// What the headers say where it is not the truth.
    var declaredSize: UInt32?
    var checksum: UInt32?
    /// The name in the entry's own header where it differs from the directory's.
    var localName: [UInt8]?
    /// The upper byte names the system that made it: 3 is Unix.
    var madeBy: UInt16 = 0x031E
    var mode: UInt32 = 0o100644

    init(_ name: String, _ content: String = "x") {
      self.init(bytes: Array(name.utf8), content)
      if !name.utf8.allSatisfy({ $0 < 0x80 }) { flags = 0x800 }
    }

    init(bytes name: [UInt8], _ content: String = "x") {
      self.name = name
      self.content = Array(content.utf8)
    }

    func with(_ change: (inout Entry) -> Void) -> Entry {
      var copy = self
      change(&copy)
      return copy
    }
  }

  var entries: [Entry]
  /// What the end record says where it is not the truth.
  var declaredCount: UInt16?

  init(_ entries: Entry...) { self.entries = entries }

  func bytes() -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(body.count)
      body += u32(0x0403_4B50) + header(entry, entry.localName ?? entry.name) + (entry.localName ?? entry.name)
      body += entry.content
      directory += u32(0x0201_4B50) + u16(entry.madeBy) + header(entry, entry.name)
      directory += u16(0) + u16(0) + u16(0) + u32(entry.mode << 16) + u32(offset) + entry.name
    }
    let count = declaredCount ?? UInt16(entries.count)
    let end = u32(0x0605_4B50) + u16(0) + u16(0) + u16(count) + u16(count)
    return body + directory + end + u32(UInt32(directory.count)) + u32(UInt32(body.count)) + u16(0)
  }

  /// The part that both headers share, to the length of the extra field.
  private func header(_ entry: Entry, _ name: [UInt8]) -> [UInt8] {
    let packed = UInt32(entry.content.count)
    return u16(20) + u16(entry.flags) + u16(entry.method) + u16(0) + u16(0x5A21)
      + u32(entry.checksum ?? Self.crc32(entry.content)) + u32(packed) + u32(entry.declaredSize ?? packed)
      + u16(UInt16(name.count)) + u16(0)
  }

  private func u16(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
  private func u32(_ value: UInt32) -> [UInt8] { u16(UInt16(value & 0xFFFF)) + u16(UInt16(value >> 16)) }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { part, _ in part & 1 == 1 ? 0xEDB8_8320 ^ part >> 1 : part >> 1 }
    }
  }
}
