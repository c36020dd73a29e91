import Model

/// The computation of a score in sentences: every user-facing text of this room.
struct ScoreWording {
  let profile: ScoringProfile
  let ledger: Ledger
  let figure: Figure?
  let worst: Figure?
  let best: Figure?
  let gates: [Outcome.Gate]
  let result: Grading.Result
  let reason: Grading.Reason

  var lines: [BilingualText] {
    var lines: [BilingualText] = []
    let earned = Points(ledger.decided.earned).short
    let applicable = Points(ledger.decided.applicable).short
    lines.append(
      BilingualText(
        zh: "已评定：标准分 \(applicable) 分，得 \(earned) 分",
        en: "decided: \(earned) earned of \(applicable) applicable points"))
    lines += heap(
      ledger.notApplicable, zh: "不涉及", en: "not applicable", zhEnd: "，不计入", enEnd: "; left out of both sums")
    lines += heap(ledger.openHeap, zh: "待定", en: "open", zhEnd: "", enEnd: "")
    lines += heap(
      ledger.leftToPerson, zh: "留待人工判断", en: "left to a person", zhEnd: "，预评不计分", enEnd: "; not scored at this stage")
    if let figure {
      lines += caps(figure)
      lines += rate(figure)
      lines.append(computed(figure, zh: "得分", en: "score"))
    }
    if ledger.scoredStandard > 0 {
      let share = Points(hundredths: ledger.share)
      let all = Points(ledger.scoredStandard).short
      lines.append(
        BilingualText(
          zh: "已评定比例：\(applicable) ÷ \(all)，即 \(share)%（尾数舍去）",
          en: "decided share: \(applicable) ÷ \(all), that is \(share)% (rounded down)"))
    }
    if !ledger.open.isEmpty {
      // What every case leaves to a person is in no figure of this stage, nor in its range.
      let aside = ledger.leftToPerson.requirements > 0
      let once = (
        zh: "待定项全部查清后\(aside ? "（留待人工判断的不在内）" : "")",
        en: "once everything open is answered\(aside ? ", what is left to a person aside" : "")"
      )
      if let worst { lines.append(computed(worst, zh: "\(once.zh)，最低", en: "at worst, \(once.en)")) }
      if let best { lines.append(computed(best, zh: "\(once.zh)，最高", en: "at best, \(once.en)")) }
    }
    lines += gates.filter(\.confirmed).map { gate in
      BilingualText(
        zh: "经人工确认：\(gate.effect.label.zh)（\(gate.finding)）",
        en: "confirmed by a person: \(gate.effect.label.en) (\(gate.finding))")
    }
    lines.append(grade)
    return lines
  }

  private func heap(_ heap: Ledger.Heap, zh: String, en: String, zhEnd: String, enEnd: String) -> [BilingualText] {
    guard heap.requirements > 0 else { return [] }
    let points = Points(heap.points).short
    return [
      BilingualText(
        zh: "\(zh)：\(heap.requirements) 项，\(points) 分\(zhEnd)",
        en: "\(en): \(heap.requirements) requirement\(heap.requirements == 1 ? "" : "s"), \(points) points\(enEnd)")
    ]
  }

  private func caps(_ figure: Figure) -> [BilingualText] {
    var lines: [BilingualText] = []
    if figure.sums.lost > 0 {
      let lost = Points(figure.sums.lost).short
      let cap = profile.basicsCap.short
      let taken = Points(figure.basics).short
      lines.append(
        BilingualText(
          zh: "卷面基本要素：失 \(lost) 分，上限 \(cap) 分，扣 \(taken) 分",
          en: "basics: \(lost) lost, at most \(cap), taken \(taken)"))
    }
    if figure.sums.given > 0 {
      let given = Points(figure.sums.given).short
      let cap = profile.bonusCap.short
      let added = Points(figure.bonus).short
      lines.append(
        BilingualText(
          zh: "加分：得 \(given) 分，上限 \(cap) 分，加 \(added) 分",
          en: "bonus: \(given) earned, at most \(cap), added \(added)"))
    }
    return lines
  }

  /// Under 50 + 50 the score hides the rate (90 there is a rate of 80 %), so both are shown (review-standards §8.2).
  private func rate(_ figure: Figure) -> [BilingualText] {
    guard profile.formula == .halfAndHalf, let rate = figure.sums.rate else { return [] }
    let division = "\(Points(figure.sums.earned).short) ÷ \(Points(figure.sums.applicable).short)"
    return [BilingualText(zh: "得分率：\(division)，即 \(rate)%", en: "rate: \(division), that is \(rate)%")]
  }

  private func computed(_ figure: Figure, zh: String, en: String) -> BilingualText {
    let earned = Points(figure.sums.earned).short
    let applicable = Points(figure.sums.applicable).short
    var formula =
      switch profile.formula {
      case .rate: "100 × \(earned) ÷ \(applicable)"
      case .halfAndHalf: "50 + 50 × \(earned) ÷ \(applicable)"
      case .deduct: "100 − \(Points(figure.sums.applicable - figure.sums.earned).short)"
      }
    if figure.basics > 0 { formula += " − \(Points(figure.basics).short)" }
    if figure.bonus > 0 { formula += " + \(Points(figure.bonus).short)" }
    return switch figure.held {
    case .within where figure.isExact:
      BilingualText(zh: "\(zh)：\(formula) = \(figure.points)", en: "\(en): \(formula) = \(figure.points)")
    case .within:
      BilingualText(
        zh: "\(zh)：\(formula) ≈ \(figure.points)（四舍五入至两位小数）",
        en: "\(en): \(formula) ≈ \(figure.points) (rounded half up)")
    case .atZero:
      BilingualText(zh: "\(zh)：\(formula) < 0，计 0.00", en: "\(en): \(formula) < 0, counted as 0.00")
    case .atHundred:
      BilingualText(zh: "\(zh)：\(formula) > 100，计 100.00", en: "\(en): \(formula) > 100, counted as 100.00")
    }
  }

  private var grade: BilingualText {
    let bands = (excellent: profile.excellentFrom.short, qualified: profile.qualifiedFrom.short)
    let least = Points(hundredths: profile.leastDecidedShare).short
    let points = result.decided?.description ?? "—"
    let span = (low: result.low?.description ?? "—", high: result.high?.description ?? "—")
    let name = result.grade.label
    return switch reason {
    case .gate:
      BilingualText(
        zh: "等次：\(name.zh)（一票否决项已确认，得分 \(points)）",
        en: "grade: \(name.en) by a confirmed gate item, score \(points)")
    case .nothingApplies:
      BilingualText(zh: "等次：\(name.zh)（没有适用的评查项目）", en: "grade: \(name.en), no requirement applies")
    case .nothingDecided:
      BilingualText(zh: "等次：\(name.zh)（尚无已评定项目）", en: "grade: \(name.en), nothing is decided yet")
    case .openInFinalStage:
      BilingualText(zh: "等次：\(name.zh)（终评仍有待定项目）", en: "grade: \(name.en), something is still open in the final stage")
    case .shareTooLow:
      BilingualText(zh: "等次：\(name.zh)（已评定比例不足 \(least)%）", en: "grade: \(name.en), less than \(least)% is decided")
    case .settled:
      BilingualText(
        zh: "等次：\(name.zh)（待定项无论结论如何，得分均在 \(span.low)–\(span.high)）",
        en: "grade: \(name.en), whatever is answered the score stays within \(span.low)–\(span.high)")
    case .interval:
      BilingualText(
        zh: "等次：\(name.zh)（按待定项查清后的得分区间 \(span.low)–\(span.high) 评定）",
        en: "grade: \(name.en), by the scores still possible, \(span.low)–\(span.high)")
    case .gateAwaits:
      BilingualText(
        zh: "等次：\(Grade.undecided.label.zh)（得分 \(points) 可评\(name.zh)，但有影响等次的事项待人工确认）",
        en:
          "grade: \(Grade.undecided.label.en), \(points) would be \(name.en) but a proposed gate item awaits a person"
      )
    case .band:
      BilingualText(
        zh: "等次：\(name.zh)（得分 \(points)；\(bands.excellent) 分以上为优秀，\(bands.qualified) 分以上为合格）",
        en: "grade: \(name.en) at \(points); excellent from \(bands.excellent), qualified from \(bands.qualified)")
    }
  }
}
