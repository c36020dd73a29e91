import Archive
import Engine
package import Model
import Selection

/// What the bureau's ledgers say of the units, and how far the scores that units gave their own cases lie from a run's.
package struct OutcomeLedger: Sendable {
  private let stated: [String: StatedOutcomes]
  /// What the units gave their cases, by unit and file.
  private let own: [String: [String: Points]]
  /// By unit: the unit's own score less the run's, where the run has one.
  private var gaps: [String: [Points]] = [:]
  /// Cases that say of themselves that their decision was changed, by unit.
  private var overturned: [String: Int] = [:]

  /// - Parameter stated: by the code of the unit.
  package init(_ stated: [String: StatedOutcomes]) {
    self.stated = stated
    own = stated.mapValues { outcomes in
      Dictionary(outcomes.selfReviews.map { ($0.file, $0.score) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// - Parameter isOverturned: whether the file says that the decision was changed in reconsideration or by a court.
  mutating func add(_ one: RunCase, isOverturned: Bool = false) {
    if isOverturned { overturned[one.unit, default: 0] += 1 }
    guard let own = own[one.unit]?[one.name], let score = one.score.decided else { return }
    gaps[one.unit, default: []].append(Points(hundredths: own.hundredths - score.hundredths))
  }

  subscript(unit: String) -> UnitOutcomes? {
    stated[unit].flatMap { stated in
      guard !stated.source.isEmpty else { return nil }
      return UnitOutcomes(
        overturned: stated.overturned, demanded: stated.demanded, corrected: stated.corrected,
        statisticsInTime: stated.statisticsInTime, selfReviewGaps: gaps[unit])
    }
  }

  /// The unit whose ledger a problem of `district.xml` stands in; nil where it is the district's own.
  func unit(of problem: Problem) -> String? {
    stated.filter { entry in
      entry.value.unusable.contains { $0.place == problem.place && $0.message == problem.message }
    }.keys.min()
  }

  /// Where the numbers come from, which of them nothing could be compared with, and what could not be used.
  func working(of unit: String, _ masking: Masking) -> [BilingualText] {
    guard let stated = stated[unit] else { return [] }
    var lines: [BilingualText] = []
    if !stated.source.isEmpty {
      lines.append(BilingualText(zh: "执法结果出自：\(stated.source)", en: "outcomes taken from: \(stated.source)"))
    }
    let found = overturned[unit] ?? 0
    if let told = stated.overturned, !stated.source.isEmpty, found > told {
      lines.append(
        BilingualText(
          zh: "案卷中有 \(found) 卷载明决定被复议、诉讼改变，多于执法结果填写的 \(told) 件：期间可能不同，由人核对",
          en:
            "\(found) of the cases say that their decision was changed, more than the \(told) stated: the periods may differ; check"
        ))
    }
    let (all, compared) = (stated.selfReviews.count, gaps[unit]?.count ?? 0)
    if compared < all {
      lines.append(
        BilingualText(
          zh: "自评 \(all) 卷，其中 \(all - compared) 卷本次没有得分可比，不计入",
          en: "\(all) graded by the unit itself, \(all - compared) of them without a score to compare, left out"))
    }
    if !stated.unusable.isEmpty, !stated.saysSomething {
      lines.append(
        BilingualText(
          zh: "执法结果并非没有填写：填写的没有一项能用，见下", en: "outcomes were given, and nothing of them can be used, as follows"))
    }
    return lines + stated.unusable.map { Self.unused(masking.problem($0)) }
  }

  private static func unused(_ problem: Problem) -> BilingualText {
    let (file, line, message) = (DistrictReader.fileName, problem.place?.line ?? 0, problem.message)
    return BilingualText(
      zh: "\(file) 第 \(line) 行：\(message.zh)，不能用，未计入",
      en: "\(file), line \(line): \(message.en); it cannot be used and is left out")
  }
}
