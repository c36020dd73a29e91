import Engine

/// One of the district's enforcement units as the samples describe it; everything about it is fictional.
struct UnitProfile: Sendable {
  /// What a unit writes about: the cause as it stands in the case's name, the act, and what was seen on the spot.
  struct Matter: Sendable, Hashable {
    let cause: String
    let act: String
    let seen: String
  }

  /// From 1, in the order of the ranking list.
  let number: Int
  let name: String
  let department: String
  /// Two letters in case numbers and names of folders.
  let letters: String
  /// The beginning of its document numbers.
  let sign: String
  /// A local regulation, fictional as its name says in every paper.
  let regulation: String
  /// Of fines in the ordinary procedure.
  let matters: [Matter]
  /// Of major fines.
  let major: Matter
  let permit: String
  let inspection: String
  let goods: String
  let kinds: [BaseCase.Kind]

  var folder: String { padded(number, 2) + "-" + letters.lowercased() }
  /// Unified social credit code.
  var code: String { CheckedNumber.unifiedCode(beginning: "11411199MB" + padded(120_000 + number * 100, 6)) ?? "" }

  /// Of fines on the spot.
  static let small = Matter(cause: "占道停放", act: "在禁止时段占道停放", seen: "在禁止时段占道停放车辆")

  /// The surnames of eight leaders and clerks.
  func staff(_ place: Int) -> String { Self.staffSurnames[(number * 3 + place) % Self.staffSurnames.count] + "某" }

  /// Officer `index` of this unit.
  func officer(_ index: Int) -> Officer { Officer(unit: number, index: index) }

  private static let staffSurnames = characters("赵钱孙周吴郑冯褚卫蒋沈韩杨朱秦尤许吕施孔")
}

/// An enforcement officer of a unit.
struct Officer: Sendable, Hashable {
  let name: String
  let certificate: String

  init(unit: Int, index: Int) {
    let surnames = Self.surnames
    let suffixes = ["", "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"]
    let round = index / surnames.count
    let suffix = round < suffixes.count ? suffixes[round] : "\(round)"
    name = surnames[(index + unit) % surnames.count] + "某" + suffix
    certificate = "16110" + padded(unit, 2) + padded(index + 1, 4)
  }

  private static let surnames = characters("王李张黄林罗梁宋唐邓")
}
