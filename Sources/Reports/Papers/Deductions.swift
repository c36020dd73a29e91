import Model

/// The points that a case loses, line by line, so that the lines add up to what the score was computed from.
///
/// Levels deduct for themselves; a requirement loses at most its own points, and loses them also where it is blocked. A
/// line without a finding stands for that difference and says why.
struct Deductions {
  struct Line {
    let requirement: RequirementID
    /// Nil for a difference.
    let finding: Finding?
    /// What it takes; below zero where the findings together would take too much.
    let points: Points
    let reason: BilingualText?
  }

  /// Findings that stand, gravest first; then the differences, in the order of the rule set.
  let lines: [Line]
  /// Taken from the scored layer: applicable less earned points.
  let scored: Points
  /// Taken by the basics layer, before the profile's cap.
  let basics: Points
  private let numbers: [RequirementID: [Int]]

  init(_ outline: Outline) {
    var lines = outline.findings.map {
      Line(requirement: $0.requirement, finding: $0, points: $0.deduction, reason: nil)
    }
    var named: [RequirementID: Points] = [:]
    for line in lines { named[line.requirement, default: .zero] += line.points }
    var sums: [Layer: Points] = [:]
    for verdict in outline.report.verdicts {
      let lost = verdict.lost ?? .zero
      sums[verdict.layer, default: .zero] += lost
      let said = named[verdict.requirement] ?? .zero
      guard lost != said else { continue }
      lines.append(
        Line(
          requirement: verdict.requirement, finding: nil, points: lost - said,
          reason: Self.reason(verdict, lost: lost, said: said)))
    }
    self.lines = lines
    scored = sums[.scored] ?? .zero
    basics = sums[.basics] ?? .zero
    numbers = Dictionary(grouping: lines.indices.map { $0 + 1 }) { lines[$0 - 1].requirement }
  }

  /// The numbers of the lines about a requirement, from 1.
  func numbers(of requirement: RequirementID) -> [Int] { numbers[requirement] ?? [] }

  private static func reason(_ verdict: Verdict, lost: Points, said: Points) -> BilingualText {
    let owners = verdict.blockedBy.map(\.text)
    switch verdict.state {
    case .blocked:
      return BilingualText(
        zh: "因前项缺失不得分" + (owners.isEmpty ? "" : "（前项 \(owners.joined(separator: "、"))）"),
        en: "no points, as what it rests on is absent" + (owners.isEmpty ? "" : " (\(owners.joined(separator: ", ")))"))
    case .undecided, .error:
      return BilingualText(zh: "本项尚未评定，上列扣分暂不计入得分", en: "still open: what is listed above is not counted yet")
    case .notApplicable:
      return BilingualText(zh: "本项不涉及，上列扣分不计入得分", en: "not applicable: what is listed above is not counted")
    case .met, .partial, .unmet:
      if verdict.layer == .bonus {
        return BilingualText(zh: "加分项只加不扣", en: "a bonus is only ever given")
      }
      if !verdict.human.isEmpty {
        return BilingualText(zh: "按人工评定调整", en: "as a person has judged it")
      }
      return lost < said
        ? BilingualText(
          zh: "本项扣分以 \(verdict.standard.short) 分为限", en: "this requirement loses at most \(verdict.standard.short)")
        : BilingualText(zh: "本项其余失分", en: "the rest that this requirement loses")
    }
  }
}

extension Verdict {
  /// What it takes from the score; nil while it is open, where it does not apply, and for a bonus.
  var lost: Points? {
    guard layer != .bonus else { return nil }
    switch state {
    case .met, .partial, .unmet: return standard - earned
    case .blocked: return standard
    case .notApplicable, .undecided, .error: return nil
    }
  }
}
