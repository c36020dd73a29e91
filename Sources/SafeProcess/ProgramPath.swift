import Glibc

/// Where programs of this machine are.
package enum ProgramPath {
  /// The first program of one of these names in the folders of `PATH`; earlier names go first. Folders that depend on
  /// where one stands do not count.
  package static func first(of names: [String]) -> String? {
    let folders = (getenv("PATH").flatMap { String(validatingCString: $0) } ?? "").split(separator: ":")
    for name in names {
      for folder in folders where folder.hasPrefix("/") {
        let path = "\(folder)/\(name)"
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 else { continue }
        return path
      }
    }
    return nil
  }

  /// Whether this process may do anything: browsers then refuse their sandbox.
  package static var isRoot: Bool { geteuid() == 0 }
}
