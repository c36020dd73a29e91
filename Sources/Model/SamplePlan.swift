/// How many cases of a unit are drawn, and which kinds must be among them (`Rules/selection/`, kind `samplePlan`).
///
/// Source: review-standards.md §8.5.
package struct SamplePlan: Hashable, Sendable, Codable {
  /// What marks a case out for a draw.
  package enum Mark: String, Sendable, Codable, CaseIterable {
    /// 重大执法决定
    case major
    case hearing
    /// 不予处罚
    case noPenalty
    /// 行政强制
    case coercive
    /// The party is an enterprise.
    case enterprise

    package var label: BilingualText {
      switch self {
      case .major: BilingualText(zh: "重大执法决定", en: "major decision")
      case .hearing: BilingualText(zh: "听证", en: "hearing")
      case .noPenalty: BilingualText(zh: "不予处罚", en: "no penalty")
      case .coercive: BilingualText(zh: "行政强制", en: "coercive measure")
      case .enterprise: BilingualText(zh: "涉企", en: "enterprise")
      }
    }
  }

  /// Units with `from` to `to` cases.
  package struct Band: Hashable, Sendable, Codable {
    package let from: Int
    /// Nil: without an upper end.
    package let to: Int?
    /// Nil: all of them.
    package let take: Int?

    package init(from: Int, to: Int?, take: Int?) {
      self.from = from
      self.to = to
      self.take = take
    }
  }

  /// A kind that must be among the drawn, as far as the unit has it and the size allows.
  package struct Inclusion: Hashable, Sendable, Codable {
    package let mark: Mark
    package let atLeast: Int
    /// Share of the drawn, in hundredths of a percent, rounded down to whole cases.
    package let share: Int

    package init(mark: Mark, atLeast: Int, share: Int) {
      self.mark = mark
      self.atLeast = atLeast
      self.share = share
    }
  }

  package let id: String
  package let title: BilingualText
  /// By volume, smallest first, without gap or overlap.
  package let bands: [Band]
  /// In the order in which they are served.
  package let inclusions: [Inclusion]
  package let source: String

  package init(id: String, title: BilingualText, bands: [Band], inclusions: [Inclusion], source: String) {
    self.id = id
    self.title = title
    self.bands = bands
    self.inclusions = inclusions
    self.source = source
  }
}
