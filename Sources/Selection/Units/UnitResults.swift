import Model

/// Part O of a unit's figure: points for what became of its decisions, over what is known.
struct UnitResults {
  /// One result with what it earned.
  struct Line {
    let result: UnitScheme.Result
    let earned: Fraction
    let points: Points
    let events: Int
  }

  let lines: [Line]

  init(_ outcomes: UnitOutcomes, _ scheme: UnitScheme) {
    lines = scheme.results.compactMap { entry in
      switch entry.result {
      case .overturned: outcomes.overturned.map { Self.deducted(entry, events: $0) }
      case .corrected: Self.done(entry, outcomes)
      case .statistics:
        outcomes.statisticsInTime.map { inTime in
          Line(result: entry.result, earned: Fraction(inTime ? entry.points : .zero), points: entry.points, events: 0)
        }
      case .selfReview:
        outcomes.selfReviewGaps.map { gaps in
          Self.deducted(entry, events: gaps.count { $0.hundredths.magnitude > entry.gap.hundredths.magnitude })
        }
      }
    }
  }

  /// 100 × earned ÷ points; nil where nothing is known.
  var score: Fraction? {
    let all = lines.reduce(0) { $0 + $1.points.hundredths }
    let earned = Fraction(sum: lines.map(\.earned))
    return Fraction(earned.numerator * 100_00, over: earned.denominator * Int128(all))
  }

  private static func deducted(_ entry: UnitScheme.ResultPoints, events: Int) -> Line {
    let lost = max(0, events).multipliedReportingOverflow(by: max(0, entry.each.hundredths))
    let earned = lost.overflow ? 0 : max(0, entry.points.hundredths - lost.partialValue)
    return Line(
      result: entry.result, earned: Fraction(Points(hundredths: earned)), points: entry.points, events: max(0, events))
  }

  private static func done(_ entry: UnitScheme.ResultPoints, _ outcomes: UnitOutcomes) -> Line? {
    guard let demanded = outcomes.demanded, demanded > 0, let corrected = outcomes.corrected else { return nil }
    let done = min(max(0, corrected), demanded)
    guard let earned = Fraction(Int128(entry.points.hundredths) * Int128(done), over: Int128(demanded)) else {
      return nil
    }
    return Line(result: entry.result, earned: earned, points: entry.points, events: demanded - done)
  }
}
