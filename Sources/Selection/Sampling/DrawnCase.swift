package import Model

/// A case on the list of a draw, and what put it there.
package struct DrawnCase: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The unit has no more than the plan takes anyway.
    case all
    /// First of those with this mark.
    case mark(SamplePlan.Mark)
    /// First of its stratum, so that the stratum is represented.
    case stratum
    /// Of the stratum that was furthest below its share.
    case share
    /// Beside the draw: changed in reconsideration or court.
    case overturned
    /// Beside the draw: handed in by the unit.
    case nominated
  }

  package let unit: String
  package let id: String
  package let digest: String
  /// Draw key.
  package let key: String
  package let stratum: String
  package let reason: Reason

  package init(unit: String, id: String, digest: String, key: String, stratum: String, reason: Reason) {
    self.unit = unit
    self.id = id
    self.digest = digest
    self.key = key
    self.stratum = stratum
    self.reason = reason
  }

  init(_ keyed: KeyedEntry, because reason: Reason) {
    self.init(
      unit: keyed.entry.unit, id: keyed.entry.id, digest: keyed.entry.digest, key: keyed.key,
      stratum: keyed.entry.stratum, reason: reason)
  }

  /// Whether it counts towards the unit's mean.
  package var isRandom: Bool {
    switch reason {
    case .all, .mark, .stratum, .share: true
    case .overturned, .nominated: false
    }
  }
}

extension DrawnCase.Reason: LosslessStringConvertible {
  /// `all`, `mark hearing`, `stratum` …, as written in a sealed list.
  package init?(_ description: String) {
    switch description {
    case "all": self = .all
    case "stratum": self = .stratum
    case "share": self = .share
    case "overturned": self = .overturned
    case "nominated": self = .nominated
    default:
      guard description.hasPrefix("mark "), let mark = SamplePlan.Mark(rawValue: String(description.dropFirst(5)))
      else {
        return nil
      }
      self = .mark(mark)
    }
  }

  package var description: String {
    switch self {
    case .all: "all"
    case .mark(let mark): "mark \(mark.rawValue)"
    case .stratum: "stratum"
    case .share: "share"
    case .overturned: "overturned"
    case .nominated: "nominated"
    }
  }

  package var label: BilingualText {
    switch self {
    case .all: BilingualText(zh: "全部抽取", en: "all are taken")
    case .mark(let mark): BilingualText(zh: "应当抽取：\(mark.label.zh)", en: "must be among them: \(mark.label.en)")
    case .stratum: BilingualText(zh: "每类至少一卷", en: "at least one of each kind")
    case .share: BilingualText(zh: "按该类占比抽取", en: "by the share of its kind")
    case .overturned: BilingualText(zh: "单列评查：复议、诉讼改变", en: "reviewed separately: changed in reconsideration or court")
    case .nominated: BilingualText(zh: "单列评查：推荐卷", en: "reviewed separately: nominated")
    }
  }
}
