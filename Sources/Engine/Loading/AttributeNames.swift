import Model

/// Which attributes the elements of a requirement may carry: a mistyped one would else be ignored, and a condition or
/// a limit with it.
enum AttributeNames {
  private static let known: [String: Set<String>] = [
    "requirement": [
      "id", "scope", "system", "points", "layer", "each", "governed", "insteadOf", "once", "rollUp", "leastStanding",
    ],
    "applies": ["when", "matter"],
    "edition": ["law", "clause", "from", "until", "evidence"],
    "basis": ["law", "clause", "local", "from", "until"],
    "level": ["on", "check", "upTo", "severity", "deduct", "effect"],
    "examples": ["base"],
    "set": ["fact", "id", "to"], "remove": ["fact", "id"], "add": ["to"],
    "present": ["of"],
    "count": ["of", "where", "as", "distinct", "atLeast", "atMost"],
    "deadline": [
      "of", "after", "before", "within", "notBefore", "atLeastBefore", "rollOver", "unless", "extensions",
      "suspensions",
      "demands",
    ],
    "order": ["steps", "absent"],
    "coverage": ["start", "end", "by", "edge", "gap", "demands"],
    "agree": ["of", "each", "fact"],
    "format": ["of", "as"],
    "range": ["of", "atLeast", "atMost"],
    "qualified": ["of", "on"],
    "separate": ["one", "other"],
    "contents": [],
    "cites": ["of", "on"],
    "redacted": ["text"],
    "attachment": ["of"],
    "assert": ["that"],
    "question": [],
    "contents/item": ["fact", "on", "when"],
    "redacted/item": ["list", "fact"],
    // The short form.
    "item": ["id", "scope", "title", "title.en", "system", "points", "each", "ifUnmet", "governed"],
    "when": ["act", "that", "fact", "atLeast", "atMost", "moreThan", "lessThan", "is"],
    "must": [
      "have", "fact", "after", "within", "notBefore", "atLeastBefore", "unless", "that", "otherwise", "otherwise.en",
      "remedy", "remedy.en", "deduct",
    ],
    "example": ["base", "set", "remove", "expect", "asOf"],
  ]

  private static let ofEveryCheck: Set<String> = ["id", "when", "leaveTo"]

  private static let values: [String: [String]] = [
    "scope": ["case", "unit"], "once": ["yes", "no"], "rollUp": ["yes", "no"], "rollOver": ["yes", "no"],
    "demands": ["yes", "no"],
    "absent": ["skip"],
    "layer": ["scored", "basics", "bonus"], "leastStanding": ["declared", "documented"],
  ]

  /// Walks a requirement, in full or short form, but not into children of the name given.
  static func check(
    _ element: RuleElement, in parent: String = "", besides skipped: String? = nil, problems: inout RuleProblems
  ) {
    let name = element.name
    let isCheck = RequirementReader.checkNames.contains(name)
    let isExample = VerdictState(rawValue: name) != nil
    if let known = isExample
      ? ["base", "outcome", "asOf"] : (name == "item" ? known["\(parent)/\(name)"] : nil) ?? known[name]
    {
      for (attribute, value) in element.attributes where attribute != "lang" {
        if isCheck, ofEveryCheck.contains(attribute) { continue }
        check(attribute, value, known, isCheck, element, &problems)
      }
    }
    // What an example adds is part of a case file.
    guard name != "add" else { return }
    for child in element.children where child.name != skipped { check(child, in: name, problems: &problems) }
  }

  private static func check(
    _ attribute: String, _ value: String, _ known: Set<String>, _ isCheck: Bool, _ element: RuleElement,
    _ problems: inout RuleProblems
  ) {
    guard known.contains(attribute) else {
      return problems.add(
        "rule.unknownAttribute", element.origin, zh: "\(element.name) 没有属性“\(attribute)”",
        en: "\(element.name) has no attribute “\(attribute)”",
        fix: nearest(attribute, among: isCheck ? known.union(ofEveryCheck) : known).map {
          (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?")
        })
    }
    guard let allowed = values[attribute], !allowed.contains(value) else { return }
    problems.add(
      "rule.value", element.origin, zh: "\(attribute) 的值“\(value)”不可用", en: "\(attribute) cannot be “\(value)”",
      fix: (zh: allowed.joined(separator: "、"), en: allowed.joined(separator: ", ")))
  }
}
