import Glibc

/// A file being written beside its destination; it takes its place whole or not at all.
///
/// Dropped before that, it leaves nothing behind.
package struct NewFile: ~Copyable {
  private let descriptor: Int32
  private let temporaryPath: String

  /// Creates a hidden file of a fresh name in `folder`.
  ///
  /// `permissions` are given exactly; nil means the process's own default.
  package init(inFolder folder: String, permissions: UInt32?) throws(FileFault) {
    try checkName(folder)
    for _ in 0..<100 {
      // Never used twice: the end of this value's life removes the name, which by then must not be another's.
      let path = "\(folder)/.anjuan-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
      let opened = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
      if opened < 0, errno == EEXIST { continue }
      guard opened >= 0 else { throw .last }
      if let permissions { fchmod(opened, permissions) }
      descriptor = opened
      temporaryPath = path
      return
    }
    throw .alreadyThere
  }

  deinit {
    close(descriptor)
    // Gone already if it has been moved into place.
    unlink(temporaryPath)
  }

  package func write(_ bytes: [UInt8]) throws(FileFault) {
    var fault: FileFault?
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, let start = buffer.baseAddress {
        let put = Glibc.write(descriptor, start + done, buffer.count - done)
        if put >= 0 {
          done += put
        } else if errno != EINTR {
          fault = .last
          return
        }
      }
    }
    if let fault { throw fault }
  }

  /// Gives the file its name in one step, after its bytes have reached the disk.
  ///
  /// - Parameter waiting: false does not wait for the disk; for what can be made again.
  package consuming func move(to path: String, replacing: Bool, waiting: Bool = true) throws(FileFault) {
    try checkName(path)
    guard !waiting || fsync(descriptor) == 0 else { throw .last }
    if replacing {
      guard rename(temporaryPath, path) == 0 else { throw .last }
    } else {
      // A link, unlike a renaming, fails where the name is taken; the first name goes with this value.
      if link(temporaryPath, path) == 0 { return }
      guard errno == EPERM || errno == EOPNOTSUPP else { throw .last }
      // A file system without links: the look before the renaming is the best there is.
      guard access(path, F_OK) != 0 else { throw .alreadyThere }
      guard rename(temporaryPath, path) == 0 else { throw .last }
    }
  }
}
