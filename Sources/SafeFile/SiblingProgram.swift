import Glibc

/// A program that stands beside this one, as `git` starts `git-…`.
package enum SiblingProgram {
  /// Becomes the program of this name: the process stays, with its streams, folder and environment.
  ///
  /// - Returns: only when that fails.
  package static func become(_ name: String, arguments: [String]) {
    guard let own = ProcessPlace.executablePath(), let slash = own.lastIndex(of: "/") else { return }
    let path = own[...slash] + name
    var list = ([String(path)] + arguments).map { strdup($0) } + [nil]
    execv(String(path), &list)
    for pointer in list { free(pointer) }
  }
}
