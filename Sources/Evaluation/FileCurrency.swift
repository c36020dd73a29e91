import Archive
import Model

/// Whether the day on which a unit's own file stands tells anything of the time under review: what has lapsed since, or was
/// never done, does not stand in a file of two years ago.
struct FileCurrency {
  /// A file of an earlier day is too old.
  private let oldest: String

  /// - Parameter asOf: ISO; the end of the period under review where the district states none.
  init(plan: ReviewPlan?, asOf: String) {
    oldest = max(plan?.from ?? "", Self.yearBefore(plan?.until ?? asOf))
  }

  /// Files are reviewed every year (UNIT-07): one that is older than that has missed a round.
  private static func yearBefore(_ day: String) -> String {
    Int(day.prefix(4)).map { year in
      let earlier = "\(year - 1)"
      return String(repeating: "0", count: max(0, 4 - earlier.count)) + earlier + day.dropFirst(4)
    } ?? ""
  }

  /// - Parameter day: ISO; empty where none is known.
  func isStale(_ day: String) -> Bool { !day.isEmpty && day < oldest }

  func problem(_ file: String, _ day: String) -> Problem {
    Problem(
      file: file, place: nil, code: "unit.stale",
      message: BilingualText(
        zh: "单位档案截至 \(day)，早于 \(oldest)：此后的人员、证件、年报等没有载明，三项制度检查表不能据以认定",
        en: "the unit's own file stands on \(day), before \(oldest): what has changed since is not in it"),
      remedy: BilingualText(
        zh: "由单位更新 unit.xml，写明评查期末以后的截止日", en: "have the unit bring unit.xml up to the end of the period under review"))
  }
}

/// How far the cases of a run keep to the period under review.
struct PeriodCount {
  private let plan: ReviewPlan?
  private var outside = 0
  private var open = 0
  private var unknown = 0

  init(_ plan: ReviewPlan?) { self.plan = plan }

  mutating func add(_ one: RunCase, _ judged: JudgedCase) {
    guard one.scope == .caseFile, let plan else { return }
    let day = judged.traits?.decidedOn ?? ""
    let isClosed = judged.traits?.circumstances[.closed]
    if !day.isEmpty, day < plan.from ?? "" || day > plan.until ?? "9999" {
      outside += 1
    } else if isClosed == false {
      open += 1
    } else if day.isEmpty || isClosed == nil {
      unknown += 1
    }
  }

  /// Nil where no period is stated.
  var counted: DistrictReport.Period? {
    guard let plan, plan.from != nil || plan.until != nil else { return nil }
    return DistrictReport.Period(from: plan.from, until: plan.until, outside: outside, open: open, unknown: unknown)
  }
}
