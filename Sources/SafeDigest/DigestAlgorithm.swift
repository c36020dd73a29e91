/// The digest algorithms that inputs and attachments may be identified by.
///
/// SHA-256 is FIPS 180-4; SM3 is GB/T 32905-2016. Both give 32 bytes.
package enum DigestAlgorithm: String, Sendable, Hashable, CaseIterable {
  case sha256
  case sm3

  /// Length of a digest of either algorithm, in bytes.
  package static let digestByteCount = 32

  /// The name in its standard.
  package var name: String {
    switch self {
    case .sha256: "SHA-256"
    case .sm3: "SM3"
    }
  }

  /// The name under which OpenSSL's providers offer the algorithm.
  var providerName: String {
    switch self {
    case .sha256: "SHA256"
    case .sm3: "SM3"
    }
  }
}
