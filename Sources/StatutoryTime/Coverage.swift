/// How far a set of recordings covers an act, to the second.
///
/// The clock offset of each device is applied by the caller before. Recordings of several devices may overlap by right;
/// to find one device that cannot have recorded twice at once, give the recordings of that device alone.
package struct Coverage: Hashable, Sendable {
  package let span: TimeSpan
  /// Seconds of the span on which at least one recording runs.
  package let coveredSeconds: Int64
  /// From the start of the span to the first recording, where longer than the edge tolerance; the whole span where
  /// nothing covers it.
  package let leadGap: TimeSpan?
  package let tailGap: TimeSpan?
  /// Gaps between recordings longer than the threshold, in time order.
  package let innerGaps: [TimeSpan]
  /// Stretches, anywhere, on which two or more recordings run.
  package let overlaps: [TimeSpan]

  /// - Parameters:
  ///   - edgeTolerance: seconds that may be missing at the start and at the end.
  ///   - gapThreshold: seconds that may be missing between two recordings.
  package init(of span: TimeSpan, by recordings: [TimeSpan], edgeTolerance: Int64 = 0, gapThreshold: Int64 = 0) {
    self.span = span
    let whole = span.seconds
    var merged: [Range<Int64>] = []
    var overlaps: [Range<Int64>] = []
    for recording in recordings.map(\.seconds).filter({ !$0.isEmpty }).sorted(by: Self.earlier) {
      guard let last = merged.last, recording.lowerBound <= last.upperBound else {
        merged.append(recording)
        continue
      }
      let shared = recording.lowerBound..<min(recording.upperBound, last.upperBound)
      if !shared.isEmpty { Self.append(shared, to: &overlaps) }
      merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, recording.upperBound)
    }

    let inside = merged.map { $0.clamped(to: whole) }.filter { !$0.isEmpty }
    coveredSeconds = inside.reduce(0) { $0 + Int64($1.count) }
    self.overlaps = overlaps.map(TimeSpan.init)
    innerGaps = zip(inside, inside.dropFirst())
      .map { $0.upperBound..<$1.lowerBound }
      .filter { Int64($0.count) > gapThreshold }
      .map(TimeSpan.init)
    let lead = whole.lowerBound..<(inside.first?.lowerBound ?? whole.upperBound)
    let tail = (inside.last?.upperBound ?? whole.upperBound)..<whole.upperBound
    leadGap = Int64(lead.count) > edgeTolerance ? TimeSpan(lead) : nil
    tailGap = Int64(tail.count) > edgeTolerance ? TimeSpan(tail) : nil
  }

  /// Nothing is missing beyond what was allowed.
  package var isComplete: Bool { leadGap == nil && tailGap == nil && innerGaps.isEmpty }

  private static func earlier(_ left: Range<Int64>, _ right: Range<Int64>) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }

  private static func append(_ range: Range<Int64>, to ranges: inout [Range<Int64>]) {
    if let last = ranges.last, range.lowerBound <= last.upperBound {
      ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      ranges.append(range)
    }
  }
}
