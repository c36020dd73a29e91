import Model

/// Reads `Rules/scoring/`: how points become a score and a grade.
struct ProfileReader {
  var problems: RuleProblems

  mutating func profile(_ root: RuleElement) -> ScoringProfile? {
    AttributeNames.check(root, problems: &problems)
    for child in root.children where !["title", "source"].contains(child.name) {
      problems.unknown(child, in: "profile", among: ["title", "source"])
    }
    guard let id = root["id"], let title = root.bilingual("title"),
      let formula = root["formula"].flatMap({ ScoringProfile.Formula(rawValue: $0) }),
      let basics = root["basicsCap"].flatMap({ Points($0) }), let bonus = root["bonusCap"].flatMap({ Points($0) }),
      let excellent = root["excellentFrom"].flatMap({ Points($0) }),
      let qualified = root["qualifiedFrom"].flatMap({ Points($0) }),
      let share = root["leastDecidedShare"].flatMap({ Points($0) }),
      let within = Points(root["reviewersWithin"] ?? "5")
    else {
      problems.add(
        "profile.incomplete", root.origin, zh: "计分方案缺项或者数值不对",
        en: "a scoring profile lacks an attribute or has a wrong value",
        fix: (
          zh:
            "需要 id、formula（rate、halfAndHalf、deduct）、basicsCap、bonusCap、excellentFrom、qualifiedFrom、leastDecidedShare、title，可以有 reviewersWithin（默认 5）",
          en:
            "needs id, formula (rate, halfAndHalf, deduct), basicsCap, bonusCap, excellentFrom, qualifiedFrom, leastDecidedShare, title; may have reviewersWithin (5)"
        ))
      return nil
    }
    for (name, value) in [
      ("basicsCap", basics), ("bonusCap", bonus), ("excellentFrom", excellent), ("qualifiedFrom", qualified),
      ("leastDecidedShare", share), ("reviewersWithin", within),
    ] where value < .zero || value.hundredths > 10_000 {
      problems.add(
        "profile.value", root.origin, zh: "\(name)=“\(value.short)”不在0至100之间",
        en: "\(name)=“\(value.short)” is not between 0 and 100",
        fix: (zh: "满分是100分，比例写百分数", en: "a full score is 100, and shares are percentages"))
    }
    if excellent < qualified {
      problems.add(
        "profile.bands", root.origin, zh: "优秀线 \(excellent.short) 低于合格线 \(qualified.short)",
        en: "excellentFrom \(excellent.short) is below qualifiedFrom \(qualified.short)",
        fix: (zh: "excellentFrom 不低于 qualifiedFrom", en: "excellentFrom is at least qualifiedFrom"))
    }
    return ScoringProfile(
      id: id, title: title, formula: formula, basicsCap: basics, bonusCap: bonus, excellentFrom: excellent,
      qualifiedFrom: qualified, leastDecidedShare: share.hundredths, reviewersWithin: within,
      source: root.child("source")?.text ?? "")
  }
}
