/// What is wrong with a zip that should hold one case; names are those of entries, decoded.
package enum ZipProblem: Error, Hashable, Sendable {
  // The archive as a whole.
  case notAZip
  /// Cut off, altered, or contradicting itself.
  case damaged
  case split
  case tooManyEntries(limit: Int)
  // Its names.
  /// Absolute, with a drive letter, or with `..`: unpacked, the entry would lie outside.
  case nameLeadsOut(String)
  case duplicateName(String)
  /// Neither UTF-8 nor GB 18030; `shown` has `?` for what cannot be written.
  case undecodableName(shown: String)
  // Its case.
  case noCase
  case severalCases([String])
  // One entry.
  case encrypted(String)
  /// A symbolic link, a device or the like.
  case notAFile(String)
  case unknownCompression(String)
  case damagedEntry(String)
  /// Unpacking gives another number of bytes than the archive declares.
  case untrueSize(String, declared: Int)
  case tooLarge(String, limit: Int)
  /// Unpacks to more than `limit` times its packed size.
  case swells(String, limit: Int)
  /// All that has to be unpacked, in bytes.
  case tooMuch(limit: Int)
}
