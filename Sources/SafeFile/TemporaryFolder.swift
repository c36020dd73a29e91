import Glibc

/// A folder that only this user can look into, for as long as some work lasts.
package enum TemporaryFolder {
  /// Makes one below `TMPDIR`, or `/tmp`, gives its absolute path to the work, and removes it with everything in it.
  package static func with<Result, Fault: Error>(
    _ fault: (FileFault) -> Fault, _ work: (String) throws(Fault) -> Result
  ) throws(Fault) -> Result {
    let place = ProcessPlace.environmentValue("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var name = Array((place + "/anjuan-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw fault(.last) }
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { remove(path) }
    return try work(path)
  }

  /// Children before their folder; links are removed, not followed.
  private static func remove(_ path: String) {
    guard unlink(path) != 0, let entries = try? FolderEntry.all(inFolder: path) else { return }
    for entry in entries {
      if let name = entry.name { remove(path + "/" + name) }
    }
    rmdir(path)
  }
}
