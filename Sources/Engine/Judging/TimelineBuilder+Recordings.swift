import Model
import SafeXML
import StatutoryTime

extension TimelineBuilder {
  /// Acts that recordings name, and those that lack one that they must have; only acts with both their times.
  func recordedActs(_ steps: [Step]) -> [CaseTimeline.RecordedAct] {
    let recordings = recordings()
    let told = toldGaps()
    return steps.compactMap { step in
      guard case .instant(let start) = step.start, case .instant(let end) = step.end, start < end,
        let span = TimeSpan(start: start, end: end), recordings[step.node] != nil || told[step.node] != nil
      else { return nil }
      let mine = (recordings[step.node] ?? []).sorted { a, b in
        a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end < b.span.end
      }
      let coverage = StatutoryTime.Coverage(of: span, by: mine.map(\.span))
      let gaps = [coverage.leadGap].compactMap(\.self) + coverage.innerGaps + [coverage.tailGap].compactMap(\.self)
      let tellings = (told[step.node] ?? []) + mine.flatMap(\.breaks)
      return CaseTimeline.RecordedAct(
        act: step.event.id, label: step.event.label, start: start.description, end: end.description,
        recordings: mine.map { .init(id: $0.id, start: $0.span.start.description, end: $0.span.end.description) },
        gaps: gaps.map { gap in
          .init(
            start: gap.start.description, end: gap.end.description, seconds: Int(gap.length),
            finding: tellings.first { $0.gap?.overlaps(gap) ?? true }?.finding)
        })
    }
  }

  /// A stretch without recording, nil for the whole act, and the finding that tells it.
  private typealias Telling = (gap: TimeSpan?, finding: String)

  /// A stretch on which a recording runs without a break.
  private struct Recording {
    let id: String
    let span: TimeSpan
    /// Breaks of the whole recording in which something was found.
    let breaks: [Telling]
  }

  /// Recordings with both their times, corrected by the error of their clocks and without the breaks that their index
  /// names, by the acts that they name.
  private func recordings() -> [XMLTree.Index: [Recording]] {
    var found: [XMLTree.Index: [Recording]] = [:]
    for node in index.elements(named: names.recording) {
      guard let acts = tree.attribute(names.of, of: node), case .instant(let start) = moment(names.start, of: node),
        case .instant(let end) = moment(names.end, of: node)
      else { continue }
      let written = tree.attribute(names.clockOffset, of: node).flatMap { tree.valueSlice(of: $0) }
        .flatMap { Int64(tree.string($0)) }.flatMap { abs($0) < 864_000 ? $0 : nil }
      let offset = -(written ?? 0)
      guard let span = TimeSpan(start: start.adding(seconds: offset), end: end.adding(seconds: offset)) else {
        continue
      }
      let breaks = breaks(in: node, offset)
      let tellings = breaks.compactMap { gap in gap.finding.map { Telling(gap.span, $0) } }
      let pieces = span.without(breaks.map(\.span)).map {
        Recording(id: builder.words.item(node), span: $0, breaks: tellings)
      }
      for act in index.references.targets(of: acts) { found[act, default: []] += pieces }
    }
    return found
  }

  /// The breaks that the index of a recording names, by the clock of the same device.
  private func breaks(in recording: XMLTree.Index, _ offset: Int64) -> [(span: TimeSpan, finding: String?)] {
    tree.children(of: recording).compactMap { node in
      guard tree.nodes[Int(node)].name == names.gap, case .instant(let start) = moment(names.start, of: node),
        case .instant(let end) = moment(names.end, of: node),
        let span = TimeSpan(start: start.adding(seconds: offset), end: end.adding(seconds: offset))
      else { return nil }
      return (span, finding(in: node))
    }
  }

  /// The first finding on an item.
  private func finding(in item: XMLTree.Index) -> String? {
    for judgement in judgements where judgement.hasFailures {
      for point in judgement.points where point.item == item {
        if case .failed = point.result { return id(point, 0, isNote: false) }
      }
    }
    return nil
  }

  /// What coverage checks found on an act: a gap, or that there is no recording at all (nil).
  private func toldGaps() -> [XMLTree.Index: [Telling]] {
    var found: [XMLTree.Index: [Telling]] = [:]
    for judgement in judgements where judgement.hasFailures {
      for point in judgement.points {
        guard case .failed(let failures, _) = point.result,
          case .coverage = rules.requirements[point.requirement].editions[point.edition].checks[point.check].kind
        else { continue }
        for (position, failure) in failures.enumerated() {
          let finding = id(point, position, isNote: false)
          switch failure.detail {
          case .uncovered(let gap, _): found[point.item, default: []].append((gap, finding))
          case .missing: found[point.item, default: []].append((nil, finding))
          default: break
          }
        }
      }
    }
    return found
  }
}

extension TimeSpan {
  /// Whether they share a second.
  fileprivate func overlaps(_ other: TimeSpan) -> Bool { start < other.end && other.start < end }

  /// What is left of it, in time order.
  fileprivate func without(_ holes: [TimeSpan]) -> [TimeSpan] {
    var left: [TimeSpan] = []
    var from = start
    for hole in holes.sorted(by: { $0.start < $1.start }) where hole.overlaps(self) {
      if from < hole.start, let piece = TimeSpan(start: from, end: hole.start) { left.append(piece) }
      from = max(from, hole.end)
    }
    if from < end || left.isEmpty && from == start, let piece = TimeSpan(start: from, end: end) { left.append(piece) }
    return left
  }
}
