import SafeDigest
import SafeFile

extension OpenFile {
  /// The digest of `opening`, which has been read, and of everything from here to the end, read piece by piece.
  ///
  /// - Parameter shown: the file's name in problems.
  func digest(
    after opening: [UInt8], _ algorithm: DigestAlgorithm, shown: String
  ) throws(InputProblem) -> Digest {
    do {
      var hasher = try DigestHasher(algorithm)
      try hasher.update(opening)
      while case let piece = try chunk(of: 1_048_576), !piece.isEmpty { try hasher.update(piece) }
      return try hasher.finish()
    } catch let fault as FileFault {
      throw InputProblem(fault, path: shown)
    } catch {
      // What is left is the digest's own error.
      throw .digestUnavailable(path: shown, algorithm: algorithm)
    }
  }
}
