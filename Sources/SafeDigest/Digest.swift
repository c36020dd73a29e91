/// The digest of a sequence of bytes: an algorithm and 64 lower-case hexadecimal digits.
package struct Digest: Hashable, Sendable {
  package let algorithm: DigestAlgorithm
  /// 64 characters of `0-9a-f`.
  package let hex: String

  /// Reads a digest as people write it (upper or lower case); nil unless it is exactly 64 hexadecimal digits.
  package init?(hex: String, algorithm: DigestAlgorithm) {
    guard hex.utf8.count == 2 * DigestAlgorithm.digestByteCount else { return nil }
    guard hex.unicodeScalars.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit }) else { return nil }
    self.hex = hex.lowercased()
    self.algorithm = algorithm
  }

  init(bytes: [UInt8], algorithm: DigestAlgorithm) {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0x0F)])
    }
    self.hex = String(decoding: text, as: UTF8.self)
    self.algorithm = algorithm
  }

  /// The digest of `bytes` as a whole.
  package static func of(
    _ bytes: Span<UInt8>, _ algorithm: DigestAlgorithm = .sha256
  ) throws(DigestError) -> Digest {
    var hasher = try DigestHasher(algorithm)
    try hasher.update(bytes)
    return try hasher.finish()
  }

  /// The digest of `bytes` as a whole.
  package static func of(
    _ bytes: [UInt8], _ algorithm: DigestAlgorithm = .sha256
  ) throws(DigestError) -> Digest {
    try of(bytes.span, algorithm)
  }
}
