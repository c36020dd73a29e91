package import SafeDigest
import SafeFile

/// The folder of a case, seen through the names that its XML gives to attachments.
///
/// Such a name comes from outside: it leads to a regular file beneath the folder or to a problem, never elsewhere.
package struct AttachmentFolder: Hashable, Sendable {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// What can be said of one attachment; its bytes are read through only for a digest, piece by piece.
  package func facts(
    of name: String, digestedBy algorithm: DigestAlgorithm? = nil
  ) throws(InputProblem) -> AttachmentFacts {
    guard let names = AttachmentName(name)?.parts else { throw .outsideFolder(folder: path, name: name) }
    let shown = FolderContents.join(path, name)
    let folder = path
    let file = try InputProblem.at(shown) { () throws(FileFault) in try OpenFile(reading: names, beneath: folder) }
    let status = try InputProblem.at(shown) { () throws(FileFault) in try file.status() }
    try InputProblem.checkRegular(status, path: shown)
    let opening = try InputProblem.at(shown) { () throws(FileFault) in
      try file.chunk(of: AttachmentFacts.openingLength)
    }
    var digest: Digest?
    if let algorithm {
      digest = try file.digest(after: opening, algorithm, shown: shown)
      let after = try InputProblem.at(shown) { () throws(FileFault) in try file.status() }
      guard after == status else { throw .changedWhileReading(path: shown) }
    }
    return AttachmentFacts(size: status.size, opening: opening, digest: digest)
  }
}
