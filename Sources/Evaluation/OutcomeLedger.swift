import Archive
package import Model
import Selection

/// What the bureau's ledgers say of the units, and how far the scores that units gave their own cases lie from a run's.
package struct OutcomeLedger: Sendable {
  private let stated: [String: StatedOutcomes]
  /// What the units gave their cases, by unit and file.
  private let own: [String: [String: Points]]
  /// By unit: the unit's own score less the run's, where the run has one.
  private var gaps: [String: [Points]] = [:]

  /// - Parameter stated: by the code of the unit.
  package init(_ stated: [String: StatedOutcomes]) {
    self.stated = stated
    own = stated.mapValues { outcomes in
      Dictionary(outcomes.selfReviews.map { ($0.file, $0.score) }, uniquingKeysWith: { first, _ in first })
    }
  }

  mutating func add(_ one: RunCase) {
    guard let own = own[one.unit]?[one.name], let score = one.score.decided else { return }
    gaps[one.unit, default: []].append(Points(hundredths: own.hundredths - score.hundredths))
  }

  subscript(unit: String) -> UnitOutcomes? {
    stated[unit].map { stated in
      UnitOutcomes(
        overturned: stated.overturned, demanded: stated.demanded, corrected: stated.corrected,
        statisticsInTime: stated.statisticsInTime, selfReviewGaps: gaps[unit])
    }
  }

  /// Where the numbers come from, and which of them nothing could be compared with.
  func working(of unit: String) -> [BilingualText] {
    guard let stated = stated[unit] else { return [] }
    var lines = [BilingualText(zh: "执法结果出自：\(stated.source)", en: "outcomes taken from: \(stated.source)")]
    let (all, compared) = (stated.selfReviews.count, gaps[unit]?.count ?? 0)
    if compared < all {
      lines.append(
        BilingualText(
          zh: "自评 \(all) 卷，其中 \(all - compared) 卷本次没有得分可比，不计入",
          en: "\(all) graded by the unit itself, \(all - compared) of them without a score to compare, left out"))
    }
    return lines
  }
}
