import SafeDigest

/// SHA-256 for those who hold bytes and want hexadecimal.
package enum Digests {
  /// Empty where OpenSSL cannot give SHA-256, which no build that we know of lacks.
  package static func hex(of bytes: [UInt8]) -> String { (try? Digest.of(bytes))?.hex ?? "" }
}
