import Glibc

/// Where this process runs.
package enum ProcessPlace {
  /// The binary's own path with links resolved; nil if the system does not tell.
  package static func executablePath() -> String? {
    resolved("/proc/self/exe")
  }

  package static func currentFolder() -> String? {
    resolved(".")
  }

  /// One variable of the environment; nil if unset or not UTF-8.
  package static func environmentValue(_ name: String) -> String? {
    getenv(name).flatMap { String(validatingCString: $0) }
  }

  /// An absolute path without links or dots; nil if nothing is there.
  package static func resolved(_ path: String) -> String? {
    guard !path.utf8.contains(0), let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(validatingCString: found)
  }
}
