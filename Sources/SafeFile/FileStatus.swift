import Glibc

/// What a path names.
package enum FileKind: Hashable, Sendable {
  case regular
  case folder
  case symbolicLink
  case pipe
  case socket
  case device

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .symbolicLink
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// From a folder's listing, which has the same numbers as a mode, shifted; nil where it does not tell.
  init?(entryType: UInt8) {
    guard entryType != 0 else { return nil }
    self.init(mode: mode_t(entryType) << 12)
  }
}

/// Size, kind and identity of a file at one moment.
package struct FileStatus: Hashable, Sendable {
  package let kind: FileKind
  /// Bytes.
  package let size: Int
  /// Device and number together name one file of this machine, whatever path leads to it.
  package let device: UInt64
  package let number: UInt64
  /// Permission bits (`0o777`).
  package let permissions: UInt32
  /// Last change of the content, in nanoseconds since 1970: only to be compared, never shown.
  let changed: Int

  init(_ raw: stat) {
    kind = FileKind(mode: raw.st_mode)
    size = Int(raw.st_size)
    device = UInt64(raw.st_dev)
    number = UInt64(raw.st_ino)
    permissions = UInt32(raw.st_mode & 0o777)
    changed = raw.st_mtim.tv_sec &* 1_000_000_000 &+ raw.st_mtim.tv_nsec
  }

  /// The status of what `path` names; of a link itself if `followingLinks` is false.
  package init(ofPath path: String, followingLinks: Bool) throws(FileFault) {
    try checkName(path)
    var raw = stat()
    let answer = followingLinks ? stat(path, &raw) : lstat(path, &raw)
    guard answer == 0 else { throw .last }
    self.init(raw)
  }
}
