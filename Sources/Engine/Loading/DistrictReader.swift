package import Model
import SafeXML
import StatutoryTime

/// Reads `district.xml`; everything that is wrong with it is said at once.
package struct DistrictReader {
  package private(set) var problems: [Problem] = []

  /// The name of the file in a district's folder, and its namespace.
  package static let fileName = "district.xml"
  private static let namespace = "urn:anjuan:district:1"

  package init() {}

  /// Nil where the file cannot be read at all, or lists no unit; a unit that is not sound is left out.
  package mutating func district(_ bytes: [UInt8], file: String) -> District? {
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
    guard let name = root["name"], !name.isEmpty else {
      found.add("district.name", root.origin, zh: "district 缺 name", en: "district lacks name")
      return nil
    }
    let asOf = day(root["asOf"], "asOf", root, &found)
    var plan: ReviewPlan?
    if let element = root.child("plan") { plan = self.plan(element, &found) }
    var units: [DistrictUnit] = []
    for element in root.child("units")?.children("unit") ?? [] {
      guard let unit = unit(element, &found) else { continue }
      if let twin = units.first(where: { $0.code == unit.code || $0.folder == unit.folder }) {
        found.add(
          "district.duplicate", element.origin, zh: "与“\(twin.name)”的代码或者文件夹相同",
          en: "has the code or folder of “\(twin.name)”")
        continue
      }
      units.append(unit)
    }
    guard !units.isEmpty else {
      found.add("district.units", root.origin, zh: "没有单位", en: "it lists no unit")
      return nil
    }
    return District(name: name, place: root["place"] ?? "", asOf: asOf, plan: plan, units: units)
  }

  private func unit(_ element: RuleElement, _ found: inout RuleProblems) -> DistrictUnit? {
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
    return DistrictUnit(
      code: code, name: name, department: element["department"] ?? "", folder: folder,
      outcomes: element.child("outcomes").flatMap { StatedOutcomesReader.outcomes($0, &found) })
  }

  private func plan(_ element: RuleElement, _ found: inout RuleProblems) -> ReviewPlan {
    var drawn: Int?
    if let text = element["drawPerUnit"] {
      drawn = Int(text).flatMap { $0 > 0 ? $0 : nil }
      if drawn == nil {
        found.add(
          "district.draw", element.origin, zh: "drawPerUnit“\(text)”不是正整数",
          en: "drawPerUnit “\(text)” is not a positive whole number")
      }
    }
    return ReviewPlan(
      seed: element["seed"] ?? "", from: day(element["from"], "from", element, &found),
      until: day(element["until"], "until", element, &found), drawPerUnit: drawn)
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
