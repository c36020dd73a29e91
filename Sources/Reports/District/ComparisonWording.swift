import Model

/// What a comparison of two runs says in one language, for every form of it.
struct ComparisonWording: Sendable {
  typealias Row = RunComparison.Row

  let comparison: RunComparison
  let say: DistrictWording

  init(_ comparison: RunComparison, _ language: Language) {
    self.comparison = comparison
    say = DistrictWording(language)
  }

  func pick(_ zh: String, _ en: String) -> String { say.pick(zh, en) }

  var title: String { pick("评查标准试算对照", "Other rules tried on a run") }
  var oldLabel: String { pick("原结果", "Before") }
  var newLabel: String { pick("试算", "Tried") }
  var effortLabel: String { pick("如何算出", "How computed") }
  var filesLabel: String { pick("规则文件", "Rule files") }
  var numbersLabel: String { pick("计分数字", "Numbers") }
  var unitsLabel: String { pick("得分、等次、名次有变的单位", "Units whose score, grade or place changes") }
  var requirementsLabel: String { pick("结论有变的评查项目", "Requirements that come out otherwise") }
  var casesLabel: String { pick("结果有变的案卷", "Cases that come out otherwise") }
  var nothing: String { pick("没有变化。", "Nothing changes.") }
  var arithmeticLabel: String { pick("计分数字", "numbers alone") }

  func side(_ side: RunComparison.Side) -> String {
    pick(
      "第 \(side.run) 次（\(side.asOf)）· \(side.edition) · \(side.scoring)",
      "run \(side.run) (\(side.asOf)) · \(side.edition) · \(side.scoring)")
  }

  /// How many files were read again and how many were not.
  var effort: [String] {
    let effort = comparison.effort
    var parts: [String] = []
    if effort.recounted > 0 {
      parts.append(
        pick(
          "\(effort.recounted) 份只按新数字重新计分：认定没有受影响，没有重新评查",
          "\(effort.recounted) only counted anew: what was found is not affected and was not judged again"))
    }
    if effort.judged > 0 {
      parts.append(
        pick(
          "\(effort.judged) 份重新评查：评查标准或者案卷有变，已存结论不能沿用",
          "\(effort.judged) judged again: rules or files differ, so that stored verdicts do not serve"))
    }
    if effort.unchanged > 0 {
      parts.append(pick("\(effort.unchanged) 份沿用已存结论", "\(effort.unchanged) taken over as stored"))
    }
    if effort.unreadable > 0 {
      parts.append(pick("\(effort.unreadable) 个文件不能评查", "\(effort.unreadable) files not judged"))
    }
    return parts
  }

  /// The sentences that come first.
  var summary: [String] {
    let counts = comparison.counts
    var lines = [
      pick(
        "比较 \(counts.compared) 份（含单位档案）：\(counts.changed) 份结果有变，其中评查项目结论有变 \(counts.verdicts) 份、得分有变 \(counts.scores) 份、等次有变 \(counts.grades) 份。",
        "\(counts.compared) files compared (unit files among them), \(counts.changed) come out otherwise: \(counts.verdicts) in some requirement, \(counts.scores) in score, \(counts.grades) in grade."
      )
    ]
    if !counts.moves.isEmpty {
      let moves = counts.moves.map { "\(say($0.old.label)) → \(say($0.new.label)) \($0.cases)" }
      lines.append(pick("等次：", "Grades: ") + moves.joined(separator: pick("；", "; ")) + pick("。", "."))
    }
    let places = comparison.units.count { $0.old?.place != $0.new?.place }
    let grades = comparison.units.count { $0.old?.grade != $0.new?.grade }
    lines.append(
      pick(
        "单位：\(comparison.units.count) 个得分有变，\(grades) 个等次有变，\(places) 个名次有变。",
        "Units: \(comparison.units.count) change in score, \(grades) in grade, \(places) in place."))
    if counts.otherContent + counts.appeared + counts.gone > 0 {
      lines.append(
        pick(
          "另有 \(counts.otherContent) 份在此期间内容有变、\(counts.appeared) 份新增、\(counts.gone) 份不再有：其变化不能归因于评查标准，不计入上列数字。",
          "Besides, \(counts.otherContent) files have changed since, \(counts.appeared) are new and \(counts.gone) are gone: what differs in them is not counted above, as it may not be due to the rules."
        ))
    }
    if comparison.old.asOf != comparison.new.asOf {
      lines.append(
        pick(
          "两次的评查基准日不同：部分变化可能来自日期，而非评查标准。",
          "The two stand on different days: some changes may come from the day, not from the rules."))
    }
    return lines
  }

  func input(_ input: RunComparison.InputChange) -> String {
    let what =
      switch (input.old, input.new) {
      case (nil, _): pick("新增", "added")
      case (_, nil): pick("已去掉", "removed")
      default: pick("已改", "changed")
      }
    return "\(input.name) · \(say.words.role(input.role)) · \(what)"
  }

  func number(_ number: RunComparison.NumberChange) -> String { "\(say(number.label)) \(number.old) → \(number.new)" }

  func result(_ result: RunComparison.Result?) -> String {
    guard let result else { return pick("无", "none") }
    return "\(say.figure(result.score)) \(say(result.grade.label))"
  }

  /// `3 → 5`, or `3` where it stays.
  func places(_ unit: RunComparison.UnitChange) -> String {
    let (old, new) = (unit.old?.place.map(String.init) ?? "–", unit.new?.place.map(String.init) ?? "–")
    return old == new ? old : "\(old) → \(new)"
  }

  /// `案卷均分 91.20 → 88.05`, for each part that changes.
  func parts(_ unit: RunComparison.UnitChange) -> [String] {
    (unit.new ?? unit.old)?.parts.compactMap { part in
      let old = unit.old?.parts.first { $0.label == part.label }
      let new = unit.new?.parts.first { $0.label == part.label }
      guard old?.score != new?.score || old?.weight != new?.weight else { return nil }
      let weight = old?.weight == new?.weight ? "" : "（\(old?.weight ?? 0)% → \(new?.weight ?? 0)%）"
      return "\(say(part.label))\(weight) \(say.figure(old?.score)) → \(say.figure(new?.score))"
    } ?? []
  }

  func loss(_ loss: RunComparison.UnitChange.Loss) -> String {
    let (old, new) = (Points(hundredths: loss.oldLost).short, Points(hundredths: loss.newLost).short)
    return pick(
      "\(loss.requirement) 问题案卷 \(loss.oldBroken) → \(loss.newBroken)，失分 \(old) → \(new)",
      "\(loss.requirement) broken in \(loss.oldBroken) → \(loss.newBroken), points lost \(old) → \(new)")
  }

  func moves(_ requirement: RunComparison.RequirementChange) -> String {
    requirement.moves.map { "\(state($0.old)) → \(state($0.new)) \($0.cases)" }.joined(separator: pick("；", "; "))
  }

  func earned(_ requirement: RunComparison.RequirementChange) -> String {
    let (old, new) = (Points(hundredths: requirement.oldEarned), Points(hundredths: requirement.newEarned))
    return pick("得分 \(old.short) → \(new.short)", "points earned \(old.short) → \(new.short)")
  }

  private func state(_ state: VerdictState?) -> String {
    state.map { say($0.label) } ?? pick("没有此项", "not there")
  }

  /// `符合 6/6 → 不符合 0/6`.
  func states(_ row: Row) -> String { "\(standing(row.old)) → \(standing(row.new))" }

  private func standing(_ standing: Row.Standing?) -> String {
    guard let standing else { return state(nil) }
    var text = state(standing.state)
    if standing.state != .notApplicable { text += " \(standing.earned.short)/\(standing.standard.short)" }
    if !standing.effects.isEmpty {
      text += pick("（", " (") + say.words.list(standing.effects.map { say($0.label) }) + pick("）", ")")
    }
    return text
  }

  /// What one requirement, or the numbers, would have done alone.
  func alone(_ result: RunComparison.Result, besides old: RunComparison.Result?) -> String {
    if result == old { return pick("单独不改变得分和等次", "alone changes neither score nor grade") }
    return pick("单独使结果成为 ", "alone makes it ") + self.result(result)
  }

  func content(_ content: RunComparison.CaseChange.Content) -> String? {
    switch content {
    case .same: nil
    case .changed: pick("案卷内容在此期间有变", "the file has changed since")
    case .appeared: pick("新增的案卷", "a new file")
    case .gone: pick("不再有此案卷", "the file is gone")
    }
  }
}

extension RunComparison.CaseChange {
  /// Whether it needs saying what each cause does alone.
  var hasSeveralCauses: Bool { rows.count + (arithmetic == nil ? 0 : 1) > 1 }
}
