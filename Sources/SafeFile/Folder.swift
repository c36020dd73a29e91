import Glibc

/// Making folders.
package enum Folder {
  /// Makes a folder and those above it where they are missing; one that is there already will do.
  package static func create(_ path: String) throws(FileFault) {
    try checkName(path)
    var made = path.hasPrefix("/") ? "/" : ""
    for name in path.split(separator: "/") {
      made += made.isEmpty || made == "/" ? String(name) : "/" + name
      if mkdir(made, 0o777) == 0 { continue }
      let fault = FileFault.last
      guard try FileStatus(ofPath: made, followingLinks: true).kind == .folder else {
        throw fault == .alreadyThere ? .notAFolder : fault
      }
    }
  }
}
