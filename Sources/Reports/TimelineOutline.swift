import Model

/// A timeline as its readers meet it: by day, and the periods worth drawing.
struct TimelineOutline {
  struct Day {
    let day: CivilDay
    let events: [CaseTimeline.Event]

    var isTold: Bool { events.contains { !$0.findings.isEmpty } }
    /// Steps by which a case is found at a glance.
    var isLandmark: Bool { events.contains { TimelineOutline.landmarks.contains($0.name) } }
  }

  let timeline: CaseTimeline
  let days: [Day]
  let undated: [CaseTimeline.Event]
  /// The broken and the open ones, then those kept, as many as stay readable; by the day from which they count.
  let drawn: [CaseTimeline.Deadline]

  private static let most = 14
  private static let landmarks: Set<String> = [
    "filing", "seizure", "notice", "hearing", "legalReview", "discussion", "decision", "service", "publication",
    "closing",
  ]

  init(_ timeline: CaseTimeline) {
    self.timeline = timeline
    var days: [Day] = []
    var undated: [CaseTimeline.Event] = []
    for event in timeline.events {
      guard let day = event.start.flatMap({ CivilDay($0) }) else {
        undated.append(event)
        continue
      }
      if let last = days.last, last.day == day {
        days[days.count - 1] = Day(day: day, events: last.events + [event])
      } else {
        days.append(Day(day: day, events: [event]))
      }
    }
    self.days = days.sorted { $0.day < $1.day }
    self.undated = undated
    let broken = timeline.deadlines.indices.filter { !Self.isKept(timeline.deadlines[$0]) }
    let span = Self.span(self.days.map(\.day) + broken.flatMap { Self.days(of: timeline.deadlines[$0]) })
    let kept = timeline.deadlines.indices.filter { index in
      Self.isKept(timeline.deadlines[index]) && Self.isSeen(timeline.deadlines[index], within: span)
    }
    drawn = (broken + kept).prefix(Self.most).sorted().map { timeline.deadlines[$0] }
  }

  var isEmpty: Bool { timeline.events.isEmpty && timeline.deadlines.isEmpty && timeline.recordedActs.isEmpty }

  static func isKept(_ deadline: CaseTimeline.Deadline) -> Bool { deadline.outcome == .met && deadline.finding == nil }

  /// Broken, or hinted at.
  static func isTold(_ deadline: CaseTimeline.Deadline) -> Bool {
    switch deadline.outcome {
    case .met, .pending, .sameDay: deadline.finding != nil
    case .late, .early, .missed: true
    }
  }

  /// A period kept within its first day would be a dot, and one that lies far from all that happened would only make
  /// everything else small.
  private static func isSeen(_ deadline: CaseTimeline.Deadline, within span: ClosedRange<Int>?) -> Bool {
    guard let from = CivilDay(deadline.from), let due = CivilDay(deadline.due), let span, from != due else {
      return false
    }
    return days(of: deadline).allSatisfy { span.contains($0.serial) }
  }

  /// The days on which a period begins and its event happened.
  static func days(of deadline: CaseTimeline.Deadline) -> [CivilDay] {
    [deadline.from, deadline.actual].compactMap { $0.flatMap { CivilDay($0) } }
  }

  /// From the first day to the last, and a fifth more on each side.
  static func span(_ days: some Collection<CivilDay>) -> ClosedRange<Int>? {
    guard let first = days.min(), let last = days.max() else { return nil }
    let near = max(30, (last.serial - first.serial) / 5)
    return (first.serial - near)...(last.serial + near)
  }
}
