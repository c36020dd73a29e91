import CLibZ

/// Bytes made smaller with zlib, and back.
package enum Deflate {
  /// What cannot be unpacked.
  package struct Fault: Error, Hashable, Sendable {
    /// zlib's code.
    package let code: Int32
  }

  /// The zlib stream of the bytes.
  package static func packed(_ bytes: [UInt8]) throws(Fault) -> [UInt8] {
    var size = compressBound(uLong(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    let code = compress2(&packed, &size, bytes, uLong(bytes.count), Z_DEFAULT_COMPRESSION)
    guard code == Z_OK else { throw Fault(code: code) }
    return Array(packed[..<Int(size)])
  }

  /// The bytes of a zlib stream.
  ///
  /// - Parameter count: how many there must be; any other number is a fault, so a damaged stream never fills the memory.
  package static func unpacked(_ packed: [UInt8], count: Int) throws(Fault) -> [UInt8] {
    var size = uLong(count)
    // zlib refuses a target without any room.
    var bytes = [UInt8](repeating: 0, count: max(count, 1))
    let code = uncompress(&bytes, &size, packed, uLong(packed.count))
    guard code == Z_OK, Int(size) == count else { throw Fault(code: code == Z_OK ? Z_DATA_ERROR : code) }
    return count == 0 ? [] : bytes
  }
}
