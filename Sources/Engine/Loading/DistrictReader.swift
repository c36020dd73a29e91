package import Model
import StatutoryTime

extension District {
  /// Reads `district.xml`; nil where anything is wrong, and then every problem at once.
  ///
  /// The folders that it names are not looked for here.
  package static func read(_ bytes: [UInt8], file: String) -> (district: District?, problems: [Problem]) {
    let (root, faults) = RuleElement.root(of: bytes, file: file)
    guard let root else { return (nil, faults) }
    var reader = DistrictReader()
    let district = reader.district(root)
    return (reader.problems.list.isEmpty ? district : nil, reader.problems.list)
  }
}

/// Reads the elements of a district file (`Rules/schema/district.xsd`) and gathers what is wrong with them.
private struct DistrictReader {
  var problems = RuleProblems()

  static let namespace = "urn:anjuan:district:1"
  /// As in the case file (`Rules/schema/README.md`).
  private static let departments = [
    "urban", "market", "police", "ecology", "agriculture", "water", "health", "culture", "naturalResources",
    "transport",
    "housing", "emergency", "labour", "education", "civil", "drug", "tobacco", "tax", "medicalInsurance", "justice",
    "environment", "other",
  ]

  mutating func district(_ root: RuleElement) -> District? {
    let tree = root.document.tree
    guard tree.vocabulary[tree.nodes[0].name] == (Self.namespace, "district") else {
      problems.add(
        "district.root", root.origin, zh: "不是辖区文件：根元素是“\(root.name)”",
        en: "no district file: its root is “\(root.name)”",
        fix: (
          zh: "根元素应为 <district xmlns=\"\(Self.namespace)\">", en: "it should be <district xmlns=\"\(Self.namespace)\">"
        ))
      return nil
    }
    allow(["name", "place", "asOf"], in: root)
    let (name, place) = (required("name", root), required("place", root))
    let asOf = day("asOf", root)
    let plan = root.child("plan").flatMap { self.plan($0, asOf: asOf) } ?? missing("plan", root)
    let units = root.child("units").map { $0.children("unit") } ?? []
    if units.isEmpty { let _: ReviewPlan? = missing("units/unit", root) }
    let read = units.compactMap { unit($0) }
    for label in [(zh: "代码", en: "code"), (zh: "名称", en: "name"), (zh: "文件夹", en: "folder")] { unique(label, units) }
    guard let name, let place, let asOf, let plan else { return nil }
    return District(name: name, place: place, asOf: asOf, units: read, plan: plan)
  }

  private mutating func plan(_ element: RuleElement, asOf: String?) -> ReviewPlan? {
    allow(["seed", "from", "until", "drawPerUnit", "scoring", "policy"], in: element)
    let (from, until) = (day("from", element), day("until", element))
    if let from, let until, from > until {
      problems.add(
        "district.period", element.origin, zh: "评查期的起日 \(from) 晚于止日 \(until)",
        en: "the period begins on \(from), after its end on \(until)")
    }
    if let until, let asOf, until > asOf {
      problems.add(
        "district.period", element.origin, zh: "评查期的止日 \(until) 晚于基准日 \(asOf)",
        en: "the period ends on \(until), after the as-of day \(asOf)")
    }
    let seed = required("seed", element)
    if let seed, UInt64(seed) == nil { number("seed", seed, element) }
    let draw = element["drawPerUnit"]
    if let draw, Int(draw).map({ $0 < 1 }) ?? true { number("drawPerUnit", draw, element) }
    guard let from, let until, let seed = seed.flatMap({ UInt64($0) }) else { return nil }
    return ReviewPlan(
      seed: seed, drawPerUnit: draw.flatMap { Int($0) }, from: from, until: until, scoring: element["scoring"],
      policy: element["policy"])
  }

  private mutating func unit(_ element: RuleElement) -> DistrictUnit? {
    allow(["code", "name", "department", "folder"], in: element)
    let (code, name) = (required("code", element), required("name", element))
    let (department, folder) = (required("department", element), required("folder", element))
    if let department, !Self.departments.contains(department) {
      let fix = nearest(department, among: Self.departments)
      problems.add(
        "district.department", element.origin, zh: "没有部门“\(department)”", en: "there is no department “\(department)”",
        fix: fix.map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") }
          ?? (zh: Self.departments.joined(separator: "、"), en: Self.departments.joined(separator: ", ")))
    }
    // A name in a folder, and nothing that could lead out of it.
    let isPlain = folder.map { text in
      text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_".unicodeScalars.contains($0)
      }
    }
    if let folder, isPlain == false {
      problems.add(
        "district.folder", element.origin, zh: "“\(folder)”不能作文件夹名：只用文字、数字、“-”和“_”",
        en: "“\(folder)” is no name of a folder: letters, digits, “-” and “_” only")
    }
    guard let code, let name, let department, let folder else { return nil }
    return DistrictUnit(code: code, name: name, department: department, folder: folder)
  }

  private mutating func unique(_ label: (zh: String, en: String), _ units: [RuleElement]) {
    var lines: [String: Int] = [:]
    for element in units {
      guard let value = element[label.en] else { continue }
      if let first = lines[value] {
        problems.add(
          "district.twice", element.origin, zh: "单位的\(label.zh)“\(value)”已见于第 \(first) 行",
          en: "a unit's \(label.en) “\(value)” stands in line \(first) already")
      } else {
        lines[value] = element.line
      }
    }
  }

  private mutating func required(_ name: String, _ element: RuleElement) -> String? {
    if let value = element[name], !trimmed(value).isEmpty { return value }
    problems.add(
      "district.missing", element.origin, zh: "\(element.name) 缺 \(name)", en: "\(element.name) lacks \(name)")
    return nil
  }

  private mutating func missing<Value>(_ name: String, _ element: RuleElement) -> Value? {
    if element.child(name) == nil {
      problems.add(
        "district.missing", element.origin, zh: "\(element.name) 缺 \(name)", en: "\(element.name) lacks \(name)")
    }
    return nil
  }

  private mutating func day(_ name: String, _ element: RuleElement) -> String? {
    guard let text = required(name, element) else { return nil }
    if Day(iso: text) != nil { return text }
    problems.add(
      "district.day", element.origin, zh: "\(name) 的“\(text)”不是日期", en: "“\(text)” of \(name) is no day",
      fix: (zh: "写作 2026-06-30", en: "write 2026-06-30"))
    return nil
  }

  private mutating func number(_ name: String, _ text: String, _ element: RuleElement) {
    problems.add(
      "district.number", element.origin, zh: "\(name) 的“\(text)”不是可用的整数",
      en: "“\(text)” of \(name) is no number that can be used")
  }

  private mutating func allow(_ names: [String], in element: RuleElement) {
    for (name, _) in element.attributes where !names.contains(name) {
      problems.add(
        "district.unknown", element.origin, zh: "\(element.name) 没有属性 \(name)",
        en: "\(element.name) has no attribute \(name)",
        fix: nearest(name, among: names).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
    }
  }
}
