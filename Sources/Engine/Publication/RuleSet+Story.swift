package import Model
import SafeXML

extension RuleSet {
  /// What a case file tells, masked, and the mask for whatever else is told of it; nil where the file cannot be read.
  ///
  /// - Parameter hidesOrgan: for a bad case: the organ, enterprises, places and numbers are not shown either.
  package func story(
    _ bytes: [UInt8], name: String, hidesOrgan: Bool
  ) -> (story: CaseStory, mask: StoryMask)? {
    guard let tree = read(bytes, name: name).readCase?.tree else { return nil }
    let mask = StoryMask(tree, hidesOrgan: hidesOrgan)
    var builder = StoryBuilder(tree: tree, mask: mask)
    return (builder.story(hidesOrgan: hidesOrgan), mask)
  }

  /// The clause of a requirement in the edition of a law, as people cite it; nil where it rests on none.
  package func citation(of requirement: RequirementID, law: String) -> BilingualText? {
    guard let number = numbers[requirement] else { return nil }
    let basis = requirements[number].editions.lazy.compactMap { $0.bases.first { $0.law == law } }.first
    return basis.map {
      BilingualText(zh: $0.title.zh + $0.citation.zh, en: "\($0.title.en) \($0.citation.en)")
    }
  }
}

/// Reads the parts of a story from the file; these are never judged.
private struct StoryBuilder {
  let tree: XMLTree
  let mask: StoryMask
  private var withheld = 0

  init(tree: XMLTree, mask: StoryMask) {
    self.tree = tree
    self.mask = mask
  }

  mutating func story(hidesOrgan: Bool) -> CaseStory {
    let root = Array(tree.children(of: 0))
    let acts = root.filter { tree.localName(of: $0) == "acts" }.flatMap { Array(tree.children(of: $0)) }
    let parties = root.filter { tree.localName(of: $0) == "parties" }.flatMap { children("party", of: $0) }
    let unit = children("unit", of: 0).first.map { value("name", of: $0) } ?? ""
    let cause = children("cause", of: 0).first.map { trimmed(tree.string(ofText: $0)) } ?? ""
    let decisions = acts.filter { tree.localName(of: $0) == "decision" }
    return CaseStory(
      unit: shown(unit), cause: shown(cause), parties: parties.map { shown(value("name", of: $0)) },
      conduct: children("violation", of: 0).map { shown(trimmed(tree.string(ofText: $0))) }.filter { !$0.isEmpty },
      decisions: decisions.map { decision($0, hidesOrgan: hidesOrgan) },
      closings: acts.filter { tree.localName(of: $0) == "closing" }.map { closing in
        CaseStory.Closing(
          date: String(value("date", of: closing).prefix(10)), reason: shown(value("reason", of: closing)))
      }, withheld: withheld)
  }

  private mutating func decision(_ node: XMLTree.Index, hidesOrgan: Bool) -> CaseStory.Decision {
    CaseStory.Decision(
      date: String(value("date", of: node).prefix(10)), kind: value("kind", of: node),
      number: hidesOrgan ? "" : value("number", of: node), contents: children("penalty", of: node).map(penalty),
      cites: children("cites", of: node).map(citation))
  }

  private func penalty(_ node: XMLTree.Index) -> BilingualText {
    let kind = CodeLabel.penalty(value("kind", of: node))
    let (amount, days) = (value("amount", of: node), value("days", of: node))
    let zh = kind.zh + (amount.isEmpty ? "" : "\(amount)元") + (days.isEmpty ? "" : "\(days)日")
    let en = kind.en + (amount.isEmpty ? "" : " of \(amount) yuan") + (days.isEmpty ? "" : " for \(days) days")
    return BilingualText(zh: zh, en: en)
  }

  private func citation(_ node: XMLTree.Index) -> BilingualText {
    let parts = ["article", "paragraph", "item"].map { value($0, of: node) }
    let marks = ["条", "款", "项"]
    let clause = zip(parts, marks).filter { !$0.0.isEmpty }.map { "第\($0.0)\($0.1)" }.joined()
    let law = value("law", of: node)
    return BilingualText(zh: "《\(law)》\(clause)", en: "\(law) \(parts.filter { !$0.isEmpty }.joined(separator: "."))")
  }

  /// Empty, and counted, where it cannot be masked with certainty.
  private mutating func shown(_ text: String) -> String {
    if text.isEmpty { return "" }
    if let masked = mask(text) { return masked }
    withheld += 1
    return ""
  }

  private func children(_ name: String, of node: XMLTree.Index) -> [XMLTree.Index] {
    tree.children(of: node).filter { tree.localName(of: $0) == name }
  }

  private func value(_ name: String, of node: XMLTree.Index) -> String {
    tree.written(name, of: node) ?? ""
  }
}
