import SafeDigest

/// SHA-256 for those who hold bytes and want hexadecimal.
enum Digests {
  /// Empty where OpenSSL cannot give SHA-256, which no build that we know of lacks.
  static func hex(of bytes: [UInt8]) -> String { (try? Digest.of(bytes))?.hex ?? "" }
}
