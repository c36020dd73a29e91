import Glibc

/// What the operating system answered when it refused a call.
package enum FileFault: Error, Hashable, Sendable {
  case missing
  case noPermission
  case isFolder
  case notAFolder
  case symbolicLink
  case alreadyThere
  case nameTooLong
  case noSpace
  case readOnlyFileSystem
  /// The name is empty or holds a NUL, so that no file can have it.
  case impossibleName
  /// Any other answer, as the kernel's number (`errno`).
  case system(code: Int32)

  init(errno code: Int32) {
    switch code {
    case ENOENT: self = .missing
    case EACCES, EPERM: self = .noPermission
    case EISDIR: self = .isFolder
    case ENOTDIR: self = .notAFolder
    case ELOOP: self = .symbolicLink
    case EEXIST: self = .alreadyThere
    case ENAMETOOLONG: self = .nameTooLong
    case ENOSPC, EDQUOT: self = .noSpace
    case EROFS: self = .readOnlyFileSystem
    default: self = .system(code: code)
    }
  }

  /// The answer to the call that has just failed on this thread.
  static var last: FileFault { FileFault(errno: errno) }
}

/// Refuses the names that C would cut short.
func checkName(_ path: String) throws(FileFault) {
  guard !path.isEmpty, !path.utf8.contains(0) else { throw .impossibleName }
}
