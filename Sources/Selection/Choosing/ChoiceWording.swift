package import Model

/// Why a case was chosen, in sentences.
struct ChoiceWording {
  let policy: SelectionPolicy

  func reasons(
    _ candidate: Candidate, place: Int, of count: Int, merit: Int, seats: [(group: SeatPlan.Group, taken: [Int])],
    toVerify: [CaseCircumstance]
  ) -> [BilingualText] {
    var lines = [self.place(candidate, place, of: count)]
    if !policy.conditions.isEmpty {
      lines.append(
        BilingualText(
          zh: "符合全部 \(policy.conditions.count) 项入选条件", en: "meets all \(policy.conditions.count) conditions"))
    }
    lines += seats.map { group, taken in
      let label = group.seat.label(group.name)
      return BilingualText(
        zh: "\(label.zh)名额 \(group.most) 个，入选 \(taken.count) 个",
        en: "\(label.en): \(taken.count) chosen for \(group.most) seat\(group.most == 1 ? "" : "s")")
    }
    lines += toVerify.map { circumstance in
      BilingualText(
        zh: "公布前须核实：是否\(circumstance.label.zh)（案卷中没有记载）",
        en: "to be verified before publication: whether \(circumstance.label.en) (the files do not say)")
    }
    return lines
  }

  private func place(_ candidate: Candidate, _ place: Int, of count: Int) -> BilingualText {
    func keys(_ language: Language) -> [String] {
      policy.order.compactMap { rule in
        candidate.measures[rule.measure].map { "\(rule.measure.label[language]) \(rule.measure.text($0))" }
      }
    }
    let (zh, en) = (keys(.zh).joined(separator: "，"), keys(.en).joined(separator: ", "))
    return BilingualText(
      zh: "在 \(count) 件案卷中排第 \(place)" + (zh.isEmpty ? "" : "：\(zh)"),
      en: "place \(place) of \(count)" + (en.isEmpty ? "" : ": \(en)"))
  }
}

extension SelectionPolicy.Seat {
  /// Whose seats: the unit, the kind of act or the officer by name.
  package func label(_ name: String) -> BilingualText {
    switch self {
    case .total: BilingualText(zh: "总", en: "in all")
    case .unit: BilingualText(zh: "单位“\(name)”", en: "unit “\(name)”")
    case .matter: BilingualText(zh: "类别“\(CodeLabel.matter(name).zh)”", en: "kind “\(CodeLabel.matter(name).en)”")
    case .officer: BilingualText(zh: "承办人“\(name)”", en: "officer “\(name)”")
    }
  }
}

extension SelectionPolicy.Aim {
  package var label: BilingualText {
    switch self {
    case .number: BilingualText(zh: "入选数量", en: "number of chosen cases")
    case .units: BilingualText(zh: "覆盖单位数", en: "number of units among them")
    case .matters: BilingualText(zh: "覆盖案件类别数", en: "number of kinds among them")
    case .merit: BilingualText(zh: "择优值合计", en: "sum of merit")
    }
  }
}
