/// Why a digest could not be computed: always a fault of the installation, never of the bytes.
package enum DigestError: Error, Hashable, Sendable {
  /// The installed OpenSSL does not offer the algorithm (some builds leave SM3 out).
  case unavailable(DigestAlgorithm)
  /// OpenSSL offers the algorithm but refused to compute.
  case failed(DigestAlgorithm)
}
