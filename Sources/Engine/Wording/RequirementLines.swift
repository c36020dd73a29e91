import Model

/// One requirement in plain words for a terminal: the sentences of the book, line by line.
struct RequirementLines {
  private let requirement: BookRequirement
  private let system: RequirementSystem
  private let language: Language

  init(_ requirement: BookRequirement, _ system: RequirementSystem, _ language: Language) {
    self.requirement = requirement
    self.system = system
    self.language = language
  }

  private func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  var lines: [String] {
    let points = requirement.points.short
    var lines = [
      "\(requirement.id) \(requirement.title)",
      pick("\(system.label.zh)，\(points) 分", "\(system.label.en), \(points) points"),
    ]
    lines += requirement.scope.map(\.text)
    if let applies = requirement.applies {
      lines.append(pick("适用条件：", "applies when: ") + applies.inline(language).text)
    }
    for edition in requirement.editions { lines += self.lines(edition) }
    if let remedy = requirement.remedy { lines.append(pick("整改：", "remedy: ") + remedy) }
    if let doubt = requirement.doubt { lines.append(pick("存疑：", "doubt: ") + doubt) }
    return lines
  }

  private func lines(_ edition: BookRequirement.Edition) -> [String] {
    var lines = ["", pick("版本：", "edition: ") + edition.span]
    for basis in edition.bases {
      let gist = basis.gist.map { pick("：", ": ") + $0[language] } ?? ""
      let clause = basis.title[language] + pick("", ", ") + basis.citation[language]
      lines.append(pick("  依据 ", "  basis ") + clause + gist + " [\(basis.evidence.rawValue)]")
      if let doubt = basis.doubt { lines.append(pick("    存疑：", "    doubt: ") + doubt[language]) }
    }
    for check in edition.checks {
      if let when = check.when { lines.append(pick("  仅在：", "  only where ") + when.inline(language).text) }
      let clauses = check.clauses.map { $0[language] }.joined(separator: pick("、", ", "))
      lines.append(
        "  \(check.demand.inline(language).text) [\(check.id)]"
          + (clauses.isEmpty ? "" : pick("（\(clauses)）", " (\(clauses))")))
      lines += check.details.map { "    " + $0.inline(language).text }
      for level in check.levels.map({ "    " + line($0) }) where lines.last != level { lines.append(level) }
    }
    return lines
  }

  private func line(_ level: BookRequirement.Level) -> String {
    let cost =
      level.severity == .note
      ? pick("不扣分", "no deduction") : pick("扣 \(level.deduction.short) 分", "\(level.deduction.short) off")
    let effect = level.effect.map { pick("，", ", ") + $0.label[language] } ?? ""
    let remedy = level.remedy.map { pick("；整改：", "; remedy: ") + $0 } ?? ""
    return level.outcome.text + pick("：", ": ") + level.severity.label[language] + pick("，", ", ") + cost + effect
      + remedy
  }
}
