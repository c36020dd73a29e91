import Model

/// The numbers by which a run counts, by name and as people write them: two runs that differ in none counted alike.
struct ArithmeticNumbers {
  private let numbers: [(label: BilingualText, value: String)]

  /// - Parameter profile: nil where an early version did not store it.
  init(_ profile: ScoringProfile?, _ report: DistrictReport) {
    var numbers: [(BilingualText, String)] = [
      (BilingualText(zh: "计分方案", en: "scoring profile"), report.scoring)
    ]
    if let profile {
      numbers += [
        (BilingualText(zh: "计分公式", en: "formula"), profile.formula.written),
        (BilingualText(zh: "基本要素扣分上限", en: "most that basics take"), profile.basicsCap.short),
        (BilingualText(zh: "加分上限", en: "most that bonus gives"), profile.bonusCap.short),
        (BilingualText(zh: "案卷优秀线", en: "a case is excellent from"), profile.excellentFrom.short),
        (BilingualText(zh: "案卷合格线", en: "a case is qualified from"), profile.qualifiedFrom.short),
        (
          BilingualText(zh: "案卷已评占比下限", en: "least decided share of a case"),
          Points(hundredths: profile.leastDecidedShare).short + "%"
        ),
        (BilingualText(zh: "两人评分容许差距", en: "two reviewers may differ by"), profile.reviewersWithin.short),
      ]
    }
    numbers.append((BilingualText(zh: "单位评分办法", en: "unit scheme"), report.scheme.zh))
    // Every unit has the same parts.
    for part in report.units.first?.parts ?? [] {
      numbers.append(
        (BilingualText(zh: "单位得分中的“\(part.label.zh)”", en: "“\(part.label.en)” in a unit's score"), "\(part.weight)%"))
    }
    self.numbers = numbers
  }

  func changes(to other: ArithmeticNumbers) -> [RunComparison.NumberChange] {
    let old = numbers.map(\.label)
    let labels = old + other.numbers.map(\.label).filter { !old.contains($0) }
    return labels.compactMap { label in
      let (before, after) = (value(label), other.value(label))
      return before == after
        ? nil : RunComparison.NumberChange(label: label, old: before ?? "–", new: after ?? "–")
    }
  }

  private func value(_ label: BilingualText) -> String? { numbers.first { $0.label == label }?.value }
}

extension ScoringProfile.Formula {
  fileprivate var written: String {
    switch self {
    case .rate: "100 × a/b"
    case .halfAndHalf: "50 + 50 × a/b"
    case .deduct: "100 − (b − a)"
    }
  }
}
