/// Where the labels of days stand above the scale, so that none covers another or the line that leads to one.
///
/// Every label begins above its own point and runs to the right. Whatever point lies below a label must have its own
/// label lower: so the heights follow from right to left, and falling stairs of labels never cross.
struct TimelineLabels {
  struct Label: Hashable {
    /// 0 is next to the scale.
    let tier: Int
  }

  /// By day; nil where there is no room for one more.
  let labels: [Label?]
  /// How many labels stand one above another.
  let tiers: Int
  /// Days without a label.
  var left: Int { labels.count { $0 == nil } }

  private static let mostTiers = 11

  init(_ days: [TimelineOutline.Day], scale: TimelineScale, words: TimelineWording) {
    let spans = days.map { (from: scale.x($0.day), to: scale.x($0.day) + words.width($0)) }
    let wanted = days.indices.sorted { (Self.rank(days[$0]), $0) < (Self.rank(days[$1]), $1) }
    var shown = [Bool](repeating: true, count: days.count)
    var tiers = Self.tiers(spans, shown)
    if (tiers.max() ?? 0) > Self.mostTiers {
      shown = [Bool](repeating: false, count: days.count)
      for day in wanted {
        shown[day] = true
        if (Self.tiers(spans, shown).max() ?? 0) > Self.mostTiers { shown[day] = false }
      }
      tiers = Self.tiers(spans, shown)
    }
    labels = days.indices.map { shown[$0] ? Label(tier: tiers[$0]) : nil }
    self.tiers = (tiers.max() ?? 0) + 1
  }

  /// What has a finding before landmarks before the rest.
  private static func rank(_ day: TimelineOutline.Day) -> Int { day.isTold ? 0 : day.isLandmark ? 1 : 2 }

  private static func tiers(_ spans: [(from: Int, to: Int)], _ shown: [Bool]) -> [Int] {
    var tiers = [Int](repeating: 0, count: spans.count)
    for index in spans.indices.reversed() where shown[index] {
      for other in spans.indices[(index + 1)...] {
        if spans[other].from >= spans[index].to { break }
        if shown[other] { tiers[index] = max(tiers[index], tiers[other] + 1) }
      }
    }
    return tiers
  }
}
