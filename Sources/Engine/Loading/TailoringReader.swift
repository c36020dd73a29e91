import Model

/// Applies the bureau's own layer to the written requirements; shipped files stay untouched, every change is named.
enum TailoringReader {
  struct Applied {
    var changes: [Tailoring] = []
    var options: [String: String] = [:]
    /// Law editions and parameters whose source the bureau has confirmed against an official text.
    var confirmed: Set<String> = []
  }

  /// Elements of a layer: `<tailoring>` with `<tailor>`, `<off>`, `<option>`, `<confirm basis= by= date= source=/>`; `<item>` and
  /// `<requirement>` files stand beside it.
  static func apply(
    _ layer: [RuleElement], to raw: inout [RawRequirement], problems: inout RuleProblems
  ) -> Applied {
    var applied = Applied()
    for root in layer {
      switch root.name {
      case "tailoring":
        for element in root.children { change(element, &raw, &applied, &problems) }
      case "requirement":
        var reader = RequirementReader(problems: problems)
        var requirement = reader.requirement(root)
        problems = reader.problems
        requirement.isLocal = true
        add(requirement, to: &raw, &applied, &problems)
      case "item":
        var reader = ItemReader(problems: problems)
        let requirement = reader.item(root)
        problems = reader.problems
        if let requirement { add(requirement, to: &raw, &applied, &problems) }
      case "publicationGate": applied.changes += gateLines(root)
      case "dueDates", "filingForRecord": applied.changes += dutyLines(root)
      default:
        problems.add(
          "tailoring.root", root.origin,
          zh: "本地层的根元素应为 tailoring、item、requirement、publicationGate、dueDates 或 filingForRecord",
          en:
            "a file of the local layer must be tailoring, item, requirement, publicationGate, dueDates or filingForRecord"
        )
      }
    }
    return applied
  }

  private static func add(
    _ requirement: RawRequirement, to raw: inout [RawRequirement], _ applied: inout Applied,
    _ problems: inout RuleProblems
  ) {
    if let other = raw.first(where: { $0.id == requirement.id }) {
      problems.add(
        "rule.duplicateID", requirement.origin, zh: "编号“\(requirement.id)”已经用过（\(other.origin.file)）",
        en: "the id “\(requirement.id)” is used already (\(other.origin.file))")
      return
    }
    raw.append(requirement)
    applied.changes.append(
      Tailoring(
        requirement: RequirementID(requirement.id),
        change: BilingualText(
          zh: "增设本地项目：\(requirement.title?.zh ?? "")", en: "local requirement: \(requirement.title?.en ?? "")"),
        because: requirement.editions.first?.bases.first?.local ?? ""))
  }

  private static func change(
    _ element: RuleElement, _ raw: inout [RawRequirement], _ applied: inout Applied, _ problems: inout RuleProblems
  ) {
    let because = element["because"] ?? ""
    if element.name == "option" {
      guard let name = element["name"], let value = element["value"] else { return incomplete(element, &problems) }
      applied.options[name] = value
      applied.changes.append(
        Tailoring(
          requirement: nil, change: BilingualText(zh: "选项 \(name)＝\(value)", en: "option \(name) = \(value)"),
          because: because))
      return
    }
    if element.name == "confirm" {
      guard let basis = element["basis"], let by = element["by"], let date = element["date"],
        let source = element["source"]
      else { return incomplete(element, &problems) }
      applied.confirmed.insert(basis)
      applied.changes.append(
        Tailoring(
          requirement: nil,
          change: BilingualText(zh: "出处已核实：\(basis)（\(by)，\(date)）", en: "source confirmed: \(basis) (\(by), \(date))"),
          because: source))
      return
    }
    guard element.name == "tailor" || element.name == "off", let id = element["ref"], !because.isEmpty else {
      return incomplete(element, &problems)
    }
    guard let position = raw.firstIndex(where: { $0.id == id }) else {
      return problems.add(
        "tailoring.ref", element.origin, zh: "没有项目“\(id)”", en: "there is no requirement “\(id)”",
        fix: nearest(id, among: raw.map(\.id)).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
    }
    var words: [(zh: String, en: String)] = []
    if element.name == "off" {
      raw.remove(at: position)
      words.append(("停用", "switched off"))
    } else {
      if let points = element["points"] {
        words.append(("分值 \(raw[position].points) → \(points)", "points \(raw[position].points) → \(points)"))
        raw[position].points = points
      }
      for level in raw[position].levels.indices
      where element["on"] == nil || element["on"] == raw[position].levels[level].on {
        let before = raw[position].levels[level]
        if let effect = element["effect"] {
          raw[position].levels[level].effect = effect == "none" ? nil : effect
          words.append(
            (
              "“\(before.on)”的效果 \(before.effect ?? "无") → \(effect)",
              "effect of “\(before.on)” \(before.effect ?? "none") → \(effect)"
            ))
        }
        if let severity = element["severity"] {
          raw[position].levels[level].severity = severity
          words.append(
            (
              "“\(before.on)”的程度 \(before.severity) → \(severity)",
              "severity of “\(before.on)” \(before.severity) → \(severity)"
            ))
        }
        if let deduct = element["deduct"] {
          raw[position].levels[level].deduct = deduct
          words.append(
            (
              "“\(before.on)”的扣分 \(before.deduct) → \(deduct)",
              "deduction of “\(before.on)” \(before.deduct) → \(deduct)"
            ))
        }
      }
    }
    for word in words {
      applied.changes.append(
        Tailoring(requirement: RequirementID(id), change: BilingualText(zh: word.zh, en: word.en), because: because))
    }
  }

  /// What the bureau changes about the publication gate; `PublicationGateReader` reads it.
  private static func gateLines(_ root: RuleElement) -> [Tailoring] {
    root.children.map { element in
      let subject = element["ref"] ?? element["id"] ?? element["of"] ?? ""
      let result = element["is"] ?? element["broken"] ?? ""
      return Tailoring(
        requirement: element["ref"].map { RequirementID($0) },
        change: BilingualText(
          zh: "公示关口：\(subject) → \(result)", en: "publication gate: \(subject) → \(result)"),
        because: element["because"] ?? "")
    }
  }

  /// What the bureau adds to the list of due dates and to filing for record; `DueRulesReader` and `FilingRuleReader` read it.
  private static func dutyLines(_ root: RuleElement) -> [Tailoring] {
    let isFiling = root.name == "filingForRecord"
    let elements =
      isFiling ? root.children("duty") : root.children.flatMap { $0.children("counts") + $0.children("duty") }
    return elements.map { element in
      let ref = element["ref"] ?? ""
      return Tailoring(
        requirement: RequirementID(ref),
        change: isFiling
          ? BilingualText(zh: "备案：\(ref)", en: "filing for record: \(ref)")
          : BilingualText(zh: "到期提醒：\(ref)", en: "due dates: \(ref)"),
        because: element["because"] ?? "")
    }
  }

  private static func incomplete(_ element: RuleElement, _ problems: inout RuleProblems) {
    problems.add(
      "tailoring.incomplete", element.origin, zh: "“\(element.name)”缺属性或者没有写理由（because）",
      en: "“\(element.name)” lacks an attribute or its reason (because)",
      fix: (
        zh:
          "例如 <tailor ref=\"PRO-19\" points=\"4\" because=\"…\"/>、<off ref=\"…\" because=\"…\"/>、<option name=\"…\" value=\"…\"/>",
        en:
          "for example <tailor ref=\"PRO-19\" points=\"4\" because=\"…\"/>, <off ref=\"…\" because=\"…\"/>, <option name=\"…\" value=\"…\"/>"
      ))
  }
}
