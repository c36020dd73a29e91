import Glibc

extension OpenFile {
  /// Opens the file that `names` lead to from `folder`, following no link on the way, so that it lies beneath.
  ///
  /// The names must be plain: no slash, none empty, `.` or `..`.
  package init(reading names: [String], beneath folder: String) throws(FileFault) {
    try checkName(folder)
    guard let last = names.last else { throw .impossibleName }
    for name in names {
      try checkName(name)
      guard name != ".", name != "..", !name.utf8.contains(UInt8(ascii: "/")) else { throw .impossibleName }
    }
    var current = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard current >= 0 else { throw .last }
    defer { close(current) }
    for name in names.dropLast() {
      let next = openat(current, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
      guard next >= 0 else { throw .last }
      close(current)
      current = next
    }
    let opened = openat(current, last, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW)
    guard opened >= 0 else { throw .last }
    self.init(owning: opened)
  }
}
