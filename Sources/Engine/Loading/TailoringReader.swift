import Model

/// Applies the bureau's own layer to the written requirements; shipped files stay untouched, every change is named.
struct TailoringReader {
  struct Applied {
    var changes: [Tailoring] = []
    var options: [String: String] = [:]
    /// Law editions and parameters whose source the bureau has confirmed against an official text.
    var confirmed: Set<String> = []
  }

  /// What a layer may name besides requirements.
  struct Known {
    /// Options that the rule set asks for, with the values that each can have.
    let options: [String: [String]]
    /// Law editions and parameters.
    let sources: [String]
  }

  /// A value that a level was given.
  struct Changed {
    let id: String
    /// Number of the level in its requirement.
    let level: Int
    let value: TailoredValue
    let origin: RuleOrigin
  }

  var problems: RuleProblems
  var raw: [RawRequirement]
  var applied = Applied()
  let known: Known
  /// Where each thing was said last: what one file says twice would be decided by the order of its lines.
  private var places: [String: RuleOrigin] = [:]
  /// Where requirements were tailored or switched off.
  var tailored: [String: RuleOrigin] = [:]
  var off: [String: RuleOrigin] = [:]
  var changed: [Changed] = []

  private init(_ raw: [RawRequirement], known: Known, problems: RuleProblems) {
    self.raw = raw
    self.known = known
    self.problems = problems
  }

  /// Elements of a layer: `<tailoring>` with `<tailor>`, `<off>`, `<option>`, `<confirm basis= by= date= source=/>`; `<item>` and
  /// `<requirement>` files stand beside it.
  static func apply(
    _ layer: [RuleElement], to raw: inout [RawRequirement], known: Known, problems: inout RuleProblems
  ) -> Applied {
    var reader = TailoringReader(raw, known: known, problems: problems)
    // The bureau's own requirements come first: a line about one finds it whatever the files are named.
    for root in layer where root.name != "tailoring" { reader.file(root) }
    for root in layer where root.name == "tailoring" { reader.tailoring(root) }
    reader.checkChangedLevels()
    reader.dropReferencesToWhatIsOff()
    (raw, problems) = (reader.raw, reader.problems)
    return reader.applied
  }

  private mutating func file(_ root: RuleElement) {
    switch root.name {
    case "requirement":
      var reader = RequirementReader(problems: problems)
      var requirement = reader.requirement(root)
      problems = reader.problems
      requirement.isLocal = true
      add(requirement)
    case "item":
      var reader = ItemReader(problems: problems)
      let requirement = reader.item(root)
      problems = reader.problems
      if let requirement { add(requirement) }
    case "parameter": applied.changes += Self.figureLines(root)
    case "publicationGate": applied.changes += Self.gateLines(root)
    case "dueDates", "filingForRecord": applied.changes += Self.dutyLines(root)
    default:
      problems.add(
        "tailoring.root", root.origin,
        zh: "本地层的根元素应为 tailoring、item、requirement、parameter、publicationGate、dueDates 或 filingForRecord",
        en:
          "a file of the local layer must be tailoring, item, requirement, parameter, publicationGate, dueDates or filingForRecord"
      )
    }
  }

  private mutating func add(_ requirement: RawRequirement) {
    if let other = raw.first(where: { $0.id == requirement.id }) {
      return problems.add(
        "rule.duplicateID", requirement.origin, zh: "编号“\(requirement.id)”已经用过（\(other.origin.file)）",
        en: "the id “\(requirement.id)” is used already (\(other.origin.file))")
    }
    raw.append(requirement)
    applied.changes.append(
      Tailoring(
        requirement: RequirementID(requirement.id),
        change: BilingualText(
          zh: "增设本地项目：\(requirement.title?.zh ?? "")", en: "local requirement: \(requirement.title?.en ?? "")"),
        because: requirement.editions.first?.bases.first?.local ?? ""))
  }

  private mutating func tailoring(_ root: RuleElement) {
    AttributeNames.check(root, problems: &problems)
    if !root.text.isEmpty {
      problems.add(
        "tailoring.text", root.origin, zh: "tailoring 里的文字“\(root.text.prefix(20))”没有作用",
        en: "the text “\(root.text.prefix(20))” in tailoring has no effect",
        fix: (zh: "理由写进 because，说明写成注释 <!-- … -->", en: "write reasons into because, remarks as <!-- … -->"))
    }
    for element in root.children {
      for child in element.children { problems.unknown(child, in: element.name, among: []) }
      switch element.name {
      case "tailor": tailor(element)
      case "off": switchOff(element)
      case "option": option(element)
      case "confirm": confirm(element)
      default: problems.unknown(element, in: "tailoring", among: ["tailor", "off", "option", "confirm"])
      }
    }
  }

  /// The attributes that an element must have; says which of them are missing or blank, and is nil then.
  mutating func filled(_ element: RuleElement, _ names: [String]) -> [String]? {
    let values = names.map { trimmed(element[$0] ?? "") }
    let missing = zip(names, values).filter { $0.1.isEmpty }.map { $0.0 }
    guard !missing.isEmpty else { return values }
    let whole = "<\(element.name) " + names.map { "\($0)=\"…\"" }.joined(separator: " ") + "/>"
    problems.add(
      "tailoring.incomplete", element.origin, zh: "\(element.name) 没有写\(missing.joined(separator: "、"))",
      en: "\(element.name) lacks \(missing.joined(separator: ", "))", fix: (zh: "写作 \(whole)", en: "write \(whole)"))
    return nil
  }

  /// Whether something is said for the first time in its file, which is noted; a later file may change an earlier one's.
  mutating func isFirst(_ what: String, _ element: RuleElement, anywhere: Bool = false) -> Bool {
    let earlier = places[what]
    places[what] = element.origin
    guard let earlier, anywhere || earlier.file == element.file else { return true }
    problems.add(
      "tailoring.twice", element.origin, zh: "“\(what)”在 \(earlier.file):\(earlier.line) 已经写过",
      en: "“\(what)” is said already at \(earlier.file):\(earlier.line)", fix: (zh: "只留一行", en: "keep one line"))
    return false
  }

  /// The values that the bureau states where a shipped table leaves them open; `ParameterReader` reads them.
  private static func figureLines(_ root: RuleElement) -> [Tailoring] {
    root.children("value").map { element in
      let keys = ["law", "department", "place", "partyKind", "class", "from", "until"].compactMap { name in
        element[name].map { "\(name)=\($0)" }
      }
      let scope = keys.joined(separator: " ")
      let name = root["name"] ?? ""
      return Tailoring(
        requirement: nil,
        change: BilingualText(
          zh: "参数 \(name)：\(element.text)\(scope.isEmpty ? "" : "（\(scope)）")",
          en: "parameter \(name): \(element.text)\(scope.isEmpty ? "" : " (\(scope))")"),
        because: element["source"] ?? "")
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
}
