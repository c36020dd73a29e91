import Model

/// How examples are read: what they expect, and whether what they write into a case can be read there.
extension RequirementResolver {
  mutating func example(_ raw: RawExample, of requirement: RawRequirement) -> Example? {
    guard let expect = VerdictState(rawValue: raw.expect) else {
      let known = VerdictState.allCases
      problems.add(
        "example.expect", raw.origin, zh: "没有结论“\(raw.expect)”", en: "there is no state “\(raw.expect)”",
        fix: (
          zh: known.map { "\($0.rawValue)（\($0.label.zh)）" }.joined(separator: "、"),
          en: known.map(\.rawValue).joined(separator: ", ")
        ))
      return nil
    }
    if requirement.isLocal, expect != .undecided { checkValues(of: raw) }
    return Example(
      base: raw.base, expect: expect, changes: raw.changes, asOf: raw.asOf.flatMap { day($0, raw.origin) },
      options: raw.option.flatMap { option($0, raw.origin) } ?? [:], outcome: raw.outcome, origin: raw.origin)
  }

  /// `publicationScope=enterprises`; nil where it is no value of an option that rules read.
  private mutating func option(_ text: String, _ origin: RuleOrigin) -> [String: String]? {
    let known = dictionary.options
    if let value = known.first(where: { "\($0.option)=\($0.value)" == text }) { return [value.option: value.value] }
    let all = known.map { "\($0.option)=\($0.value)" }
    problems.add(
      "example.option", origin, zh: "没有选项“\(text)”", en: "there is no option “\(text)”",
      fix: (zh: all.joined(separator: "、"), en: all.joined(separator: ", ")))
    return nil
  }

  /// A date that is none would be taken for one that the case does not carry, and the example would seem to fail for
  /// another reason. Shipped examples do write such values, to show what comes of them.
  private mutating func checkValues(of example: RawExample) {
    for case .set(let name, _, let value) in example.changes where !value.isEmpty {
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2, let thing = dictionary.thingsByName[parts[0]],
        let id = dictionary[thing: thing].facts[parts[1]]
      else { continue }
      let fact = dictionary[fact: id]
      let bytes = Array(value.utf8)
      guard case .path = fact.source,
        Value(TextSlice(start: 0, end: Int32(bytes.count), inValues: true), in: bytes, type: fact.type) == nil
      else { continue }
      let kind = Self.kind(of: fact.type)
      problems.add(
        "example.value", example.origin, zh: "set=“\(name)=\(value)”：“\(value)”不是\(kind.zh)",
        en: "set=“\(name)=\(value)”: “\(value)” is not \(kind.en)", fix: kind.fix)
    }
  }

  private static func kind(of type: ValueType) -> (zh: String, en: String, fix: (zh: String, en: String)?) {
    switch type {
    case .moment:
      (
        "历上有的日期", "a date of the calendar",
        (zh: "写作 2025-06-30，或者 2025-06-30T09:30", en: "write 2025-06-30 or 2025-06-30T09:30")
      )
    case .money: ("金额", "a sum", (zh: "写作 50000元", en: "write 50000元"))
    case .number: ("整数", "a whole number", (zh: "例如 3", en: "for example 3"))
    case .yesNo: ("是或者否", "yes or no", (zh: "写作 yes 或者 no", en: "write yes or no"))
    case .text: ("文字", "a text", nil)
    }
  }
}
