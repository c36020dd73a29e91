import StatutoryTime
import Testing

struct CoverageTests {
  @Test func gapsAreFoundAtBothEdgesAndInside() throws {
    let act = try span("09:00", "10:00")
    let found = Coverage(of: act, by: try [span("09:05", "09:20"), span("09:30", "09:50")])
    #expect(found.coveredSeconds == 35 * 60)
    #expect(try found.leadGap == span("09:00", "09:05"))
    #expect(try found.innerGaps == [span("09:20", "09:30")])
    #expect(try found.tailGap == span("09:50", "10:00"))
    #expect(!found.isComplete)
  }

  @Test func aGapAsLongAsAllowedIsNone() throws {
    let act = try span("09:00", "10:00")
    let recordings = try [span("09:05", "09:20"), span("09:30", "09:55")]
    #expect(Coverage(of: act, by: recordings, edgeTolerance: 300, gapThreshold: 600).isComplete)
    let strict = Coverage(of: act, by: recordings, edgeTolerance: 299, gapThreshold: 599)
    #expect(strict.leadGap != nil && strict.tailGap != nil && strict.innerGaps.count == 1)
  }

  @Test func withoutRecordingsTheWholeActIsOneGap() throws {
    let act = try span("09:00", "10:00")
    for recordings in [[], [try span("08:00", "09:00")], [try span("09:10", "09:10")]] {
      let found = Coverage(of: act, by: recordings)
      #expect(found.leadGap == act && found.tailGap == nil && found.coveredSeconds == 0)
    }
  }

  @Test func recordingsThatTouchLeaveNoGapAndDoNotOverlap() throws {
    let found = Coverage(of: try span("09:00", "10:00"), by: try [span("09:30", "10:10"), span("08:50", "09:30")])
    #expect(found.isComplete && found.overlaps.isEmpty && found.coveredSeconds == 3600)
  }

  @Test func overlapsAreFoundOutsideTheActToo() throws {
    let found = Coverage(
      of: try span("09:00", "10:00"), by: try [span("08:00", "09:30"), span("08:30", "08:40"), span("09:20", "10:00")])
    #expect(try found.overlaps == [span("08:30", "08:40"), span("09:20", "09:30")])
  }

  @Test func anActWithoutLengthIsCovered() throws {
    #expect(Coverage(of: try span("09:00", "09:00"), by: []).isComplete)
  }

  @Test func aSpanThatEndsBeforeItBeginsIsNone() throws {
    #expect(TimeSpan(start: try instant("2021-03-04T09:00"), end: try instant("2021-03-04T08:59:59")) == nil)
  }

  @Test func everyMinuteIsCoveredAsCountingMinutesSays() throws {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<400 {
      let from = Int.random(in: 0..<60, using: &random)
      let act = from..<(from + Int.random(in: 0..<120, using: &random))
      let recordings = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        let start = Int.random(in: 0..<180, using: &random)
        return start..<(start + Int.random(in: 0..<50, using: &random))
      }
      let tolerance = Int.random(in: 0..<10, using: &random)
      let threshold = Int.random(in: 0..<10, using: &random)
      let depth = (0..<300).map { minute in recordings.filter { $0.contains(minute) }.count }

      let found = Coverage(
        of: try minutes(act), by: try recordings.map { try minutes($0) }, edgeTolerance: Int64(tolerance * 60),
        gapThreshold: Int64(threshold * 60))
      #expect(found.coveredSeconds == Int64(act.filter { depth[$0] > 0 }.count * 60))
      #expect(found.overlaps == (try runs(in: 0..<300) { depth[$0] > 1 }.map { try minutes($0) }))
      var bare = runs(in: act) { depth[$0] == 0 }
      let lead = bare.first?.lowerBound == act.lowerBound ? bare.removeFirst() : act.lowerBound..<act.lowerBound
      let tail = bare.last?.upperBound == act.upperBound ? bare.removeLast() : act.upperBound..<act.upperBound
      #expect(found.leadGap == (lead.count > tolerance ? try minutes(lead) : nil))
      #expect(found.tailGap == (tail.count > tolerance ? try minutes(tail) : nil))
      #expect(found.innerGaps == (try bare.filter { $0.count > threshold }.map { try minutes($0) }))
    }
  }

  private func runs(in range: Range<Int>, where holds: (Int) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for minute in range where holds(minute) {
      if let last = found.last, last.upperBound == minute {
        found[found.count - 1] = last.lowerBound..<(minute + 1)
      } else {
        found.append(minute..<(minute + 1))
      }
    }
    return found
  }

  private func minutes(_ range: Range<Int>) throws -> TimeSpan {
    let zero = try instant("2021-03-04T23:00")
    return try #require(
      TimeSpan(
        start: zero.adding(seconds: Int64(range.lowerBound * 60)),
        end: zero.adding(seconds: Int64(range.upperBound * 60))))
  }

  private func span(_ start: String, _ end: String) throws -> TimeSpan {
    try #require(TimeSpan(start: instant("2021-03-04T\(start)"), end: instant("2021-03-04T\(end)")))
  }
}
