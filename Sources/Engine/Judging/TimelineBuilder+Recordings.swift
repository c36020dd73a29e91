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
      let tellings = told[step.node] ?? []
      return CaseTimeline.RecordedAct(
        act: step.event.id, label: step.event.label, start: start.description, end: end.description,
        recordings: mine.map { .init(id: $0.id, start: $0.span.start.description, end: $0.span.end.description) },
        gaps: gaps.map { gap in
          .init(
            start: gap.start.description, end: gap.end.description, seconds: Int(gap.length),
            finding: tellings.first { $0.gap == gap || $0.gap == nil }?.finding)
        })
    }
  }

  private struct Recording {
    let id: String
    let span: TimeSpan
  }

  /// Recordings with both their times, corrected by the error of their clocks, by the acts that they name.
  private func recordings() -> [XMLTree.Index: [Recording]] {
    var found: [XMLTree.Index: [Recording]] = [:]
    for node in index.elements(named: names.recording) {
      guard let acts = tree.attribute(names.of, of: node), case .instant(let start) = moment(names.start, of: node),
        case .instant(let end) = moment(names.end, of: node)
      else { continue }
      let offset = tree.attribute(names.clockOffset, of: node).flatMap { tree.valueSlice(of: $0) }
        .flatMap { Int64(tree.string($0)) }.flatMap { abs($0) < 864_000 ? $0 : nil }
      guard
        let span = TimeSpan(
          start: start.adding(seconds: -(offset ?? 0)), end: end.adding(seconds: -(offset ?? 0)))
      else { continue }
      let recording = Recording(id: builder.words.item(node), span: span)
      for act in index.references.targets(of: acts) { found[act, default: []].append(recording) }
    }
    return found
  }

  /// What coverage checks found on an act: a gap, or that there is no recording at all (nil).
  private func toldGaps() -> [XMLTree.Index: [(gap: TimeSpan?, finding: String)]] {
    var found: [XMLTree.Index: [(gap: TimeSpan?, finding: String)]] = [:]
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
