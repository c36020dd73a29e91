import Model

/// Reads the full form of a requirement.
struct RequirementReader {
  var problems: RuleProblems
  var readsExamples = true
  static let checkNames: Set<String> = [
    "present", "count", "deadline", "order", "coverage", "agree", "format", "range", "qualified", "separate",
    "contents",
    "cites", "redacted", "attachment", "assert", "question",
  ]

  mutating func requirement(_ root: RuleElement) -> RawRequirement {
    AttributeNames.check(root, besides: readsExamples ? nil : "examples", problems: &problems)
    var raw = RawRequirement(origin: root.origin)
    raw.id = root["id"] ?? ""
    raw.scope = root["scope"].flatMap { RuleScope(rawValue: $0) } ?? .caseFile
    raw.system = root["system"] ?? ""
    raw.points = root["points"] ?? ""
    raw.layer = root["layer"] ?? "scored"
    raw.each = root["each"]
    raw.governed = root["governed"]
    raw.insteadOf = words(root["insteadOf"])
    raw.once = root["once"] == "yes"
    raw.isRollUp = root["rollUp"] == "yes"
    raw.leastStanding = root["leastStanding"] ?? "declared"
    raw.title = root.bilingual("title")
    raw.remedy = root.bilingual("remedy")
    raw.doubt = root.bilingual("doubt")
    raw.before = root.bilingual("before")
    for child in root.children {
      switch child.name {
      case "title", "remedy", "doubt", "before", "note": break
      case "applies":
        if raw.whenOrigin != nil {
          problems.add(
            "rule.twice", child.origin, zh: "applies 写了不止一个，只有一个起作用",
            en: "there is more than one applies; only one would count",
            fix: (
              zh: "合成一个：条件之间用 and，matter 里写几类，中间空一格",
              en: "make them one: join the conditions with and, list the matters with spaces between"
            ))
          continue
        }
        raw.when = child["when"]
        raw.whenOrigin = child.origin
        raw.matters = words(child["matter"])
      case "edition": raw.editions.append(edition(child))
      case "level": raw.levels.append(level(child))
      case "examples": if readsExamples { examples(child, into: &raw) }
      default:
        unknown(child, in: "requirement", known: ["applies", "edition", "level", "examples", "remedy", "before"])
      }
    }
    LevelChecker.check(raw, problems: &problems)
    return raw
  }

  private mutating func edition(_ element: RuleElement) -> RawEdition {
    var edition = RawEdition(origin: element.origin)
    edition.from = element["from"]
    edition.until = element["until"]
    edition.evidence = element["evidence"]
    problems.refuseEmptyClause(of: element)
    if let law = element["law"] {
      edition.bases.append(RawBasis(laws: words(law), clauses: words(element["clause"])))
    }
    for child in element.children {
      if child.name == "basis" {
        problems.refuseEmptyClause(of: child)
        edition.bases.append(
          RawBasis(laws: words(child["law"]), clauses: words(child["clause"]), local: child["local"]))
      } else if Self.checkNames.contains(child.name) {
        edition.checks.append(check(child))
      } else {
        edition.hasUnread = true
        unknown(child, in: "edition", known: Array(Self.checkNames) + ["basis"])
      }
    }
    return edition
  }

  private mutating func check(_ element: RuleElement) -> RawCheck {
    var check = RawCheck(kind: element.name, attributes: element.attributes, origin: element.origin)
    check.text = element.bilingual("text")
    for child in element.children where child.name != "text" {
      if child.name == "item" {
        check.items.append(RawItem(attributes: child.attributes, origin: child.origin))
      } else {
        unknown(child, in: element.name, known: ["item", "text"])
      }
    }
    return check
  }

  private mutating func level(_ element: RuleElement) -> RawLevel {
    for child in element.children where child.name != "message" && child.name != "remedy" {
      unknown(child, in: "level", known: ["message", "remedy"])
    }
    return RawLevel(
      on: element["on"] ?? "", check: element["check"], upTo: element["upTo"], severity: element["severity"] ?? "major",
      deduct: element["deduct"] ?? "all", effect: element["effect"], message: element.bilingual("message"),
      remedy: element.bilingual("remedy"), origin: element.origin)
  }

  private mutating func examples(_ element: RuleElement, into raw: inout RawRequirement) {
    guard let base = element["base"] else {
      return problems.add("example.base", element.origin, zh: "examples 缺 base", en: "examples need a base")
    }
    for child in element.children {
      guard VerdictState(rawValue: child.name) != nil else {
        unknown(child, in: "examples", known: VerdictState.allCases.map(\.rawValue))
        continue
      }
      var changes: [Example.Change] = []
      for change in child.children {
        switch change.name {
        case "set": changes.append(.set(fact: change["fact"] ?? "", id: change["id"], to: change["to"] ?? ""))
        case "remove": changes.append(.remove(fact: change["fact"] ?? "", id: change["id"]))
        case "add": changes.append(.add(to: change["to"] ?? "", xml: change.innerXML))
        case "attach": changes.append(.attach(file: change["file"] ?? "", sha256: change["sha256"] ?? ""))
        default: unknown(change, in: child.name, known: ["set", "remove", "add", "attach"])
        }
      }
      raw.examples.append(
        RawExample(
          base: child["base"] ?? base, expect: child.name, outcome: child["outcome"], asOf: child["asOf"],
          option: child["option"], changes: changes, origin: child.origin))
    }
  }

  mutating func unknown(_ element: RuleElement, in parent: String, known: [String]) {
    problems.add(
      "rule.unknownElement", element.origin, zh: "\(parent) 里没有“\(element.name)”这个元素",
      en: "“\(element.name)” does not belong in \(parent)",
      fix: nearest(element.name, among: known).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
  }
}

func words(_ text: String?) -> [String] {
  guard let text else { return [] }
  if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return text.isEmpty ? [] : [text] }
  return text.split(whereSeparator: \.isWhitespace).map(String.init)
}
