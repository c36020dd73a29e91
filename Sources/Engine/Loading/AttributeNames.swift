import Model
import SafeXML

/// Which attributes the elements of rule files may carry: a mistyped one would else be ignored, and a condition or
/// a limit with it. Elements whose name means something else elsewhere stand with their parent's.
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
    "set": ["fact", "id", "to"], "remove": ["fact", "id"], "add": ["to"], "attach": ["file", "sha256"],
    "present": ["of"],
    "count": ["of", "where", "as", "distinct", "atLeast", "atMost"],
    "deadline": [
      "of", "after", "before", "within", "notBefore", "atLeastBefore", "rollOver", "unless", "extensions",
      "suspensions",
      "demands",
    ],
    "order": ["steps", "absent"],
    "coverage": ["start", "end", "by", "edge", "gap", "demands"],
    "agree": ["of", "each", "fact", "as"],
    "format": ["of", "as"],
    "range": ["of", "atLeast", "atMost"],
    "qualified": ["of", "on"],
    "separate": ["one", "other"],
    "contents": [],
    "cites": ["of", "on"],
    "redacted": ["text"],
    "attachment": ["of", "only"],
    "assert": ["that"],
    "question": [],
    "contents/item": ["fact", "on", "when"],
    "redacted/item": ["list", "fact", "shown"],
    // The publication gate.
    "effect": ["of", "is", "because"], "on": ["ref", "check", "broken", "open", "deadline", "because"],
    "bar": ["id", "each", "when", "is", "law", "clause", "saidBy", "because"],
    "hide": ["each", "fact", "when", "option", "default"], "drop": ["each", "when"],
    // Due dates and filing for record.
    "kind": ["id"], "counts": ["ref", "check", "because"], "duty": ["ref", "scope", "each", "governed", "because"],
    "ground": ["when"], "enclosure": ["id", "material", "document", "made"],
    // Rules between files.
    "crossCase": ["id", "system", "severity", "compare"],
    "entry": [
      "scope", "side", "each", "among", "matter", "when", "key", "atLeast", "year", "from", "until", "number", "series",
      "mark", "show",
    ],
    // The short form.
    "item": ["id", "scope", "title", "title.en", "system", "points", "each", "ifUnmet", "governed"],
    "when": ["act", "that", "fact", "atLeast", "atMost", "moreThan", "lessThan", "is"],
    "must": [
      "have", "fact", "after", "within", "notBefore", "atLeastBefore", "unless", "that", "otherwise", "otherwise.en",
      "remedy", "remedy.en", "deduct",
    ],
    "example": ["base", "set", "remove", "expect", "asOf"],
    // The bureau's layer.
    "tailoring": [], "tailoring/tailor": ["ref", "on", "points", "effect", "severity", "deduct", "because"],
    "tailoring/off": ["ref", "because"], "tailoring/option": ["name", "value", "because"],
    "tailoring/confirm": ["basis", "by", "date", "source"],
    // Dated figures, laws, arithmetic.
    "parameter": ["name", "type", "precedence"],
    "parameter/value": [
      "id", "law", "department", "place", "partyKind", "class", "from", "until", "evidence", "source", "times",
    ],
    "parameter/none": [
      "id", "law", "department", "place", "partyKind", "class", "from", "until", "evidence", "source",
    ],
    "parameter/unknown": [
      "id", "law", "department", "place", "partyKind", "class", "from", "until", "evidence", "source", "needs.zh",
      "needs.en",
    ],
    "parameter/doubt": ["of"], "parameter/note": ["of"],
    "law": ["id", "department", "place"],
    "law/edition": ["id", "from", "until", "notBefore", "articles", "evidence"],
    "edition/clause": ["at", "evidence"], "law/map": ["from", "to"],
    "map/pair": ["old", "new", "topic", "topicEn"], "edition/repealedBy": ["law", "clause"],
    "profile": [
      "id", "formula", "basicsCap", "bonusCap", "excellentFrom", "qualifiedFrom", "leastDecidedShare",
      "reviewersWithin",
    ],
  ]

  private static let ofEveryCheck: Set<String> = ["id", "when", "leaveTo", "clause"]

  private static let values: [String: [String]] = [
    "scope": ["case", "unit"], "once": ["yes", "no"], "rollUp": ["yes", "no"], "rollOver": ["yes", "no"],
    "demands": ["yes", "no"], "side": ["file", "list", "closed"],
    "absent": ["skip"], "shown": ["yes"], "only": ["changed"],
    "layer": ["scored", "basics", "bonus"], "leastStanding": ["declared", "documented"],
  ]

  /// Goes through a rule file, but not into elements of the name given.
  ///
  /// Each attribute of an element of a name is looked up once for a file: rule files are long and say the same again
  /// and again.
  static func check(_ root: RuleElement, besides skipped: String? = nil, problems: inout RuleProblems) {
    let document = root.document
    let count = document.names.count
    var known = [Bool](repeating: false, count: count * count)
    var node = root.node
    let end = document.tree.nodes[Int(node)].end
    while node < end {
      let entry = document.tree.nodes[Int(node)]
      let name = Int(entry.name.raw)
      if document.names[name] == skipped {
        node = entry.end
        continue
      }
      for attribute in entry.firstAttribute..<(entry.firstAttribute + entry.attributeCount) {
        let place = name * count + Int(document.tree.attributes[Int(attribute)].name.raw)
        if known[place] { continue }
        known[place] = isFree(RuleElement(document, node), Int(attribute), &problems)
      }
      // What an example adds is part of a case file.
      node = document.names[name] == "add" ? entry.end : node + 1
    }
  }

  /// Says what is wrong with an attribute; true if no element of its name needs another look at it.
  private static func isFree(_ element: RuleElement, _ attribute: Int, _ problems: inout RuleProblems) -> Bool {
    let (written, value) = element.attribute(at: attribute)
    let name = element.name
    if written == "lang" { return true }
    let isCheck = RequirementReader.checkNames.contains(name)
    if isCheck, ofEveryCheck.contains(written) { return true }
    let names: Set<String>
    if VerdictState(rawValue: name) != nil {
      names = ["base", "outcome", "asOf", "option"]
    } else if let inside = element.parent.flatMap({ known["\($0.name)/\(name)"] }) {
      names = inside
    } else if let own = known[name] {
      names = own
    } else {
      return true
    }
    let before = problems.list.count
    check(written, value, names, isCheck, element, &problems)
    return name != "item" && values[written] == nil && problems.list.count == before
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
