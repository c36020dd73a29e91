package import Model
import StatutoryTime

extension RuleSet {
  /// One line per requirement: id, system, points, title.
  package func listing() -> [BilingualText] {
    requirements.map { requirement in
      BilingualText(
        zh: "\(requirement.id)\t\(requirement.system.label.zh)\t\(requirement.points.short) 分\t\(requirement.title.zh)",
        en: "\(requirement.id)\t\(requirement.system.label.en)\t\(requirement.points.short)\t\(requirement.title.en)")
    }
  }

  /// One requirement in plain words; nil for an unknown id.
  package func description(of id: RequirementID) -> [BilingualText]? {
    guard let requirement = requirements.first(where: { $0.id == id }) else { return nil }
    var lines = [
      BilingualText(zh: "\(id) \(requirement.title.zh)", en: "\(id) \(requirement.title.en)"),
      BilingualText(
        zh: "\(requirement.system.label.zh)，\(requirement.points.short) 分",
        en: "\(requirement.system.label.en), \(requirement.points.short) points"),
    ]
    if let each = requirement.each {
      let label = dictionary[thing: each].label
      lines.append(BilingualText(zh: "逐个评查：\(label.zh)", en: "judged for each: \(label.en)"))
    }
    if let when = requirement.when {
      lines.append(BilingualText(zh: "适用条件：\(when.text)", en: "applies when: \(when.text)"))
    }
    for edition in requirement.editions {
      let span = "\(edition.from?.description ?? "…") – \(edition.until?.description ?? "…")"
      lines.append(BilingualText(zh: "版本 \(span)", en: "edition \(span)"))
      for basis in edition.bases {
        lines.append(
          BilingualText(
            zh:
              "  依据 \(basis.title.zh)\(basis.citation.zh)\(basis.gist.map { "：\($0.zh)" } ?? "")（\(basis.evidence.rawValue)）",
            en:
              "  basis \(basis.title.en), \(basis.citation.en)\(basis.gist.map { ": \($0.en)" } ?? "") (\(basis.evidence.rawValue))"
          ))
      }
      for check in edition.checks {
        lines.append(
          BilingualText(zh: "  评查点 \(check.id)（\(check.kind.name)）", en: "  check \(check.id) (\(check.kind.name))"))
        for level in check.levels {
          let cost: String
          switch level.deduction {
          case .all: cost = requirement.points.short
          case .points(let points): cost = points.short
          }
          lines.append(
            BilingualText(
              zh:
                "    \(level.outcome)\(level.upTo.map { "（不超过 \($0)）" } ?? "")：\(level.severity.label.zh)，扣 \(cost) 分\(level.effect.map { "，\($0.label.zh)" } ?? "")",
              en:
                "    \(level.outcome)\(level.upTo.map { " (up to \($0))" } ?? ""): \(level.severity.label.en), \(cost) off\(level.effect.map { ", \($0.label.en)" } ?? "")"
            ))
        }
      }
    }
    if let remedy = requirement.remedy {
      lines.append(BilingualText(zh: "整改：\(remedy.zh)", en: "remedy: \(remedy.en)"))
    }
    if let doubt = requirement.doubt { lines.append(BilingualText(zh: "存疑：\(doubt.zh)", en: "doubt: \(doubt.en)")) }
    return lines
  }
}

extension RuleSet {
  /// Facts that some requirement needs and none demands, with the requirements that need them: where such a fact is
  /// absent these stay undecided, because nobody answers for it.
  package func ownerlessReads() -> [(fact: BilingualText, readers: [RequirementID])] {
    var readers: [FactID: [RequirementID]] = [:]
    for requirement in requirements {
      var needed = requirement.when?.condition.needs ?? []
      if let governed = requirement.governed { needed.append(governed.fact) }
      for edition in requirement.editions {
        for check in edition.checks { needed += check.kind.reads + (check.when?.condition.needs ?? []) }
      }
      for fact in Set(needed.flatMap(primary)) where owners[fact] == nil && !dictionary[fact: fact].isExistence {
        readers[fact, default: []].append(requirement.id)
      }
    }
    return readers.keys.sorted().map { (dictionary.fullLabel($0), readers[$0] ?? []) }
  }

  /// A term needs what it reads; a parameter needs its keys, which open rather than block.
  private func primary(_ fact: FactID) -> [FactID] {
    switch dictionary[fact: fact].source {
    case .term(let expression): expression.condition.needs.flatMap(primary)
    case .timed(let derivation): primary(derivation.from.fact)
    case .parameter: []
    case .existence, .path, .linked: [fact]
    }
  }
}
