import Model

/// A kind of filing for record (`Rules/publication/filing.xml`), resolved: which decisions, on what grounds, by when, with what.
struct FilingRule: Sendable {
  /// One of the cases in which filing is owed; any of them does.
  struct Ground: Sendable {
    let when: Expression
    let text: BilingualText
  }

  /// A paper that goes along.
  struct Enclosure: Sendable {
    let id: String
    let title: BilingualText
    /// The program writes it.
    let isMadeHere: Bool
    /// What the material of a filing is called, and what the paper is in the file's index.
    let materials: Set<String>
    let documents: Set<String>
  }

  let title: BilingualText
  let recipient: BilingualText
  let duty: Duty
  let grounds: [Ground]
  let enclosures: [Enclosure]
}

/// Reads `<filingForRecord>`.
struct FilingRuleReader {
  private var duties: DutyReader

  init(duties: DutyReader) { self.duties = duties }

  var problems: RuleProblems { duties.problems }

  /// Nil where it belongs to another scope, or with a problem.
  mutating func rule(_ root: RuleElement) -> FilingRule? {
    AttributeNames.check(root, problems: &duties.problems)
    guard let element = root.child("duty"), let title = root.bilingual("title"),
      let recipient = root.bilingual("recipient")
    else {
      incomplete(root, "title、recipient、duty", "title, recipient, duty")
      return nil
    }
    guard let duty = duties.duty(element) else { return nil }
    var grounds: [FilingRule.Ground] = []
    var enclosures: [FilingRule.Enclosure] = []
    for child in root.children {
      switch child.name {
      case "title", "recipient", "duty": break
      case "ground": if let ground = ground(child, of: duty) { grounds.append(ground) }
      case "enclosure": if let enclosure = enclosure(child) { enclosures.append(enclosure) }
      default:
        let names = ["title", "recipient", "duty", "ground", "enclosure"]
        duties.problems.add(
          "filing.unknownElement", child.origin, zh: "filingForRecord 里没有“\(child.name)”这个元素",
          en: "“\(child.name)” does not belong in filingForRecord",
          fix: nearest(child.name, among: names).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
      }
    }
    return FilingRule(title: title, recipient: recipient, duty: duty, grounds: grounds, enclosures: enclosures)
  }

  private mutating func ground(_ element: RuleElement, of duty: Duty) -> FilingRule.Ground? {
    guard let when = element["when"], let text = element.bilingual("text") else {
      incomplete(element, "when、text", "when, text")
      return nil
    }
    let names = NameResolution(dictionary: duties.dictionary, item: duty.rule.each)
    do {
      return FilingRule.Ground(
        when: try ExpressionParser.condition(when, names: names, origin: element.origin), text: text)
    } catch {
      duties.problems.add(error, in: when, element.origin)
      return nil
    }
  }

  private mutating func enclosure(_ element: RuleElement) -> FilingRule.Enclosure? {
    guard let id = element["id"], let title = element.bilingual("title") else {
      incomplete(element, "id、title", "id, title")
      return nil
    }
    return FilingRule.Enclosure(
      id: id, title: title, isMadeHere: element["made"] == "here", materials: Set(words(element["material"])),
      documents: Set(words(element["document"])))
  }

  private mutating func incomplete(_ element: RuleElement, _ zh: String, _ en: String) {
    duties.problems.add(
      "filing.incomplete", element.origin, zh: "“\(element.name)”要有 \(zh)", en: "“\(element.name)” needs \(en)")
  }
}
