import Model

/// A book of one requirement with everything that a page can hold.
enum SmallBook {
  static func book(_ language: Language) -> RuleBook {
    let id = RequirementID("T-1")
    let long = (1...6).map { Clause.sentence("第\(Int64($0))项条件写得相当长，一行里放不下") }
    return RuleBook(
      language: language,
      ruleSet: RuleSetIdentity(
        id: "mini", edition: "1", title: BilingualText(zh: "小标准", en: "Small"), sha256: "00"),
      tailorings: [Tailoring(requirement: id, change: BilingualText(zh: "改", en: "change"), because: "因为")],
      chapters: [
        RuleBook.Chapter(
          system: .procedure,
          sections: [RuleBook.Section(stage: "决定", requirements: [requirement(id, applies: .all(long))])])
      ],
      terms: [
        RuleBook.Term(
          name: "decision.owed", chineseName: "决定.应当", title: "应当 <script>",
          meaning: .all([.sentence("甲"), .sentence("乙")]), usedBy: [id])
      ],
      parameters: [
        RuleBook.Parameter(
          name: "limit", title: "期限",
          rows: [.init(scope: "", span: "不限时间", value: "7日", source: "某办法", evidence: .memory)], usedBy: [])
      ],
      coverage: [
        .init(id: id, title: "一", stage: "决定", isThere: true, judge: .machine, examples: 2),
        .init(id: RequirementID("T-2"), title: "二", stage: "决定", isThere: false, judge: .person, examples: 0),
      ])
  }

  private static func requirement(_ id: RequirementID, applies: Clause) -> BookRequirement {
    let term: Phrase = "符合“\(Phrase("应当", .term("decision.owed")))”，不超过\(Phrase("期限", .parameter("limit")))"
    let check = BookRequirement.Check(
      id: "a", clauses: [BilingualText(zh: "第一条", en: "Art. 1")], demand: .sentence(term),
      details: [.sentence("\(Phrase("T-1", .requirement(id)))适用的除外")],
      when: nil,
      levels: [
        .init(
          outcome: "逾期", severity: .major, deduction: Points(hundredths: 100), effect: .barExcellent, remedy: "补 <办>")
      ], like: nil)
    let basis = LegalBasis(
      law: "law", title: BilingualText(zh: "某法", en: "A law"), clause: "1",
      citation: BilingualText(zh: "第一条", en: "Art. 1"), gist: BilingualText(zh: "要点", en: "gist"),
      evidence: .excerpt, doubt: BilingualText(zh: "未见原文", en: "text not seen"))
    return BookRequirement(
      id: id, title: "标题 <script>", points: Points(hundredths: 400), layer: .scored, isLocal: true, judge: .machine,
      evidence: .excerpt, scope: ["逐个评查"], applies: applies,
      editions: [
        .init(span: "2021-07-15 起", bases: [basis], earlier: [], checks: [check], isLikeNewest: true),
        .init(
          span: "至 2021-07-14", bases: [basis], earlier: [basis], checks: [check.like(0)], isLikeNewest: true),
      ], remedy: "改正", doubt: "存疑",
      good: .init(base: "ordinary", changes: [], state: .met),
      bad: .init(base: "ordinary", changes: ["删去\(Phrase("送达", .fact))"], state: .unmet), examples: 2)
  }
}
