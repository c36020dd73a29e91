import Model
import StatutoryTime

/// What the levels of a requirement say, as its author wrote it and before any layer changes points: a note that costs, a
/// deduction that gives points back, a level that nothing ever reaches.
struct LevelChecker {
  private var problems: RuleProblems
  private let raw: RawRequirement

  static func check(_ raw: RawRequirement, problems: inout RuleProblems) {
    var checker = LevelChecker(problems: problems, raw: raw)
    checker.checkIDs()
    for level in raw.levels {
      if level.severity == Severity.note.rawValue {
        checker.checkNote(level)
      } else {
        checker.checkDeduction(level)
      }
      checker.checkCap(level)
      checker.checkBound(level)
    }
    problems = checker.problems
  }

  /// Levels name checks by their ids: each is one check of its edition.
  private mutating func checkIDs() {
    var all: Set<String> = []
    for edition in raw.editions {
      var own: Set<String> = []
      for (position, check) in edition.checks.enumerated() {
        let id = check.id(at: position, alone: edition.hasOneCheck)
        if !own.insert(id).inserted {
          problems.add(
            "rule.checkID", check.origin, zh: "\(raw.id)：同一版本里有两个评查点叫“\(id)”",
            en: "\(raw.id): two checks of one edition are called “\(id)”",
            fix: (zh: "各写各的 id", en: "give each an id of its own"))
        }
      }
      all.formUnion(own)
    }
    // A check that is mistyped itself is missing here, and said already.
    if raw.editions.contains(where: \.hasUnread) { return }
    for level in raw.levels {
      guard let id = level.check, !all.contains(id) else { continue }
      let known = all.sorted()
      problems.add(
        "rule.levelCheck", level.origin, zh: "\(raw.id)：没有评查点“\(id)”，这一等级用不上",
        en: "\(raw.id): there is no check “\(id)”; this level would never be used",
        fix: nearest(id, among: known).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") }
          ?? (zh: "有：\(known.joined(separator: "、"))", en: "there are: \(known.joined(separator: ", "))"))
    }
  }

  /// A note touches neither state, points, grade nor exit code.
  private mutating func checkNote(_ level: RawLevel) {
    if let effect = level.effect {
      problems.add(
        "rule.note", level.origin, zh: "\(raw.id)：提示（note）不能有否决效果“\(effect)”",
        en: "\(raw.id): a note cannot have the effect “\(effect)”",
        fix: (zh: "删去 effect，或者改程度：minor、major、fatal", en: "leave effect out, or make it minor, major, fatal"))
    }
    guard level.deduct != "all", let points = Points(level.deduct), points != .zero else { return }
    problems.add(
      "rule.note", level.origin, zh: "\(raw.id)：提示（note）不扣分，却写了 deduct=\"\(level.deduct)\"",
      en: "\(raw.id): a note deducts nothing, but has deduct=\"\(level.deduct)\"",
      fix: (zh: "写 deduct=\"0\"，或者改程度：minor、major、fatal", en: "write deduct=\"0\", or make it minor, major, fatal"))
  }

  private mutating func checkDeduction(_ level: RawLevel) {
    guard let deduction = Points(level.deduct) else { return }
    if deduction < .zero {
      problems.add(
        "rule.deduct", level.origin, zh: "\(raw.id)：扣分“\(level.deduct)”是负数，等于加分",
        en: "\(raw.id): deduct “\(level.deduct)” is negative and would add points",
        fix: (zh: "写 0 到分值之间的数，或者 all", en: "write a figure from 0 to the points, or all"))
    } else if let points = Points(raw.points), deduction > points {
      problems.add(
        "rule.deduct", level.origin, zh: "\(raw.id)：扣分“\(level.deduct)”多于分值 \(points.short)",
        en: "\(raw.id): deduct “\(level.deduct)” is more than the \(points.short) points there are",
        fix: (zh: "全部扣去的写 all", en: "to deduct all of them write all"))
    }
  }

  private mutating func checkCap(_ level: RawLevel) {
    guard let effect = level.effect, case .cap(let most) = GateEffect(effect) else { return }
    if most >= .zero, most <= Points(hundredths: 100_00) { return }
    problems.add(
      "rule.effect", level.origin, zh: "\(raw.id)：“\(effect)”不可能：总分在 0 到 100 之间",
      en: "\(raw.id): “\(effect)” cannot be: scores lie between 0 and 100",
      fix: (zh: "例如 cap 60", en: "for example cap 60"))
  }

  /// A bound is reached only where lapses are told in its unit, or in days.
  private mutating func checkBound(_ level: RawLevel) {
    guard let text = level.upTo, let bound = Period(text), bound.unit != .naturalDay else { return }
    var units: Set<PeriodUnit> = []
    for edition in raw.editions {
      for (position, check) in edition.checks.enumerated() where check.kind == "deadline" {
        let id = check.id(at: position, alone: edition.hasOneCheck)
        guard level.check == nil || level.check == id else { continue }
        guard let own = Self.units(of: check) else { return }
        units.formUnion(own)
      }
    }
    guard !units.isEmpty, !units.contains(bound.unit) else { return }
    let known = Array(Set(units.map(\.name) + [PeriodUnit.naturalDay.name])).sorted()
    problems.add(
      "rule.upTo", level.origin, zh: "\(raw.id)：upTo=\"\(text)\" 的单位与期限的不同，这一等级用不上",
      en: "\(raw.id): upTo=\"\(text)\" is not in the unit of the period; this level would never be used",
      fix: (zh: "单位写 \(known.joined(separator: "、"))", en: "its unit is one of: \(known.joined(separator: ", "))"))
  }

  /// The units of a check's period; nil where they are known only when a case is judged.
  private static func units(of check: RawCheck) -> Set<PeriodUnit>? {
    guard let text = check["within"] ?? check["notBefore"] ?? check["atLeastBefore"] else { return nil }
    let readings = text.split(separator: "|").map { Period(trimmed(String($0)))?.unit }
    return readings.contains(nil) ? nil : Set(readings.compactMap { $0 })
  }
}
