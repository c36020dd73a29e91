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
    if let elsewhere { lines.append(elsewhere) }
    lines.append(grade)
    if let unranked = figure.unranked { lines.append(unranked.label) }
    return lines
  }

  private var counts: BilingualText {
    let (nominated, unreviewable) = (figure.cases.nominated, figure.cases.unreviewable)
    let draw = figure.record.draw
    let count = draw?.drawn ?? figure.cases.random + figure.record.missing
    let (contested, unread) = (figure.record.contested, figure.record.missing - figure.record.contested)
    var zh = "\(draw == nil ? "评查" : "抽取") \(count) 卷，有得分 \(figure.cases.rated) 卷"
    var en = "\(count) \(draw == nil ? "reviewed" : "drawn"), \(figure.cases.rated) with a score"
    if unread > 0 {
      zh += "，\(draw == nil ? "" : "缺失或者")不能读取 \(unread) 卷"
      en += ", \(unread) \(draw == nil ? "" : "missing or ")unreadable"
    }
    if contested > 0 {
      zh += "，编号相同而内容不同 \(contested) 卷，查清以前不计"
      en += ", \(contested) with one number and other content, left out until that is cleared up"
    }
    if unreviewable > 0 {
      zh += "，无法评查 \(unreviewable) 卷不计入"
      en += ", \(unreviewable) not reviewable and left out"
    }
    if nominated > 0 {
      zh += "；单列评查 \(nominated) 卷不计入均分"
      en += "; \(nominated) reviewed separately, not in the mean"
    }
    return BilingualText(zh: zh, en: en)
  }

  /// Gate items of cases outside the draw: in no column of the drawn ones, and with consequences all the same.
  private var elsewhere: BilingualText? {
    let (confirmed, awaited) = (figure.record.gatesElsewhere, figure.record.gatesAwaitedElsewhere)
    guard figure.record.draw != nil, confirmed + awaited > 0 else { return nil }
    return BilingualText(
      zh: "抽取以外的案卷，确认一票否决 \(confirmed) 卷、待确认 \(awaited) 卷："
        + "不计入均分和本行的卷数，但同样使单位不能评为优秀",
      en: "outside the draw, \(confirmed) with a confirmed gate item and \(awaited) with a proposed one: "
        + "not in the mean nor in this row's numbers, but they bar the unit from excellent all the same")
  }

  private func part(_ part: UnitFigure.Part) -> [BilingualText] {
    let label = part.part.label
    guard let score = part.score else {
      if part.part == .checklist, figure.lacksChecklist { return [lackingChecklist(part)] }
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
      let line = BilingualText(zh: "\(label.zh)：\(points)", en: "\(label.en): \(points)")
      guard figure.record.isChecklistStale else { return [line] }
      return [
        BilingualText(
          zh: "\(line.zh)（单位档案的截止日过早，不能说明现在；得分区间和名次从 0 分起计）",
          en: "\(line.en) (the unit's own file is too old to tell of today: range and places reckon from 0)")
      ]
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

  private func lackingChecklist(_ part: UnitFigure.Part) -> BilingualText {
    let (zh, en) =
      figure.record.checklist == nil
      ? ("单位没有交单位档案，或者不能读取", "the unit's own file is missing or unreadable")
      : ("单位档案尚无已评定项目", "nothing of it is decided")
    let span = "\(part.low?.points.short ?? "0")–\(part.high?.points.short ?? "100")"
    return BilingualText(
      zh: "\(part.part.label.zh)：\(zh)；得分暂由其余部分按比例折算，得分区间和名次按 \(span) 分计其权重 \(part.weight)",
      en: "\(part.part.label.en): \(en); for now the others carry the figure, "
        + "and its weight \(part.weight) enters the range and the places with \(span)")
  }

  /// What keeps a unit with a figure from its grade.
  private var doubts: [BilingualText] {
    var doubts: [BilingualText] = []
    if figure.awaitsGates {
      doubts.append(BilingualText(zh: "有一票否决项待人工确认", en: "a proposed gate item awaits a person"))
    }
    let (contested, missing) = (figure.record.contested, figure.record.missing - figure.record.contested)
    if contested > 0 {
      doubts.append(
        BilingualText(
          zh: "有 \(contested) 卷编号相同而内容不同，查清以前不评优秀",
          en: "\(contested) of its cases share a number and differ: clear that up first"))
    }
    if missing > 0 {
      doubts.append(
        figure.record.draw == nil
          ? BilingualText(
            zh: "有 \(missing) 份案卷不能读取，改正以前不评优秀", en: "\(missing) of its cases cannot be read: put them right first")
          : BilingualText(
            zh: "抽取的案卷缺 \(missing) 卷，补齐或者重新抽取以前不评优秀",
            en: "\(missing) of the drawn cases are not there: restore them or draw anew"))
    }
    if figure.lacksChecklist {
      doubts.append(
        figure.record.isChecklistStale
          ? BilingualText(zh: "单位档案的截止日过早，更新以前不评优秀", en: "its own file is too old: bring it up to date first")
          : BilingualText(zh: "单位档案没有评定，补交以前不评优秀", en: "its own file is not judged: hand it in first"))
    }
    return doubts
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
    case .undecided:
      let own = figure.grade(at: points ?? .zero, gateCases: figure.gateCases).label
      let doubts = doubts
      return BilingualText(
        zh: "等次：\(name.zh)（得分可评\(own.zh)，但\(doubts.map(\.zh).joined(separator: "；"))）",
        en: "grade: \(name.en), would be \(own.en) but \(doubts.map(\.en).joined(separator: "; "))")
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
