import Model

/// A line through the scores of a unit from run to run, drawn as SVG; the figures stand beside it, so screen readers
/// pass over it. Where a run has no score the line has a gap.
struct TrendLine {
  private static let width = 128
  private static let height = 32
  private static let margin = 4

  /// Oldest first, this run last.
  let scores: [Points?]
  let scale: Scale

  /// One scale for all units of a report, so that their lines compare: lowest and highest score, in hundredths.
  struct Scale {
    let low: Int
    let high: Int

    init(_ report: DistrictReport) {
      let all = (report.trend.flatMap { $0.scores.values } + report.units.compactMap(\.score)).map(\.hundredths)
      low = all.min() ?? 0
      high = max(all.max() ?? 0, low + 100)
    }
  }

  func write(to h: inout HTMLWriter) {
    h.element(
      "svg", .kind("line"), .init("viewBox", "0 0 \(Self.width) \(Self.height)"), .init("aria-hidden", "true"),
      .init("focusable", "false")
    ) { h in
      for stretch in stretches where stretch.count > 1 {
        h.element("polyline", .init("points", stretch.map { "\($0.x),\($0.y)" }.joined(separator: " "))) { _ in }
      }
      for stretch in stretches {
        for point in stretch where stretch.count == 1 || point.isNow {
          h.element("circle", .init("cx", "\(point.x)"), .init("cy", "\(point.y)"), .init("r", "3")) { _ in }
        }
      }
    }
  }

  private struct Point {
    let x: Int
    let y: Int
    let isNow: Bool
  }

  private var stretches: [[Point]] {
    var result: [[Point]] = [[]]
    let span = Self.width - 2 * Self.margin
    let rise = Self.height - 2 * Self.margin
    for (number, score) in scores.enumerated() {
      guard let score else {
        result.append([])
        continue
      }
      let x = Self.margin + (scores.count > 1 ? span * number / (scores.count - 1) : span)
      let y = Self.height - Self.margin - rise * (score.hundredths - scale.low) / (scale.high - scale.low)
      result[result.count - 1].append(Point(x: x, y: y, isNow: number == scores.count - 1))
    }
    return result.filter { !$0.isEmpty }
  }
}
