import Model

/// The computation of a unit's figure in sentences.
struct UnitWording {
  let figure: UnitFigure

  var lines: [BilingualText] {
    var lines = [counts]
    lines += figure.parts.filter { $0.weight > 0 }.flatMap(part)
    if let score = figure.score { lines.append(total(score)) }
    if let share = figure.cases.drawn == 0 ? nil : Points(hundredths: figure.decidedShare) {
      lines.append(
        BilingualText(
          zh: "已评定比例：\(share)%（所评案卷平均，尾数舍去）", en: "decided share: \(share)% (mean of the cases, rounded down)"))
    }
    if let low = figure.low?.points, let high = figure.high?.points, low != high {
      let apart =
        figure.cases.proposedGates > 0
        ? BilingualText(zh: "（一票否决另计）", en: ", gate items apart") : BilingualText(zh: "", en: "")
      lines.append(
        BilingualText(
          zh: "待定项全部查清后，得分在 \(low)–\(high)\(apart.zh)",
          en: "once everything open is answered\(apart.en): \(low)–\(high)"))
    }
    if let score = figure.scoreIfConfirmed {
      let count = figure.cases.proposedGates
      lines.append(
        BilingualText(
          zh: "待确认的一票否决如全部确认（\(count) 卷计零分）：得分 \(score.points)",
          en: "if every proposed gate item is confirmed (\(count) at zero): \(score.points)"))
    }
    lines.append(grade)
    if let unranked = figure.unranked { lines.append(unranked.label) }
    return lines
  }

  private var counts: BilingualText {
    let (nominated, unreviewable) = (figure.cases.nominated, figure.cases.unreviewable)
    let draw = figure.record.draw
    let count = draw?.drawn ?? figure.cases.random
    var zh = "\(draw == nil ? "评查" : "抽取") \(count) 卷，有得分 \(figure.cases.rated) 卷"
    var en = "\(count) \(draw == nil ? "reviewed" : "drawn"), \(figure.cases.rated) with a score"
    if figure.record.missing > 0 {
      zh += "，缺失或者不能读取 \(figure.record.missing) 卷"
      en += ", \(figure.record.missing) missing or unreadable"
    }
    if unreviewable > 0 {
      zh += "，无法评查 \(unreviewable) 卷不计入"
      en += ", \(unreviewable) not reviewable and left out"
    }
    if nominated > 0 {
      zh += "；推荐卷 \(nominated) 卷不计入均分"
      en += "; \(nominated) nominated, not in the mean"
    }
    return BilingualText(zh: zh, en: en)
  }

  private func part(_ part: UnitFigure.Part) -> [BilingualText] {
    let label = part.part.label
    guard let score = part.score else {
      return [
        BilingualText(
          zh: "\(label.zh)：无数据，其权重 \(part.weight) 不参与计算，其余部分按比例折算",
          en: "\(label.en): not known; its weight \(part.weight) is left out and the others carry the figure")
      ]
    }
    let points = score.points
    switch part.part {
    case .cases:
      let sum = Points(hundredths: Int(clamping: figure.cases.decided))
      let (division, sign) = ("\(sum) ÷ \(figure.cases.rated)", score.isExact ? "=" : "≈")
      return [
        BilingualText(
          zh: "\(label.zh)：\(division) \(sign) \(points)", en: "\(label.en): \(division) \(sign) \(points)")
      ]
    case .checklist:
      return [BilingualText(zh: "\(label.zh)：\(points)", en: "\(label.en): \(points)")]
    case .outcomes:
      let lines = figure.results?.lines ?? []
      let sum = lines.map { $0.earned.points.short }.joined(separator: " + ")
      let all = Points(hundredths: lines.reduce(0) { $0 + $1.points.hundredths }).short
      let sign = score.isExact ? "=" : "≈"
      return lines.map(line) + [
        BilingualText(
          zh: "\(label.zh)：100 × (\(sum)) ÷ \(all) \(sign) \(points)",
          en: "\(label.en): 100 × (\(sum)) ÷ \(all) \(sign) \(points)")
      ]
    }
  }

  private func line(_ line: UnitResults.Line) -> BilingualText {
    let label = line.result.label
    let (earned, points) = (line.earned.points.short, line.points.short)
    let (zh, en) =
      switch line.result {
      case .overturned: ("（\(line.events) 件）", " (\(line.events))")
      case .corrected: ("（未完成 \(line.events) 件）", " (\(line.events) not done)")
      case .selfReview: ("（偏差过大 \(line.events) 卷）", " (\(line.events) too far off)")
      case .statistics: ("", "")
      }
    return BilingualText(
      zh: "　\(label.zh)\(zh)：\(points) 分中得 \(earned) 分", en: "  \(label.en)\(en): \(earned) of \(points)")
  }

  private func total(_ score: Fraction) -> BilingualText {
    let sum = figure.known.compactMap { part in part.score.map { "\(part.weight) × \($0.points)" } }
    let weights = figure.known.reduce(0) { $0 + $1.weight }
    // Parts are printed rounded and enter unrounded, so the printed sum may differ in its last place.
    let isExact = score.isExact && figure.known.allSatisfy { $0.score?.isExact ?? true }
    let formula = "(\(sum.joined(separator: " + "))) ÷ \(weights) \(isExact ? "=" : "≈") \(score.points)"
    return isExact
      ? BilingualText(zh: "得分：\(formula)", en: "score: \(formula)")
      : BilingualText(
        zh: "得分：\(formula)（各部分以未舍入的分数计算，最后一次四舍五入）",
        en: "score: \(formula) (parts enter unrounded; rounded half up once)")
  }

  private var grade: BilingualText {
    let name = figure.grade.label
    let points = figure.score?.points
    let scheme = figure.scheme
    switch figure.grade {
    case .notReviewable: return BilingualText(zh: "等次：\(name.zh)（无案卷）", en: "grade: \(name.en), no cases")
    case .undecided where points == nil:
      return BilingualText(zh: "等次：\(name.zh)（尚无已评定案卷）", en: "grade: \(name.en), no case is decided yet")
    case .undecided where figure.record.missing > 0:
      return BilingualText(
        zh: "等次：\(name.zh)（得分可评优秀，但抽取的案卷缺 \(figure.record.missing) 卷，补齐或者重新抽取以前不评优秀）",
        en:
          "grade: \(name.en), would be excellent, but \(figure.record.missing) of the drawn cases are not there: restore them or draw anew"
      )
    case .undecided:
      return BilingualText(
        zh: "等次：\(name.zh)（得分可评优秀，但有一票否决项待人工确认）",
        en: "grade: \(name.en), would be excellent but a proposed gate item awaits a person")
    case .qualified where points.map({ $0 >= scheme.excellentFrom }) ?? false:
      return BilingualText(
        zh: "等次：\(name.zh)（有 \(figure.gateCases) 卷确认一票否决，不得评为优秀）",
        en: "grade: \(name.en); \(figure.gateCases) with a confirmed gate item, so never excellent")
    case .excellent, .qualified, .unqualified:
      return BilingualText(
        zh: "等次：\(name.zh)（\(scheme.excellentFrom.short) 分以上为优秀，\(scheme.qualifiedFrom.short) 分以上为合格）",
        en:
          "grade: \(name.en); excellent from \(scheme.excellentFrom.short), qualified from \(scheme.qualifiedFrom.short)"
      )
    }
  }
}
