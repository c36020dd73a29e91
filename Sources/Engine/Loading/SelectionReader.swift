import Model

/// Reads the files of `Rules/selection/`, which have passed their schema: what that cannot say is checked here.
struct SelectionReader {
  private(set) var problems = RuleProblems()
  /// The requirements that exist; nil where nobody asked which do.
  let known: Set<RequirementID>?

  mutating func unknown(_ root: RuleElement) {
    problems.add(
      "selection.root", root.origin, zh: "根元素“\(root.name)”不是推选、评分或者抽取规则",
      en: "the root “\(root.name)” is no rule for choosing, rating or drawing",
      fix: (
        zh: "应为 selectionPolicy、unitScheme 或者 samplePlan，命名空间 \(rulesNamespace)",
        en: "selectionPolicy, unitScheme or samplePlan in the namespace \(rulesNamespace)"
      ))
  }

  mutating func duplicate(_ root: RuleElement) {
    let id = root["id"] ?? ""
    problems.add("selection.duplicateID", root.origin, zh: "编号“\(id)”已经用过", en: "the id “\(id)” is used twice")
  }

  mutating func scheme(_ root: RuleElement) -> UnitScheme? {
    var weights: [UnitScheme.Part: Int] = [:]
    for part in root.children("part") {
      guard let name = part["of"].flatMap({ UnitScheme.Part(rawValue: $0) }) else { continue }
      if weights[name] != nil { twice(part, part["of"] ?? "") }
      weights[name] = part.count("weight")
    }
    if weights.values.allSatisfy({ $0 == 0 }) {
      problems.add("selection.weights", root.origin, zh: "各部分权重均为零", en: "every part has the weight zero")
    }
    var results: [UnitScheme.ResultPoints] = []
    for element in root.children("result") {
      guard let result = element["of"].flatMap({ UnitScheme.Result(rawValue: $0) }) else { continue }
      if results.contains(where: { $0.result == result }) { twice(element, result.rawValue) }
      results.append(
        .init(
          result: result, points: element.points("points"), each: element.points("each"), gap: element.points("gap")))
    }
    let rates = root.children("rate").compactMap { rate($0) }
    let (excellent, qualified) = (root.points("excellentFrom"), root.points("qualifiedFrom"))
    if excellent < qualified {
      problems.add(
        "selection.bands", root.origin, zh: "优秀线 \(excellent.short) 低于合格线 \(qualified.short)",
        en: "excellent begins at \(excellent.short), below qualified at \(qualified.short)")
    }
    guard problems.list.isEmpty, let (id, title) = identity(root) else { return nil }
    return UnitScheme(
      id: id, title: title, weights: weights, results: results, rates: rates, excellentFrom: excellent,
      qualifiedFrom: qualified,
      leastCases: root.count("leastCases"), leastDecidedShare: root.points("leastDecidedShare").hundredths,
      source: root.child("source")?.text ?? "")
  }

  /// A rate of a requirement that does not exist would leave its defects out, and the unit's figure would be too good.
  private mutating func rate(_ element: RuleElement) -> UnitScheme.Rate? {
    guard let label = element.bilingual("title") else { return nil }
    let requirements = words(element["of"]).map { RequirementID($0) }
    let shownBy = element["shownBy"].map { RequirementID($0) }
    if let known {
      for requirement in requirements + (shownBy.map { [$0] } ?? []) where !known.contains(requirement) {
        problems.add(
          "selection.requirement", element.origin, zh: "没有评查项目“\(requirement)”",
          en: "there is no requirement “\(requirement)”",
          fix: nearest(requirement.text, among: known.map(\.text)).map {
            (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?")
          })
      }
    }
    return UnitScheme.Rate(label: label, requirements: requirements, shownBy: shownBy)
  }

  mutating func plan(_ root: RuleElement) -> SamplePlan? {
    let elements = root.children("band")
    let bands = elements.map { element in
      SamplePlan.Band(
        from: element.count("from"), to: element["to"].map { _ in element.count("to") },
        take: element["take"].map { _ in element.count("take") })
    }
    var next: Int? = 1
    for (element, band) in zip(elements, bands) {
      if band.from != next || band.to.map({ $0 < band.from }) ?? false {
        problems.add(
          "selection.bands", element.origin, zh: "案卷量分档有空缺或者重叠：此处应从 \(next ?? 0) 起",
          en: "the bands leave a gap or overlap: this one should begin at \(next ?? 0)")
      }
      next = band.to.map { $0 + 1 }
    }
    if next != nil {
      problems.add("selection.bands", root.origin, zh: "最后一档不应有上限", en: "the last band should have no upper end")
    }
    let inclusions = root.children("include").compactMap { element in
      element["mark"].flatMap { SamplePlan.Mark(rawValue: $0) }.map { mark in
        SamplePlan.Inclusion(mark: mark, atLeast: element.count("atLeast"), share: element.points("share").hundredths)
      }
    }
    guard problems.list.isEmpty, let (id, title) = identity(root) else { return nil }
    return SamplePlan(
      id: id, title: title, bands: bands, inclusions: inclusions, source: root.child("source")?.text ?? "")
  }

  mutating func policy(_ root: RuleElement) -> SelectionPolicy? {
    let quotas = root.children("quota").compactMap { quota($0) }
    let conditions = (root.children("only") + root.children("never")).sorted { $0.node < $1.node }
      .compactMap { condition($0) }
    let aims = root.children("aim").compactMap { $0["at"].flatMap { SelectionPolicy.Aim(rawValue: $0) } }
    let merit = root.children("merit").compactMap { element in
      element.measure("measure").map { SelectionPolicy.Merit(measure: $0, weight: element.count("weight")) }
    }
    let order = root.children("order").compactMap { element in
      element.measure("by").map { SelectionPolicy.Order(measure: $0, largestFirst: element["first"] == "largest") }
    }
    for (place, aim) in aims.enumerated() where aims[..<place].contains(aim) {
      twice(root.children("aim")[place], aim.rawValue)
    }
    if aims.contains(.merit), !merit.contains(where: { $0.weight > 0 }) {
      problems.add("selection.merit", root.origin, zh: "目标含择优值，却没有 merit", en: "merit is an aim, and none is defined")
    }
    guard problems.list.isEmpty, let (id, title) = identity(root),
      let kind = root["kind"].flatMap({ SelectionPolicy.Kind(rawValue: $0) })
    else { return nil }
    return SelectionPolicy(
      id: id, kind: kind, title: title, quotas: quotas, conditions: conditions, aims: aims, merit: merit, order: order,
      source: root.child("source")?.text ?? "")
  }

  private mutating func quota(_ element: RuleElement) -> SelectionPolicy.Quota? {
    guard let seat = element["of"].flatMap({ SelectionPolicy.Seat(rawValue: $0) }) else { return nil }
    let most = element["most"].map { _ in element.count("most") }
    let share = element["share"].map { _ in element.points("share").hundredths }
    if most == nil, share == nil || seat != .total {
      problems.add(
        "selection.quota", element.origin, zh: "名额须写 most；只有总名额可以写 share",
        en: "a quota needs most; only that of the total may have a share instead")
    }
    return SelectionPolicy.Quota(of: seat, most: most, share: seat == .total ? share : nil)
  }

  private mutating func condition(_ element: RuleElement) -> SelectionPolicy.Condition? {
    let circumstance = element["if"].flatMap { CaseCircumstance(rawValue: $0) }
    if element.name == "never" { return circumstance.map { .never($0) } }
    let grade = element["grade"].flatMap { Grade(rawValue: $0) }
    let measure = element.measure("measure")
    func bound(_ name: String) -> Int? {
      guard let measure, let points = element[name].flatMap({ Points($0) }) else { return nil }
      if measure.isInHundredths { return points.hundredths }
      return points.hundredths % 100 == 0 ? points.hundredths / 100 : nil
    }
    let found: [SelectionPolicy.Condition] = [
      circumstance.map { .only($0) }, grade.map { .graded($0) },
      measure.flatMap { measure in bound("atLeast").map { .atLeast(measure, $0) } },
      measure.flatMap { measure in bound("atMost").map { .atMost(measure, $0) } },
    ].compactMap(\.self)
    let written = element.attributes.count { $0.name != "measure" }
    guard found.count == 1, written == 1 else {
      problems.add(
        "selection.condition", element.origin, zh: "一个 only 只写一个条件", en: "an only states one condition",
        fix: (
          zh: "if=…、grade=…，或者 measure=… 加 atLeast、atMost 之一（计数为整数）",
          en: "if=…, grade=…, or measure=… with one of atLeast, atMost (whole for counts)"
        ))
      return nil
    }
    return found.first
  }

  private mutating func twice(_ element: RuleElement, _ name: String) {
    problems.add("selection.twice", element.origin, zh: "“\(name)”写了两次", en: "“\(name)” is written twice")
  }

  private mutating func identity(_ root: RuleElement) -> (String, BilingualText)? {
    if let id = root["id"], let title = root.bilingual("title") { return (id, title) }
    problems.add(
      "selection.title", root.origin, zh: "缺 id 或者中文 title", en: "id or the Chinese title is missing",
      fix: (zh: "<title xml:lang=\"zh\">…</title>", en: "<title xml:lang=\"zh\">…</title>"))
    return nil
  }
}

extension RuleElement {
  /// A whole number that the schema has bounded; 0 where it is not written.
  fileprivate func count(_ name: String) -> Int { self[name].flatMap { Int($0) } ?? 0 }

  fileprivate func points(_ name: String) -> Points { self[name].flatMap { Points($0) } ?? .zero }

  fileprivate func measure(_ name: String) -> CaseMeasure? { self[name].flatMap { CaseMeasure(rawValue: $0) } }
}
