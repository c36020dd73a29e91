import SafeDigest
import SafeFile

/// The file of the running program.
package enum ProgramFile {
  /// What tells this build of the program from every other: SHA-256 of its own file, in hexadecimal. Where the file cannot be
  /// read, a word that no other run has.
  package static let identity = digest() ?? "unknown \(UInt64.random(in: .min ... .max))"

  private static func digest() -> String? {
    guard let path = ProcessPlace.executablePath(), let file = try? OpenFile(reading: path, followingLink: false) else {
      return nil
    }
    return try? file.digest(after: [], .sha256, shown: path).hex
  }
}
