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
  /// Which file of this machine it was; nil for bytes that came another way.
  package let identity: FileIdentity?
  /// The zip that it was packed in, if any.
  package let archive: InputArchive?

  /// Takes in bytes that are no file of this machine, such as an upload.
  package init(name: String, bytes: [UInt8], limits: InputLimits = InputLimits()) throws(InputProblem) {
    try self.init(name: name, bytes: bytes, identity: nil, limit: limits.bytesPerFile)
  }

  /// Takes in bytes that have been read: refuses too many, computes the digest, decodes.
  init(
    name: String, bytes: [UInt8], identity: FileIdentity?, limit: Int, archive: InputArchive? = nil
  ) throws(InputProblem) {
    guard bytes.count <= limit else { throw .tooLarge(path: name, limit: limit, size: nil) }
    self.name = name
    self.bytes = bytes
    do throws(DigestError) {
      digest = try Digest.of(bytes)
    } catch {
      throw .digestUnavailable(path: name, algorithm: .sha256)
    }
    text = try DecodedText(decoding: bytes, of: name)
    self.identity = identity
    self.archive = archive
  }
}

/// The zip that an input came in.
package struct InputArchive: Hashable, Sendable {
  /// The path as given.
  package let name: String
  /// SHA-256 of the zip itself.
  package let digest: Digest
}

/// What makes two paths lead to one file.
package struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64

  init(_ status: FileStatus) {
    device = status.device
    number = status.number
  }
}
