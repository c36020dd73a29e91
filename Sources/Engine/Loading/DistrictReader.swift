package import Model
import SafeXML
import StatutoryTime

/// Reads `district.xml`; everything that is wrong with it is said at once.
package struct DistrictReader {
  package private(set) var problems: [Problem] = []

  /// The name of the file in a district's folder, and its namespace.
  package static let fileName = "district.xml"
  private static let namespace = "urn:anjuan:district:1"

  private static let districtFormat = ElementFormat(
    attributes: ["name", "place", "asOf"], once: ["plan", "units"])
  private static let planFormat = ElementFormat(attributes: ["seed", "from", "until", "drawPerUnit"])
  private static let unitsFormat = ElementFormat(attributes: [], repeated: ["unit"])
  private static let unitFormat = ElementFormat(
    attributes: ["code", "name", "department", "folder"], once: ["outcomes"])

  package init() {}

  /// Nil where the file cannot be read at all, or lists no unit; a unit that is not sound is left out.
  ///
  /// - Parameter folders: the names of the folders below `units`; nil where they are not known. A unit without a folder
  ///   and a folder without a unit are problems: either way cases stay out of the evaluation that somebody meant to be
  ///   in it.
  package mutating func district(_ bytes: [UInt8], file: String, folders: [String]? = nil) -> District? {
    let (root, faults) = RuleElement.root(of: bytes, file: file)
    problems += faults
    guard let root else { return nil }
    var found = RuleProblems()
    defer { problems += found.list }
    guard root.name == "district", root.namespace == Self.namespace else {
      found.add(
        "district.root", root.origin, zh: "根元素应为 district，命名空间 \(Self.namespace)",
        en: "the root should be district in the namespace \(Self.namespace)")
      return nil
    }
    Self.districtFormat.check(root, "district.unknown", &found)
    guard let name = root["name"], !name.isEmpty else {
      found.add("district.name", root.origin, zh: "district 缺 name", en: "district lacks name")
      return nil
    }
    let asOf = day(root["asOf"], "asOf", root, &found)
    var plan: ReviewPlan?
    if let element = root.child("plan") { plan = self.plan(element, &found) }
    let list = root.child("units")
    if let list { Self.unitsFormat.check(list, "district.unknown", &found) }
    var units: [DistrictUnit] = []
    for element in list?.children("unit") ?? [] {
      guard let unit = unit(element, folders, &found) else { continue }
      if let twin = units.first(where: { $0.code == unit.code || $0.folder == unit.folder }) {
        let (zh, en) = twin.code == unit.code ? ("代码", "code") : ("文件夹", "folder")
        found.add(
          "district.duplicate", element.origin, zh: "“\(unit.name)”的\(zh)与“\(twin.name)”的相同，这个单位没有评查",
          en: "“\(unit.name)” has the \(en) of “\(twin.name)”; this unit is left out",
          fix: (
            zh: "每个单位写自己的代码和文件夹；同一个单位只写一次", en: "give each unit its own code and folder, and list a unit once"
          ))
        continue
      }
      units.append(unit)
    }
    if let list, let folders { unnamed(folders, list, &found) }
    guard !units.isEmpty else {
      found.add("district.units", root.origin, zh: "没有单位", en: "it lists no unit")
      return nil
    }
    return District(name: name, place: root["place"] ?? "", asOf: asOf, plan: plan, units: units.toldApart)
  }

  private func unit(
    _ element: RuleElement, _ folders: [String]?, _ found: inout RuleProblems
  ) -> DistrictUnit? {
    Self.unitFormat.checkAttributes(element, "district.unknown", &found)
    guard let code = element["code"], let name = element["name"], let folder = element["folder"], !code.isEmpty,
      !name.isEmpty
    else {
      found.add(
        "district.unit", element.origin, zh: "unit 缺 code、name 或者 folder", en: "a unit needs code, name and folder")
      return nil
    }
    // Whoever writes this file must not lead the program out of the district's folder.
    guard !folder.isEmpty, !folder.hasPrefix("."), !folder.contains("/"), !folder.contains("\\") else {
      found.add(
        "district.folder", element.origin, zh: "folder“\(folder)”应为 units 下的一个文件夹名",
        en: "folder “\(folder)” should be the name of one folder below units")
      return nil
    }
    if let folders, !folders.contains(folder) {
      let right = nearest(folder, among: folders)
      found.add(
        "district.folder", element.origin, zh: "units 下没有文件夹“\(folder)”，本单位没有案卷可评",
        en: "there is no folder “\(folder)” below units: the unit has no case to be judged",
        fix: right.map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") }
          ?? (zh: "改正 folder，或者把该单位的案卷放进 units/\(folder)", en: "correct it, or put the cases into units/\(folder)"))
    }
    return DistrictUnit(
      code: code, name: name, department: element["department"] ?? "", folder: folder,
      outcomes: StatedOutcomesReader.outcomes(of: element, Self.unitFormat, &found))
  }

  /// Folders below `units` that no unit names, sound or not.
  private func unnamed(_ folders: [String], _ list: RuleElement, _ found: inout RuleProblems) {
    let named = Set(list.children("unit").compactMap { $0["folder"] })
    for folder in folders where !named.contains(folder) {
      found.add(
        "district.folder", list.origin, zh: "units 下的文件夹“\(folder)”没有对应的 unit，其中的案卷未评查",
        en: "no unit has the folder “\(folder)” below units: the cases in it are not judged",
        fix: (zh: "加一个 unit，或者把该文件夹移出 units", en: "add a unit, or move the folder out of units"))
    }
  }

  private func plan(_ element: RuleElement, _ found: inout RuleProblems) -> ReviewPlan {
    Self.planFormat.check(element, "district.unknown", &found)
    var drawn: Int?
    if let text = element["drawPerUnit"] {
      drawn = Int(text).flatMap { $0 > 0 ? $0 : nil }
      if drawn == nil {
        found.add(
          "district.draw", element.origin, zh: "drawPerUnit“\(text)”不是正整数",
          en: "drawPerUnit “\(text)” is not a positive whole number")
      }
    }
    let from = day(element["from"], "from", element, &found)
    let until = day(element["until"], "until", element, &found)
    if let from, let until, from > until {
      found.add(
        "district.date", element.origin, zh: "评查期的起日 \(from) 晚于止日 \(until)，没有案卷在其中",
        en: "the period begins on \(from), after its end on \(until): no case lies in it")
    }
    return ReviewPlan(seed: element["seed"] ?? "", from: from, until: until, drawPerUnit: drawn)
  }

  private func day(
    _ text: String?, _ name: String, _ element: RuleElement, _ found: inout RuleProblems
  ) -> String? {
    guard let text else { return nil }
    if Day(iso: text) != nil { return text }
    found.add(
      "district.date", element.origin, zh: "\(name)“\(text)”不是日期", en: "\(name) “\(text)” is not a date",
      fix: (zh: "写作 2026-06-30", en: "write 2026-06-30"))
    return nil
  }
}
