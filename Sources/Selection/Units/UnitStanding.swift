package import Model

/// The result of one unit, with everything needed to contest it.
package struct UnitStanding: Hashable, Sendable {
  /// One part of the figure.
  package struct Part: Hashable, Sendable {
    package let part: UnitScheme.Part
    package let weight: Int
    /// Nil: nothing is known of it, and it leaves both sums.
    package let score: Points?
    package let low: Points?
    package let high: Points?
  }

  /// Why a unit is shown without a place.
  package enum Unranked: Hashable, Sendable {
    /// 无案卷
    case noCases
    /// So many cases were drawn, and all of them are gone or cannot be read.
    case allMissing(Int)
    /// It has so many, and none can be read.
    case allUnreadable(Int)
    /// Cases were drawn, and none has a score.
    case nothingDecided
    case tooFew(least: Int)
    case thin(least: Int)

    package var label: BilingualText {
      switch self {
      case .noCases: BilingualText(zh: "不排名：无案卷", en: "not ranked: no cases")
      case .allMissing(let count):
        BilingualText(
          zh: "不排名：抽取 \(count) 卷，全部缺失或者不能读取", en: "not ranked: \(count) drawn, all missing or unreadable")
      case .allUnreadable(let count):
        BilingualText(zh: "不排名：案卷 \(count) 份，全部不能读取", en: "not ranked: \(count) cases, none can be read")
      case .nothingDecided: BilingualText(zh: "不排名：所抽案卷均未评定", en: "not ranked: none of its cases is decided")
      case .tooFew(let least):
        BilingualText(zh: "不排名：样本不足 \(least) 卷", en: "not ranked: fewer than \(least) cases")
      case .thin(let least):
        BilingualText(
          zh: "不排名：已评定比例不足 \(Points(hundredths: least).short)%",
          en: "not ranked: less than \(Points(hundredths: least).short)% is decided")
      }
    }
  }

  package let id: String
  package let name: String
  /// Nil without a rated case.
  package let score: Points?
  package let low: Points?
  package let high: Points?
  /// `low` if every proposed gate item were confirmed: so far down the unit may still come.
  package let lowIfConfirmed: Points?
  /// Mean decided share of the drawn cases, in hundredths of a percent, rounded down.
  package let decidedShare: Int
  package let grade: Grade
  package let parts: [Part]
  /// Drawn cases, those of them with a score, and nominated ones, which count nowhere.
  package let drawn: Int
  package let rated: Int
  package let nominated: Int
  /// Lowest and highest score of a drawn case.
  package let least: Points?
  package let most: Points?
  /// Drawn cases by grade; every grade, in the order of `Grade.allCases`.
  package let grades: [Int]
  /// Cases with a confirmed gate item, and with one that waits for a person: of a draw, the drawn ones, as everything in the
  /// row is theirs.
  package let gateCases: Int
  package let awaitedGates: Int
  package let unranked: Unranked?
  package internal(set) var rank: Rank?
  /// The computation, line by line, as printed.
  package internal(set) var working: [BilingualText]
}
