import Model

/// Every fixed word that the rule book prints, in both languages.
enum BookLabel: CaseIterable {
  case title, skip, ruleSet, digest, requirements, contents, howToRead, howToReadText, glossary, parameters,
    coverage, points, judge, evidence, examples, local, basics, bonus, scope, applies, always, basis, earlier, check,
    when, remedy, doubt, good, bad, base, unchanged, result, machine,
    person, both, notYet, there, entry, stage, requirement, usedBy, unused, value, span, forWhom, everyone,
    source, everything, allOf, oneOf, tailorings, change, reason, total, top, made, asNow

  var text: BilingualText {
    switch self {
    case .title: .init(zh: "评查标准手册", en: "The rule book")
    case .skip: .init(zh: "跳到目录", en: "Skip to the contents")
    case .ruleSet: .init(zh: "评查标准", en: "Rule set")
    case .digest: .init(zh: "摘要（SHA-256）", en: "SHA-256")
    case .requirements: .init(zh: "评查项目", en: "Requirements")
    case .contents: .init(zh: "目录", en: "Contents")
    case .howToRead: .init(zh: "怎样读这本手册", en: "How to read this book")
    case .howToReadText:
      .init(
        zh:
          "手册由程序按评查标准文件逐项写成，文字与机器的判断出自同一处。“查什么”中带细下划线的是案卷要素的名称，可以点开的是术语和参数，解释在书后。几个版本的，最新的在前。案卷没有载明的，既不算符合也不算不符合，列为待定。带一票否决效果的只是建议，经人工书面确认才生效。",
        en:
          "The book is written from the rule files themselves, so its words and the machine’s verdicts have one source. Thinly underlined are names of facts; links lead to the terms and figures explained at the end. The newest edition comes first. What a file does not carry is neither met nor unmet but undecided. Gate effects are proposed and take effect only when a person confirms them in writing."
      )
    case .glossary: .init(zh: "术语", en: "Glossary")
    case .parameters: .init(zh: "参数", en: "Dated figures")
    case .coverage: .init(zh: "覆盖表", en: "Coverage")
    case .points: .init(zh: "分值", en: "Points")
    case .judge: .init(zh: "由谁判断", en: "Judged by")
    case .evidence: .init(zh: "出处等级", en: "Source")
    case .examples: .init(zh: "例子", en: "Examples")
    case .local: .init(zh: "本地增设", en: "local")
    case .basics: .init(zh: "基本要素，只扣不加", en: "basics: deducts only")
    case .bonus: .init(zh: "加分项", en: "bonus")
    case .scope: .init(zh: "范围", en: "Scope")
    case .applies: .init(zh: "适用条件", en: "Applies when")
    case .always: .init(zh: "一律适用", en: "always")
    case .basis: .init(zh: "依据", en: "Basis")
    case .earlier: .init(zh: "此前同条", en: "Before")
    case .check: .init(zh: "查什么", en: "What is checked")
    case .when: .init(zh: "仅在：", en: "only where ")
    case .remedy: .init(zh: "怎么办", en: "What to do")
    case .doubt: .init(zh: "存疑", en: "Open doubt")
    case .good: .init(zh: "好的例子", en: "A good example")
    case .bad: .init(zh: "坏的例子", en: "A bad example")
    case .base: .init(zh: "案卷 ", en: "Case ")
    case .unchanged: .init(zh: "不作改动", en: "as it stands")
    case .result: .init(zh: " → ", en: " → ")
    case .machine: .init(zh: "机器", en: "machine")
    case .person: .init(zh: "人", en: "a person")
    case .both: .init(zh: "机器和人", en: "machine and a person")
    case .notYet: .init(zh: "尚未编写", en: "not yet")
    case .there: .init(zh: "已编写", en: "there")
    case .entry: .init(zh: "目录条目", en: "Catalogue entry")
    case .stage: .init(zh: "环节", en: "Stage")
    case .requirement: .init(zh: "评查项目", en: "Requirement")
    case .usedBy: .init(zh: "用于", en: "Used by")
    case .unused: .init(zh: "现行项目没有用到", en: "no requirement uses it")
    case .value: .init(zh: "数值", en: "Value")
    case .span: .init(zh: "时间", en: "Time")
    case .forWhom: .init(zh: "适用于", en: "For")
    case .everyone: .init(zh: "一般", en: "everyone")
    case .source: .init(zh: "出处", en: "Source")
    case .everything: .init(zh: "全部", en: "all")
    case .allOf: .init(zh: "同时符合：", en: "all of these:")
    case .oneOf: .init(zh: "符合下列之一：", en: "one of these:")
    case .tailorings: .init(zh: "本单位的调整", en: "The bureau’s own changes")
    case .change: .init(zh: "调整", en: "Change")
    case .reason: .init(zh: "理由", en: "Reason")
    case .total: .init(zh: "合计", en: "Total")
    case .top: .init(zh: "回到目录", en: "Back to the contents")
    case .made: .init(zh: "由评查标准生成，随标准更新；以规则文件为准。", en: "Made from the rule set; the rule files decide.")
    case .asNow: .init(zh: "查法和后果与最新版本相同。", en: "As in the newest edition.")
    }
  }
}
