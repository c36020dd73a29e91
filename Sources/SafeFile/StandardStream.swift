import Glibc

/// The streams on which a program says its results and everything else.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  package enum Fault: Error, Sendable {
    /// The reader has gone away (`| head -1`).
    case closed
    case failed
  }

  /// Writes all of it.
  package func write(_ bytes: [UInt8]) throws(Fault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR {
        throw .failed
      }
    }
  }
}
