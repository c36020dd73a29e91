package import SafeDigest

/// What can be said of one attachment without understanding it.
package struct AttachmentFacts: Hashable, Sendable {
  /// Bytes.
  package let size: Int
  /// The first 16 bytes at most: enough to tell a PDF from a picture.
  package let opening: [UInt8]
  /// Nil unless asked for.
  package let digest: Digest?

  static let openingLength = 16
}
