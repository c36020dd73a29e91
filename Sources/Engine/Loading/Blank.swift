import Model

/// A value of a new item that is still to be filled in: written `【依据的文件，例如 青石区评查标准】`.
enum Blank {
  /// What a value asks for; nil where it is filled in.
  static func wanted(_ value: String) -> String? {
    guard let start = value.firstIndex(of: "【"), let end = value[start...].firstIndex(of: "】") else { return nil }
    return String(value[value.index(after: start)..<end])
  }

  /// A problem for every blank; with one left, nothing else about the item is worth saying.
  static func check(_ element: RuleElement, problems: inout RuleProblems) -> Bool {
    var found = false
    for (attribute, value) in element.attributes {
      guard let wanted = wanted(value) else { continue }
      found = true
      let name = "<\(element.name) \(attribute)=…>"
      problems.add(
        "item.blank", element.origin, zh: "\(name) 还没有填写：\(wanted)", en: "\(name) is still to be filled in: \(wanted)")
    }
    for child in element.children where check(child, problems: &problems) { found = true }
    return found
  }
}
