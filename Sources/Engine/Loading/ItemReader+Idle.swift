/// What is written in the short form and heeded by nothing: passed over in silence, a period would be taken for kept
/// and a threshold for reached by every case.
extension ItemReader {
  private static let limits = ["within", "notBefore", "atLeastBefore"]

  /// What a hint fills in where nothing is written. The day is the decision's own: a case may hold several publications,
  /// so `公示.日期` is no single day.
  struct ExamplePeriod {
    let fact: String
    let length: String
    let start: String

    static let zh = ExamplePeriod(fact: "决定.公示日期", length: "7工作日", start: "决定.日期")
    static let en = ExamplePeriod(fact: "decision.publishedDate", length: "7 workingDay", start: "decision.date")

    var must: String { "<must fact=\"\(fact)\" within=\"\(length)\" after=\"\(start)\"/>" }
  }

  /// - Parameter used: the attributes that the form of this `must` reads.
  mutating func refuseIdle(must element: RuleElement, using used: [String]) {
    let form = used.first ?? ""
    let idle = ["have", "fact", "after", "within", "notBefore", "atLeastBefore", "unless", "that"].filter {
      element.filled($0) != nil && !used.contains($0)
    }
    var period = idle.filter { $0 == "fact" || $0 == "after" || Self.limits.contains($0) }
    // An exception belongs to the period that it lifts.
    if !period.isEmpty, idle.contains("unless") { period.append("unless") }
    if !period.isEmpty {
      let (zh, en) = (
        Self.deadline(element, besides: used, like: .zh), Self.deadline(element, besides: used, like: .en)
      )
      refuse(
        period, of: element, because: Self.scope(of: form),
        fix: (zh: "期限另写一个 must：\(zh)", en: "write the period as a must of its own: \(en)"))
    } else if let unless = element.filled("unless"), idle.contains("unless") {
      refuse(
        ["unless"], of: element, because: Self.scope(of: form),
        fix: (
          zh: "例外写进 when：<when that=\"not (\(unless))\"/>",
          en: "put the exception into when: <when that=\"not (\(unless))\"/>"
        ))
    }
    if let that = element.filled("that"), idle.contains("that") {
      refuse(
        ["that"], of: element, because: Self.scope(of: form),
        fix: (
          zh: "另写一个 must：<must that=\"\(that)\"/>", en: "write a must of its own: <must that=\"\(that)\"/>"
        ))
    }
    for name in ["otherwise", "remedy"] where element.filled(name) == nil && element.filled(name + ".en") != nil {
      refuse(
        [name + ".en"], of: element, because: (zh: "没有写 \(name)", en: "\(name) is not written"),
        fix: (zh: "同时写 \(name)（中文的说法）", en: "write \(name), the Chinese wording, too"))
    }
  }

  /// - Parameter matters: what a `when` before this one named.
  mutating func refuseIdle(when element: RuleElement, besides matters: [String]) {
    let bounds = ["atLeast", "atMost", "moreThan", "lessThan", "is"].filter { element.filled($0) != nil }
    if element.filled("fact") == nil, let first = bounds.first {
      let all = bounds.joined(separator: ", ")
      let bound = "\(first)=\"\(element.filled(first) ?? "")\"/>"
      refuse(
        bounds, of: element, because: (zh: "没有写 fact，不知道比较什么", en: "without fact there is nothing to compare"),
        fix: (
          zh: "写明要素，例如 <when fact=\"决定.罚款\" \(bound)；不比较的删去 \(bounds.joined(separator: "、"))",
          en: "name the fact, for example <when fact=\"decision.fine\" \(bound), or leave out \(all)"
        ))
    }
    if let act = element.filled("act"), !matters.isEmpty, Set(words(act)) != Set(matters) {
      let all = (matters + words(act).filter { !matters.contains($0) }).joined(separator: " ")
      refuse(
        ["act"], of: element, because: (zh: "前面的 when 已经写了 act", en: "an earlier when has an act already"),
        fix: (
          zh: "几类案件写在一个 act 里，中间空一格：act=\"\(all)\"", en: "list them in one act, with a space between: act=\"\(all)\""
        ))
    }
  }

  /// - Parameter edition: what the `basis` elements before this one gave.
  mutating func refuseIdle(basis element: RuleElement, besides edition: RawEdition) {
    if element.filled("clause") != nil, element.filled("law") == nil, element.filled("local") == nil {
      refuse(
        ["clause"], of: element, because: (zh: "没有写是哪个文件的条款", en: "the document is not named"),
        fix: (zh: "加 local=\"文件名\"，或者 law=\"法律版本\"", en: "add local=\"title\" or law=\"law edition\""))
    }
    for (name, known) in [("from", edition.from), ("until", edition.until)] {
      guard let known, let value = element.filled(name), value != known else { continue }
      refuse(
        [name], of: element,
        because: (zh: "前面的 basis 已经写了 \(name)=\"\(known)\"", en: "an earlier basis says \(name)=\"\(known)\""),
        fix: (
          zh: "本项只有一个起讫日期，写在第一个 basis 里；日期不同的要求另写一项",
          en: "an item has one span, written in its first basis; write a second item for another span"
        ))
    }
  }

  /// `governed` chooses between what applies and what does not yet: without dates there is nothing to choose.
  mutating func refuseIdle(governedOf item: RuleElement) {
    guard item.filled("governed") != nil else { return }
    refuse(
      ["governed"], of: item,
      because: (zh: "没有一个 basis 写了 from 或者 until", en: "no basis has from or until"),
      fix: (zh: "在 basis 里写 from，或者删去 governed", en: "write from in basis, or leave out governed"))
  }

  private mutating func refuse(
    _ attributes: [String], of element: RuleElement, because why: (zh: String, en: String),
    fix: (zh: String, en: String)
  ) {
    let name = element.name
    problems.add(
      "item.idle", element.origin, zh: "\(name) 的 \(attributes.joined(separator: "、")) 不起作用：\(why.zh)",
      en: "\(attributes.joined(separator: ", ")) of \(name) would do nothing: \(why.en)", fix: fix)
  }

  /// What the form of a `must` looks at.
  private static func scope(of form: String) -> (zh: String, en: String) {
    switch form {
    case "have": (zh: "写了 have，只查有没有", en: "with have it only asks what is there")
    case "that": (zh: "写了 that，只判断这个条件", en: "with that it only asks this condition")
    default: (zh: "一个 must 只有一个期限", en: "a must has one period")
    }
  }

  /// The period as a `must` that heeds it; what is not written is filled in as an example.
  ///
  /// - Parameter used: what the form at hand reads: the limit that it heeds is not the one in question.
  private static func deadline(
    _ element: RuleElement, besides used: [String], like example: ExamplePeriod
  ) -> String {
    let limit = limits.first { element.filled($0) != nil && !used.contains($0) } ?? "within"
    let of = element.filled("fact") ?? words(element["have"]).first ?? example.fact
    let unless = used.contains("fact") ? nil : element.filled("unless")
    return "<must fact=\"\(of)\" \(limit)=\"\(element.filled(limit) ?? example.length)\" "
      + "after=\"\(element.filled("after") ?? example.start)\"\(unless.map { " unless=\"\($0)\"" } ?? "")/>"
  }
}
