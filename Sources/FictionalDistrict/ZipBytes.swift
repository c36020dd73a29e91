/// A zip whose entries are stored as they are: the same bytes for the same entries, and names that no tool would write.
struct ZipBytes {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  mutating func add(_ name: String, _ content: [UInt8]) {
    let name = Array(name.utf8)
    let offset = UInt32(body.count)
    let size = UInt32(content.count)
    // Version 2.0, names in UTF-8, stored, 1 January 2025.
    let shared =
      two(20) + two(0x0800) + two(0) + two(0) + two(0x5A21) + four(crc32(content)) + four(size)
      + four(size) + two(UInt16(name.count)) + two(0)
    body += four(0x0403_4B50) + shared + name + content
    // Made on Unix: a regular file that its owner may write.
    directory += four(0x0201_4B50) + two(0x031E) + shared + two(0) + two(0) + two(0)
    directory += four(0o100644 << 16) + four(offset) + name
    count += 1
  }

  var whole: [UInt8] {
    let end = four(0x0605_4B50) + two(0) + two(0) + two(count) + two(count)
    return body + directory + end + four(UInt32(directory.count)) + four(UInt32(body.count)) + two(0)
  }

  private func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private func four(_ value: UInt32) -> [UInt8] { two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16)) }

  private func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { part, _ in part & 1 == 1 ? 0xEDB8_8320 ^ part >> 1 : part >> 1 }
    }
  }
}
