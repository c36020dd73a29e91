import Model
import SafeXML
import StatutoryTime

/// Texts and places that the verdicts of one case say again and again, made when the first of them needs it.
///
/// A class, because verdicts are made by a value that is not changed by making them; it stays inside one task.
final class WordingCache {
  private let dictionary: FactDictionary
  private let tree: XMLTree
  private var labels: [BilingualText?]
  private var names: [String?]
  private var days: [Day: String] = [:]
  private var becauses: [EditionReason: BilingualText] = [:]
  private var opens: [WhyOpen: BilingualText] = [:]
  private var paths: ElementPaths?

  private struct EditionReason: Hashable {
    let governed: FactID?
    let day: Day?
  }

  init(dictionary: FactDictionary, tree: XMLTree) {
    self.dictionary = dictionary
    self.tree = tree
    labels = Array(repeating: nil, count: dictionary.facts.count)
    names = Array(repeating: nil, count: dictionary.facts.count)
  }

  func label(_ fact: FactID) -> BilingualText {
    if let known = labels[Int(fact)] { return known }
    let label = dictionary.fullLabel(fact)
    labels[Int(fact)] = label
    return label
  }

  func name(_ fact: FactID) -> String {
    if let known = names[Int(fact)] { return known }
    let name = dictionary.fullName(fact)
    names[Int(fact)] = name
    return name
  }

  func text(_ day: Day) -> String {
    if let known = days[day] { return known }
    let text = day.description
    days[day] = text
    return text
  }

  func text(_ why: WhyOpen, _ wording: ReasonWording) -> BilingualText {
    if let known = opens[why] { return known }
    let text = wording.because(why)
    opens[why] = text
    return text
  }

  /// Why an edition was chosen: by a date, or without one, or because it is the only one.
  func because(_ governed: FactID?, _ day: Day?) -> BilingualText {
    let reason = EditionReason(governed: governed, day: day)
    if let known = becauses[reason] { return known }
    let because: BilingualText
    if let date = governed.map({ label($0) }) {
      because =
        day.map { BilingualText(zh: "按“\(date.zh)”\($0) 适用", en: "chosen by “\(date.en)”, \($0)") }
        ?? BilingualText(zh: "不知“\(date.zh)”，但各版本结论相同", en: "“\(date.en)” is not known, but all editions agree")
    } else {
      because = BilingualText(zh: "只有一个版本", en: "there is only one edition")
    }
    becauses[reason] = because
    return because
  }

  /// The way from the root to an element.
  func path(_ node: XMLTree.Index) -> String {
    if paths == nil { paths = ElementPaths(tree) }
    return paths?.path(node, in: tree) ?? ""
  }
}
