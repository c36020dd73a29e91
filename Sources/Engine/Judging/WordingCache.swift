import Model
import SafeXML
import StatutoryTime

/// Texts and places that the verdicts of one case say again and again, made when the first of them needs it. What comes from
/// the rules alone is kept by the rule set (`RuleTexts`).
///
/// A class, since it remembers while others only ask; it stays inside one task.
final class WordingCache {
  private let rules: RuleSet
  /// The tree that is judged, and the one that stands in the file.
  private let tree: XMLTree
  private let written: XMLTree
  /// Why an edition was chosen, by the governing fact and the day.
  private var becauses = Memo<BilingualText>()
  private var items = Memo<String>()
  private var opens: [WhyOpen: BilingualText] = [:]
  private var paths: ElementPaths?

  init(rules: RuleSet, tree: XMLTree, written: XMLTree) {
    self.rules = rules
    self.tree = tree
    self.written = written
  }

  func text(_ why: WhyOpen, _ wording: ReasonWording) -> BilingualText {
    if let known = opens[why] { return known }
    let text = wording.because(why)
    opens[why] = text
    return text
  }

  /// Why an edition was chosen: by a date, or without one, or because it is the only one.
  func because(_ governed: FactID?, _ day: Day?) -> BilingualText {
    let (fact, serial) = (governed ?? -1, day?.serial ?? .max)
    if let known = becauses[fact, serial] { return known }
    let because: BilingualText
    if let governed, let day {
      let (lead, day) = (rules.choosing(by: governed), day.description)
      because = BilingualText(zh: String(lead.zh, day, " 适用"), en: String(lead.en, day))
    } else if let governed {
      let date = rules.fullLabel(governed)
      because = BilingualText(zh: "不知“\(date.zh)”，但各版本结论相同", en: "“\(date.en)” is not known, but all editions agree")
    } else {
      because = BilingualText(zh: "只有一个版本", en: "there is only one edition")
    }
    becauses.keep(because, fact, serial)
    return because
  }

  /// How a judged item is named.
  func item(_ node: XMLTree.Index) -> String {
    guard node > 0 else { return "" }
    if let known = items[0, node] { return known }
    let name = tree.itemName(node, rules.names)
    items.keep(name, 0, node)
    return name
  }

  /// The way from the root to an element.
  func path(_ node: XMLTree.Index) -> String {
    if paths == nil { paths = ElementPaths(written) }
    return paths?.path(node, in: written) ?? ""
  }
}

extension String {
  /// Parts one after another, in room made once: growing a text part by part costs more than the parts.
  init(_ first: String, _ second: String, _ third: String = "") {
    self.init()
    reserveCapacity(first.utf8.count + second.utf8.count + third.utf8.count)
    append(first)
    append(second)
    append(third)
  }
}
