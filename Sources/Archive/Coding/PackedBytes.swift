import SafeDeflate

/// Bytes as they are stored: a byte of format, their number, a zlib stream.
enum PackedBytes {
  private static let format: UInt8 = 1
  /// Nothing that is stored is larger.
  private static let most = 1 << 28

  static func of(_ bytes: [UInt8]) throws(Damage) -> [UInt8] {
    guard bytes.count <= most, let packed = try? Deflate.packed(bytes) else { throw Damage() }
    var head = ByteWriter()
    head.byte(format)
    head.count(bytes.count)
    return head.bytes + packed
  }

  static func unpacked(_ stored: [UInt8]) throws(Damage) -> [UInt8] {
    var reader = ByteReader(stored)
    guard try reader.byte() == format else { throw Damage() }
    let count = try reader.count()
    guard (0...most).contains(count), let bytes = try? Deflate.unpacked(reader.remaining, count: count) else {
      throw Damage()
    }
    return bytes
  }
}
