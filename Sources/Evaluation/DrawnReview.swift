import Model
package import Selection

/// A sealed draw as an evaluation uses it: whose cases make up a unit's mean, and what has become of them since.
package struct DrawnReview: Sendable {
  package let list: SealedDraw
  package let check: SealCheck
  /// The digest that closes the list.
  package let seal: String
  /// Whether a drawn case counts towards its unit's mean, by unit and file.
  private let counts: [String: [String: Bool]]

  package init(list: SealedDraw, check: SealCheck, seal: String) {
    self.list = list
    self.check = check
    self.seal = seal
    counts = Dictionary(grouping: list.cases, by: \.unit).mapValues { cases in
      Dictionary(cases.map { ($0.id, $0.isRandom) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// A case as the draw counts it: one reviewed separately is shown and in no mean; nil for one that was not drawn.
  func counting(_ one: CaseFigure) -> CaseFigure? {
    guard let isRandom = counts[one.unit]?[one.id] else { return nil }
    return CaseFigure(
      id: one.id, unit: one.unit, grade: one.grade, score: one.score, confirmedGates: one.confirmedGates,
      proposedGates: one.proposedGates, deductions: one.deductions, difficulty: one.difficulty,
      isNominated: !isRandom)
  }

  func contains(_ file: String, of unit: String) -> Bool { counts[unit]?[file] != nil }

  /// How many cases of a unit were drawn for its mean.
  func randomCount(of unit: String) -> Int { counts[unit]?.values.count(where: { $0 }) ?? 0 }

  /// The first line of a unit's computation.
  func working(of unit: String) -> BilingualText {
    let own = list.cases.filter { $0.unit == unit }
    let random = own.count(where: \.isRandom)
    let (nominated, overturned) = (own.count { $0.reason == .nominated }, own.count { $0.reason == .overturned })
    let apart =
      nominated + overturned == 0
      ? BilingualText(zh: "", en: "")
      : BilingualText(
        zh: "，单列 \(nominated + overturned) 卷不计入（推荐卷 \(nominated) 卷，复议、诉讼改变的 \(overturned) 卷）",
        en: ", \(nominated) nominated and \(overturned) overturned are reviewed separately and not counted")
    return BilingualText(
      zh: "只计抽取的 \(random) 卷\(apart.zh)（种子 \(list.seed)，封签 \(seal.prefix(12))…）",
      en: "only the \(random) drawn count\(apart.en) (seed \(list.seed), seal \(seal.prefix(12))…)")
  }

  var reported: DistrictReport.Draw {
    let changes = Dictionary(
      check.entries.map { ("\($0.drawn.unit)\n\($0.drawn.id)", $0.change) }, uniquingKeysWith: { first, _ in first })
    return DistrictReport.Draw(
      plan: list.plan, seed: list.seed, asOf: list.asOf, seal: seal,
      cases: list.cases.map { one in
        let now: String? =
          switch changes["\(one.unit)\n\(one.id)"] {
          case nil: one.digest
          case .altered(let digest): digest
          case .missing: nil
          }
        return DistrictReport.DrawnLine(
          unit: one.unit, file: one.id, reason: one.reason.description, counts: one.isRandom, digest: one.digest,
          now: now)
      })
  }

  /// Drawn cases that are gone, by unit: more than a lead, since the evaluation lacks them.
  var missing: [(unit: String, problem: Problem)] {
    check.entries.filter { $0.change == .missing }.map { entry in
      (
        entry.drawn.unit,
        Problem(
          file: entry.drawn.id, place: nil, code: "draw.missing",
          message: BilingualText(
            zh: "抽取的案卷现在找不到，没有评查", en: "this case was drawn and is not there any more: it is not judged"),
          remedy: BilingualText(
            zh: "按封存清单调取原件放回；不能放回的，说明理由后重新抽取",
            en: "put the original back by the sealed list; where that cannot be, say why and draw anew"))
      )
    }
  }

  /// What was altered or has gone since the draw, for a person to look into (review-standards.md §8.3, S07).
  var findings: [CrossCaseFinding] { check.entries.map(finding) }

  private func finding(_ entry: SealCheck.Entry) -> CrossCaseFinding {
    let rule = RequirementID("DRAW-01")
    return CrossCaseFinding(
      id: "\(rule)/\(entry.drawn.unit)/\(entry.drawn.id)", rule: rule, severity: .major, message: entry.message,
      entries: [
        CrossCaseEntry(
          rule: rule, key: entry.drawn.digest, unit: entry.drawn.unit, file: entry.drawn.id, item: "", place: nil,
          side: .file, from: nil, until: nil, number: nil, mark: "", facts: [])
      ], count: 1,
      working: [
        BilingualText(
          zh: "抽取清单：种子 \(list.seed)，\(list.asOf)，封签 \(seal)",
          en: "list of the draw: seed \(list.seed), \(list.asOf), seal \(seal)"),
        BilingualText(zh: "抽取时摘要 \(entry.drawn.digest)", en: "digest when drawn \(entry.drawn.digest)"),
      ] + entry.nowLine,
      basis: [
        LegalBasis(
          law: LegalBasis.local, title: BilingualText(zh: "案卷抽取规则", en: "rules of the draw"), clause: "",
          citation: BilingualText(zh: "", en: ""), gist: nil, evidence: .excerpt)
      ],
      remedy: BilingualText(
        zh: "调取抽取时的原件核对，写明改动的内容、时间和人员。",
        en: "Hold it against the original as it was drawn; write down what was changed, when and by whom."),
      doubt: BilingualText(
        zh: "补交材料、重新导出也会这样，由人核对；评查用的是现在的文件。",
        en:
          "Papers handed in late, or a new export, look the same: for a person to check. What was judged is the file as it is now."
      ))
  }
}

extension SealCheck.Entry {
  fileprivate var nowLine: [BilingualText] {
    switch change {
    case .altered(let now): [BilingualText(zh: "现在的摘要 \(now)", en: "digest now \(now)")]
    case .missing: []
    }
  }
}
