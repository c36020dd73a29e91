package import SafeDigest
import SafeFile

/// The folder of a case, seen through the names that its XML gives to attachments.
///
/// Such a name comes from outside: it leads to a regular file beneath the folder or to a problem, never elsewhere.
package struct AttachmentFolder: Hashable, Sendable {
  package struct Facts: Hashable, Sendable {
    /// Bytes.
    package let size: Int
    /// The first 16 bytes at most: enough to tell a PDF from a picture.
    package let opening: [UInt8]
    /// Nil unless asked for.
    package let digest: Digest?
  }

  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// What can be said of one attachment; its bytes are read through only for a digest, piece by piece.
  ///
  /// `name` is relative; both `/` and `\` part names, since case files are made on Windows too.
  package func facts(
    of name: String, digestedBy algorithm: DigestAlgorithm? = nil
  ) throws(InputProblem) -> Facts {
    let names = try plainNames(in: name)
    let shown = FolderContents.join(path, name)
    let folder = path
    let file = try InputProblem.at(shown) { () throws(FileFault) in try OpenFile(reading: names, beneath: folder) }
    let status = try InputProblem.at(shown) { () throws(FileFault) in try file.status() }
    try InputProblem.checkRegular(status, path: shown)
    let opening = try InputProblem.at(shown) { () throws(FileFault) in try file.chunk(of: 16) }
    var digest: Digest?
    if let algorithm {
      digest = try Self.digest(of: file, after: opening, algorithm, shown: shown)
      let after = try InputProblem.at(shown) { () throws(FileFault) in try file.status() }
      guard after == status else { throw .changedWhileReading(path: shown) }
    }
    return Facts(size: status.size, opening: opening, digest: digest)
  }

  private func plainNames(in name: String) throws(InputProblem) -> [String] {
    let names = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.map(String.init)
    // An absolute path begins with an empty name; `C:` begins a Windows one.
    guard !names.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." || $0.utf8.contains(0) }),
      names.first?.utf8.last != UInt8(ascii: ":")
    else { throw .outsideFolder(folder: path, name: name) }
    return names
  }

  private static func digest(
    of file: borrowing OpenFile, after opening: [UInt8], _ algorithm: DigestAlgorithm, shown: String
  ) throws(InputProblem) -> Digest {
    do {
      var hasher = try DigestHasher(algorithm)
      try hasher.update(opening)
      while case let piece = try file.chunk(of: 1_048_576), !piece.isEmpty { try hasher.update(piece) }
      return try hasher.finish()
    } catch let fault as FileFault {
      throw InputProblem(fault, path: shown)
    } catch {
      // What is left is the digest's own error.
      throw .digestUnavailable(path: shown, algorithm: algorithm)
    }
  }
}
