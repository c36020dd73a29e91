package import SafeDigest

/// Why an input could not be taken in: facts only, worded in `ProblemWording`.
package enum InputProblem: Error, Hashable, Sendable {
  // What the path names.
  case missing(path: String)
  case noPermission(path: String)
  case isFolder(path: String)
  case notAFolder(path: String)
  case notAFile(path: String, kind: SpecialFile)
  case symbolicLink(path: String)
  case impossibleName(path: String)
  /// A folder holds a name that is not UTF-8; `shown` has `?` for what cannot be written.
  case unreadableName(folder: String, shown: String)
  // Reading.
  /// Bytes; `size` is nil where only the passing of the limit is known.
  case tooLarge(path: String, limit: Int, size: Int?)
  case changedWhileReading(path: String)
  case readFailed(path: String, code: Int32)
  case digestUnavailable(path: String, algorithm: DigestAlgorithm)
  // Decoding.
  case unsupportedEncoding(path: String, name: String)
  case encodingUnavailable(path: String, encoding: TextEncoding)
  /// `offset` counts bytes from 0, `line` lines from 1, both in the original.
  case undecodable(path: String, encoding: TextEncoding, offset: Int, line: Int)
  case contraryDeclaration(path: String, declared: String, actual: TextEncoding)
  // Looking for cases and rules.
  /// A name from a case file that would lead out of the case's folder.
  case outsideFolder(folder: String, name: String)
  case tooDeep(path: String, limit: Int)
  case noCases(path: String)
  /// What persons decided, beside no case that it could be about.
  case strayAdjudication(path: String)
  /// What lies among a unit's files and is neither read with them nor known: a case perhaps, under a name that hides it.
  case unreadEntry(path: String)
  case zip(path: String, ZipProblem)
  /// A file of a rule folder that looks like one to be read but for the end of its name.
  case otherExtension(path: String, wanted: String)
  case rulesNotFound(tried: [String])

  /// The kinds of file that cannot be read as a document.
  package enum SpecialFile: Hashable, Sendable, CaseIterable {
    case pipe
    case socket
    case device
  }
}
