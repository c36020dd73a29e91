/// A stretch of time from `start` up to, not including, `end`.
package struct TimeSpan: Hashable, Sendable {
  package let start: Instant
  package let end: Instant

  /// Nil where the end lies before the start.
  package init?(start: Instant, end: Instant) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  init(_ seconds: Range<Int64>) {
    start = Instant(seconds: seconds.lowerBound)
    end = Instant(seconds: seconds.upperBound)
  }

  package var length: Int64 { end.seconds - start.seconds }

  var seconds: Range<Int64> { start.seconds..<end.seconds }
}

extension TimeSpan: CustomStringConvertible {
  package var description: String { "\(start)/\(end)" }
}
