package import SafeDigest
import SafeFile

/// One file as it was given to us: its bytes, what they are known by, and their text.
package struct InputFile: Sendable {
  /// The path as given, for people; `-` for standard input.
  package let name: String
  /// The original, byte for byte.
  package let bytes: [UInt8]
  /// SHA-256 of the original.
  package let digest: Digest
  package let text: DecodedText
  /// Which file of this machine it was.
  package let identity: FileIdentity

  /// Takes in bytes that have been read: refuses too many, computes the digest, decodes.
  init(name: String, bytes: [UInt8], status: FileStatus, limit: Int) throws(InputProblem) {
    guard bytes.count <= limit else { throw .tooLarge(path: name, limit: limit, size: nil) }
    self.name = name
    self.bytes = bytes
    do throws(DigestError) {
      digest = try Digest.of(bytes)
    } catch {
      throw .digestUnavailable(path: name)
    }
    text = try DecodedText(decoding: bytes, of: name)
    identity = FileIdentity(device: status.device, number: status.number)
  }
}

/// What makes two paths lead to one file.
package struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64
}
