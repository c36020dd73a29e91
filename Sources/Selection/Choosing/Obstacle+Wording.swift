package import Model

/// Why a case was left out, and what would have had to differ: one sentence each.
extension Obstacle {
  package func message(under policy: SelectionPolicy) -> BilingualText {
    switch self {
    case .condition(let condition, let known): condition.message(known: known)
    case .full(let seat, let name, let most, let holders):
      full(seat.label(name), most, holders)
    case .lowers(let aim, let from, let to):
      BilingualText(
        zh: "若选入，\(aim.label.zh)将由 \(from) 降为 \(to)",
        en: "choosing it would lower the \(aim.label.en) from \(from) to \(to)")
    case .merit(let short): merit(short, policy)
    case .order:
      BilingualText(
        zh: "与入选案卷同等，按排序规则列后；\(policy.orderText.zh)",
        en: "as good as those chosen; the stated order decides: \(policy.orderText.en)")
    }
  }

  private func full(_ label: BilingualText, _ most: Int, _ holders: [String]) -> BilingualText {
    guard most > 0 else {
      return BilingualText(zh: "\(label.zh)没有名额", en: "\(label.en): there is no seat")
    }
    let shown = holders.prefix(5).joined(separator: "、")
    let more = holders.count > 5
    return BilingualText(
      zh: "\(label.zh)名额 \(most) 个已满：\(shown)\(more ? "等" : "")；多一个名额方可考虑",
      en:
        "\(label.en): all \(most) seat\(most == 1 ? "" : "s") taken by \(holders.prefix(5).joined(separator: ", "))\(more ? " …" : ""); it would need one more"
    )
  }

  /// Where merit is one measure alone, the shortfall is told in it.
  private func merit(_ short: Int, _ policy: SelectionPolicy) -> BilingualText {
    guard policy.merit.count == 1, let only = policy.merit.first, only.weight > 0 else {
      return BilingualText(
        zh: "择优值低 \(short)：再高出 \(short) 以上即可入选",
        en: "short of \(short) in merit: with more than \(short) it would be chosen")
    }
    let (whole, rest) = short.quotientAndRemainder(dividingBy: only.weight)
    let text = only.measure.text(whole + (rest == 0 ? 0 : 1))
    return BilingualText(
      zh: "\(only.measure.label.zh)还差 \(text)：再高出这一数额以上即可入选",
      en: "short of \(text) in \(only.measure.label.en): with more than that it would be chosen")
  }
}

extension SelectionPolicy {
  /// The order in words.
  package var orderText: BilingualText {
    let zh = order.map { "\($0.measure.label.zh)\($0.largestFirst ? "由高到低" : "由低到高")" } + ["抽签号"]
    let en = order.map { "\($0.measure.label.en), \($0.largestFirst ? "largest" : "smallest") first" } + ["draw key"]
    return BilingualText(zh: zh.joined(separator: "，其次"), en: en.joined(separator: "; then "))
  }
}

extension SelectionPolicy.Condition {
  /// The condition as the policy states it.
  package var text: BilingualText {
    switch self {
    case .only(let circumstance):
      BilingualText(zh: "须\(circumstance.label.zh)", en: "must be: \(circumstance.label.en)")
    case .never(let circumstance):
      BilingualText(zh: "排除：\(circumstance.label.zh)", en: "excluded: \(circumstance.label.en)")
    case .graded(let grade):
      BilingualText(zh: "等次须为\(grade.label.zh)", en: "the grade must be \(grade.label.en)")
    case .atLeast(let measure, let bound):
      BilingualText(
        zh: "\(measure.label.zh)不得低于 \(measure.text(bound))",
        en: "\(measure.label.en) must be at least \(measure.text(bound))")
    case .atMost(let measure, let bound):
      BilingualText(
        zh: "\(measure.label.zh)不得多于 \(measure.text(bound))",
        en: "\(measure.label.en) must be at most \(measure.text(bound))")
    }
  }

  /// How a case fails it.
  fileprivate func message(known: Bool) -> BilingualText {
    guard known else {
      return BilingualText(
        zh: "无法认定：\(text.zh)（案卷中没有记载）", en: "cannot be established: \(text.en) (the files do not say)")
    }
    // What excludes says so itself.
    if case .never = self { return text }
    return BilingualText(zh: "不符合：\(text.zh)", en: "not met: \(text.en)")
  }
}

extension SelectionPolicy {
  /// What makes up a candidate's merit.
  package var meritText: BilingualText {
    func parts(_ language: Language) -> String {
      merit.map { $0.weight == 1 ? $0.measure.label[language] : "\($0.measure.label[language])×\($0.weight)" }
        .joined(separator: language == .zh ? "＋" : " + ")
    }
    guard merit.contains(where: \.measure.isInHundredths) else { return BilingualText(zh: parts(.zh), en: parts(.en)) }
    return BilingualText(zh: parts(.zh) + "（分数以百分之一分计）", en: parts(.en) + " (scores in hundredths)")
  }
}
