import Model

/// Reads `Rules/book/`: what only the book needs, the catalogue and the words of codes.
struct BookReader {
  var problems: RuleProblems

  mutating func catalogue(_ root: RuleElement) -> Catalogue {
    var catalogue = Catalogue()
    for element in root.children("stage") {
      guard let id = element["id"], let title = labels(element) else { continue }
      catalogue.stages.append(Catalogue.Stage(id: id, title: title))
    }
    var seen: Set<String> = []
    for element in root.children("entry") {
      guard let id = element["id"], let title = labels(element),
        let stage = catalogue.stages.firstIndex(where: { $0.id == element["stage"] }),
        let judge = RuleBook.Judge(rawValue: element["by"] ?? "")
      else {
        problems.add(
          "catalogue.entry", element.origin, zh: "目录条目缺 id、zh、en，或者 stage、by 不对",
          en: "an entry needs id, zh, en, a known stage and by",
          fix: (zh: "by 为 machine、person、both", en: "by is machine, person or both"))
        continue
      }
      guard seen.insert(id).inserted else {
        problems.add("catalogue.twice", element.origin, zh: "目录条目“\(id)”出现两次", en: "entry “\(id)” stands twice")
        continue
      }
      catalogue.entries.append(Catalogue.Entry(id: RequirementID(id), stage: stage, title: title, judge: judge))
    }
    return catalogue
  }

  mutating func words(_ root: RuleElement) -> CodeWords {
    var words = CodeWords()
    for element in root.children {
      guard let code = element["code"], let label = labels(element) else { continue }
      if element.name == "place" {
        words.places[code] = label
      } else if let fact = element["of"] {
        words.special["\(fact) \(code)"] = label
      } else {
        words.codes[code] = label
      }
    }
    return words
  }

  private mutating func labels(_ element: RuleElement) -> BilingualText? {
    if let zh = element["zh"], let en = element["en"] { return BilingualText(zh: zh, en: en) }
    problems.add("book.labels", element.origin, zh: "\(element.name) 缺 zh 或 en", en: "\(element.name) needs zh and en")
    return nil
  }
}
