import Glibc

/// A file open for reading; closed at the end of its life.
package struct OpenFile: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool

  /// Opens without waiting: a pipe that nobody writes to opens at once and shows itself by its status.
  package init(reading path: String, followingLink: Bool) throws(FileFault) {
    try checkName(path)
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (followingLink ? 0 : O_NOFOLLOW)
    let opened = open(path, flags)
    guard opened >= 0 else { throw .last }
    descriptor = opened
    isOwned = true
  }

  init(owning descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = true
  }

  private init(borrowing descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = false
  }

  /// The standard input of this process, which stays open afterwards.
  package static func standardInput() -> OpenFile {
    OpenFile(borrowing: STDIN_FILENO)
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  package func status() throws(FileFault) -> FileStatus {
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw .last }
    return FileStatus(raw)
  }

  /// Another descriptor of this file for a C library that wants one of its own; whoever takes it closes it.
  ///
  /// Both share one position: from now on only ``chunk(of:at:)`` may be used here.
  package func secondDescriptor() throws(FileFault) -> Int32 {
    let second = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard second >= 0 else { throw .last }
    return second
  }

  /// Everything from here to the end, but never more than `limit` + 1 bytes: a longer result means "too much".
  ///
  /// `expected` is a hint that saves copies; a wrong one does no harm.
  package func bytes(upTo limit: Int, expected: Int) throws(FileFault) -> [UInt8] {
    var all = try chunk(of: min(max(expected, 0), limit) + 1)
    var room = all.count
    // A full first chunk holds more than was expected; a shorter one has met the end.
    guard all.count == min(max(expected, 0), limit) + 1 else { return all }
    while all.count <= limit {
      room = min(max(2 * room, 65_536), limit + 1 - all.count)
      let next = try chunk(of: room)
      all.append(contentsOf: next)
      if next.count < room { break }
    }
    return all
  }

  /// The next `count` bytes; fewer only at the end of the file.
  package func chunk(of count: Int) throws(FileFault) -> [UInt8] {
    var fault: FileFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        let got = Glibc.read(descriptor, start + filled, count - filled)
        if got > 0 {
          filled += got
        } else if got == 0 {
          return
        } else if errno == EAGAIN {
          waitForInput()
        } else if errno != EINTR {
          fault = .last
          return
        }
      }
    }
    if let fault { throw fault }
    return bytes
  }

  /// Up to `count` bytes from `offset` on; fewer only at the end of the file. The position stays.
  package func chunk(of count: Int, at offset: Int) throws(FileFault) -> [UInt8] {
    var fault: FileFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        let got = pread(descriptor, start + filled, count - filled, offset + filled)
        if got > 0 {
          filled += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          fault = .last
          return
        }
      }
    }
    if let fault { throw fault }
    return bytes
  }

  /// Standard input may have been made non-blocking by whoever shares it.
  private func waitForInput() {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&request, 1, -1)
  }
}
