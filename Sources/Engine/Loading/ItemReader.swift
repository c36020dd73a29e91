import Model

/// Reads the short form, which legal officers write, and expands it to the full one: there is only one engine.
struct ItemReader {
  var problems: RuleProblems

  /// Nil while something of it is still to be filled in.
  mutating func item(_ root: RuleElement) -> RawRequirement? {
    AttributeNames.check(root, problems: &problems)
    if Blank.check(root, problems: &problems) { return nil }
    var raw = RawRequirement(origin: root.origin)
    raw.id = root["id"] ?? ""
    raw.scope = root["scope"].flatMap { RuleScope(rawValue: $0) } ?? .caseFile
    raw.system = root["system"] ?? ""
    raw.points = root["points"] ?? ""
    raw.each = root["each"] ?? "decision"
    raw.isLocal = true
    raw.title = root.filled("title").map { BilingualText(zh: $0, en: root.filled("title.en") ?? $0) }
    var edition = RawEdition(origin: root.origin)
    var conditions: [String] = []
    for child in root.children {
      switch child.name {
      case "basis":
        edition.bases.append(
          RawBasis(laws: words(child["law"]), clauses: words(child["clause"]), local: child["local"]))
        edition.origin = child.origin
        problems.refuseEmptyClause(of: child)
        refuseIdle(basis: child, besides: edition)
        edition.from = edition.from ?? child["from"]
        edition.until = edition.until ?? child["until"]
      case "when":
        refuseIdle(when: child, besides: raw.matters)
        if raw.matters.isEmpty { raw.matters = words(child["act"]) }
        let own = self.conditions(child)
        // Where what cannot be read is looked for; most items have one.
        if raw.whenOrigin == nil || conditions.isEmpty && !own.isEmpty { raw.whenOrigin = child.origin }
        conditions += own
      case "must": must(child, of: root, into: &raw, &edition)
      case "example": example(child, into: &raw)
      default: unknown(child)
      }
    }
    edition.hasUnread = edition.checks.count < max(1, root.children("must").count)
    if edition.checks.isEmpty, !root.children.contains(where: { $0.name == "must" }) {
      problems.add(
        "item.must", root.origin, zh: "\(raw.id)：没有 must，不知道要求什么", en: "\(raw.id): without must nothing is demanded")
    }
    if !conditions.isEmpty { raw.when = conditions.joined(separator: " and ") }
    if edition.from != nil || edition.until != nil {
      raw.governed = root.filled("governed") ?? "\(raw.each ?? "decision").date"
      raw.before = BilingualText(
        zh: "本项自\(edition.from ?? "")起适用", en: "this item applies from \(edition.from ?? "")")
    } else {
      refuseIdle(governedOf: root)
    }
    raw.editions = [edition]
    LevelChecker.check(raw, problems: &problems)
    return raw
  }

  /// `fact="决定.罚款" atLeast="50000元"`, or a whole condition in `that`; written together, both must hold.
  private func conditions(_ element: RuleElement) -> [String] {
    var list = element.filled("that").map { ["(\($0))"] } ?? []
    guard let fact = element.filled("fact") else { return list }
    let written = list.count
    for (attribute, sign) in [("atLeast", ">="), ("atMost", "<="), ("moreThan", ">"), ("lessThan", "<")] {
      if let bound = element.filled(attribute) { list.append("\(fact) \(sign) \(bound)") }
    }
    if let value = element.filled("is") { list.append("\(fact) = '\(value)'") }
    if list.count == written { list.append(fact) }
    return list
  }

  private mutating func must(
    _ element: RuleElement, of item: RuleElement, into raw: inout RawRequirement, _ edition: inout RawEdition
  ) {
    let check: RawCheck
    let used: [String]
    let outcome: [String]
    if let facts = element.filled("have") {
      check = RawCheck(kind: "present", attributes: [("of", facts)], origin: element.origin)
      used = ["have"]
      outcome = ["missing"]
    } else if let fact = element.filled("fact"), let after = element.filled("after") {
      var attributes = [("of", fact), ("after", after)]
      // A period of one kind: the first that is written.
      let limit = ["within", "notBefore", "atLeastBefore"].first { element.filled($0) != nil }
      for name in [limit, "unless"].compactMap({ $0 }) {
        if let value = element.filled(name) { attributes.append((name, value)) }
      }
      if limit == "within" { attributes.append(("demands", "yes")) }
      check = RawCheck(kind: "deadline", attributes: attributes, origin: element.origin)
      used = ["fact", "after", "unless"] + [limit].compactMap { $0 }
      outcome = limit == "within" ? ["late", "missed"] : limit == "notBefore" ? ["early"] : ["late"]
    } else if let that = element.filled("that") {
      check = RawCheck(kind: "assert", attributes: [("that", that)], origin: element.origin)
      used = ["that"]
      outcome = ["untrue"]
    } else {
      return problems.add(
        "item.must", element.origin, zh: "must 要写 have、fact 加 after，或者 that",
        en: "must needs have, fact with after, or that",
        fix: (
          zh: "例如 <must have=\"集体讨论.笔录\"/> 或 \(ExamplePeriod.zh.must)",
          en: "for example <must have=\"discussion.record\"/> or \(ExamplePeriod.en.must)"
        ))
    }
    refuseIdle(must: element, using: used)
    edition.checks.append(check)
    // Of several, each has its own words and deduction.
    let own = item.children("must").count == 1 ? nil : "\(check.kind)-\(edition.checks.count)"
    let effect = item["ifUnmet"]
    let otherwise = element.filled("otherwise").map { BilingualText(zh: $0, en: element.filled("otherwise.en") ?? $0) }
    let remedy = element.filled("remedy").map { BilingualText(zh: $0, en: element.filled("remedy.en") ?? $0) }
    // What is said of the item as a whole says all of them.
    if let remedy {
      raw.remedy = raw.remedy.map { BilingualText(zh: "\($0.zh)；\(remedy.zh)", en: "\($0.en); \(remedy.en)") } ?? remedy
    }
    for name in outcome {
      raw.levels.append(
        RawLevel(
          on: name, check: own, upTo: nil, severity: effect == nil ? "major" : "fatal",
          deduct: element["deduct"] ?? "all",
          effect: effect, message: otherwise, remedy: remedy, origin: element.origin))
    }
  }

  /// `set="决定.罚款=50000元" remove="集体讨论" expect="unmet"`; several changes with `;` between. An example of what is
  /// not applicable that changes nothing of a case to which the item applies is left out: `set=""`.
  private mutating func example(_ element: RuleElement, into raw: inout RawRequirement) {
    guard let base = element["base"], let expect = element["expect"] else {
      return problems.add(
        "item.example", element.origin, zh: "example 缺 base 或 expect", en: "an example needs base and expect")
    }
    var changes: [Example.Change] = []
    for part in (element["set"] ?? "").split(separator: ";") {
      let sides = part.split(separator: "=", maxSplits: 1).map { trimmed(String($0)) }
      guard sides.count == 2, !sides[0].isEmpty else {
        problems.add(
          "item.example", element.origin, zh: "set=“\(part)”不能读", en: "cannot read set=“\(part)”",
          fix: (zh: "写作 要素=值，例如 决定.罚款=49999元", en: "write fact=value, for example decision.fine=49999元"))
        continue
      }
      changes.append(.set(fact: sides[0], id: nil, to: Self.plain(sides[1])))
    }
    for part in (element["remove"] ?? "").split(separator: ";") {
      changes.append(.remove(fact: trimmed(String(part)), id: nil))
    }
    // Left empty where the item applies to everything.
    if changes.isEmpty, element["set"] == "" || element["remove"] == "" { return }
    raw.examples.append(
      RawExample(
        base: base, expect: expect, outcome: nil, asOf: element["asOf"], changes: changes, origin: element.origin))
  }

  /// Money as case files write it: `5万元` is 50000.
  private static func plain(_ value: String) -> String {
    guard value.hasSuffix("元"), case .money(let fen) = Expression.Literal(figure: value) else { return value }
    return moneyFigure(fen)
  }

  private mutating func unknown(_ element: RuleElement) {
    problems.add(
      "rule.unknownElement", element.origin, zh: "item 里没有“\(element.name)”这个元素",
      en: "“\(element.name)” does not belong in item",
      fix: nearest(element.name, among: ["basis", "when", "must", "example"]).map {
        (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?")
      })
  }
}

extension RuleElement {
  /// An attribute that is written and not left empty.
  func filled(_ attribute: String) -> String? {
    guard let value = self[attribute], !value.isEmpty else { return nil }
    return value
  }
}
