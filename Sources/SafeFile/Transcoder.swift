import Glibc

/// Why bytes could not be turned into UTF-8.
package enum TranscodingFault: Error, Hashable, Sendable {
  /// The C library on this machine has no table for the encoding.
  case unavailable
  /// The bytes at `offset` stand for no character.
  case invalid(offset: Int)
  /// The bytes at `offset` begin a character that the end of the text cuts off.
  case truncated(offset: Int)
}

/// Text of another encoding, turned into UTF-8 and back by the C library's `iconv`.
package enum Transcoder {
  /// `bytes` from `start` on, as UTF-8; offsets in faults count from the beginning of `bytes`.
  package static func utf8(
    from bytes: [UInt8], startingAt start: Int, encoding: String
  ) throws(TranscodingFault) -> [UInt8] {
    try converted(bytes, startingAt: start, from: encoding, to: "UTF-8")
  }

  /// UTF-8 text in another encoding; `invalid` where that has no such character.
  package static func bytes(ofUTF8 text: [UInt8], encoding: String) throws(TranscodingFault) -> [UInt8] {
    try converted(text, startingAt: 0, from: "UTF-8", to: encoding)
  }

  private static func converted(
    _ bytes: [UInt8], startingAt start: Int, from source: String, to target: String
  ) throws(TranscodingFault) -> [UInt8] {
    let converter = iconv_open(target, source)
    // The C library says "no such encoding" with the pointer value -1.
    guard converter != iconv_t(bitPattern: -1) else { throw .unavailable }
    defer { iconv_close(converter) }

    var output: [UInt8] = []
    output.reserveCapacity((bytes.count - start) / 2 * 3 + 16)
    var piece = [UInt8](repeating: 0, count: 65_536)
    var position = start
    while true {
      var failure: Int32 = 0
      let (consumed, produced) = bytes.withUnsafeBytes { source in
        piece.withUnsafeMutableBytes { target in
          step(converter, Slice(base: source, bounds: position..<source.count), target, &failure)
        }
      }
      position += consumed
      output.append(contentsOf: piece[..<produced])
      switch failure {
      case 0: return output
      case E2BIG: continue
      case EINVAL: throw .truncated(offset: position)
      default: throw .invalid(offset: position)
      }
    }
  }

  /// One call of `iconv`: bytes read, bytes written, and `errno` in `failure`.
  private static func step(
    _ converter: iconv_t?, _ source: Slice<UnsafeRawBufferPointer>, _ target: UnsafeMutableRawBufferPointer,
    _ failure: inout Int32
  ) -> (consumed: Int, produced: Int) {
    let rebased = UnsafeRawBufferPointer(rebasing: source)
    // iconv only reads through this pointer, although its type does not say so.
    var input = UnsafeMutableRawPointer(mutating: rebased.baseAddress)?.assumingMemoryBound(to: CChar.self)
    var inputLeft = rebased.count
    var output = target.baseAddress?.assumingMemoryBound(to: CChar.self)
    var outputLeft = target.count
    let answer = iconv(converter, &input, &inputLeft, &output, &outputLeft)
    failure = answer == -1 ? errno : 0
    return (rebased.count - inputLeft, target.count - outputLeft)
  }
}
