import Model
import SafeXML

/// Masks what is told of a case outside: persons always; of a bad case also the organ, enterprises, places and numbers
/// (review-standards.md §2).
package struct StoryMask: Sendable {
  private let mask: TextMask
  /// The organ's district, which stands in names of courts and streets, too; empty where it is shown.
  private let region: String

  /// The masked text; nil where something stays that the search for personal data still finds.
  package func callAsFunction(_ text: String) -> String? {
    guard let masked = mask.masked(text)?.text else { return nil }
    return region.isEmpty ? masked : masked.replacing(region, with: "某区")
  }

  init(_ tree: XMLTree, hidesOrgan: Bool) {
    var collector = NameCollector(tree, hidesOrgan: hidesOrgan)
    collector.collect()
    region = hidesOrgan ? collector.region : ""
    mask = TextMask(
      own: collector.identifiers, shown: [], names: collector.hidden,
      because: BilingualText(zh: "对外公布隐去个人信息", en: "personal data are masked outside"))
  }
}

/// Every name and number of a file that may not be told.
private struct NameCollector {
  private let tree: XMLTree
  private let hidesOrgan: Bool
  private(set) var identifiers: [String] = []
  private(set) var region = ""
  private var names: [String: String?] = [:]

  init(_ tree: XMLTree, hidesOrgan: Bool) {
    self.tree = tree
    self.hidesOrgan = hidesOrgan
  }

  /// Longest first: a name within another is found with it.
  var hidden: [TextMask.HiddenName] {
    names.sorted { a, b in
      a.key.count == b.key.count ? a.key.utf8.lexicographicallyPrecedes(b.key.utf8) : a.key.count > b.key.count
    }.map { name, shownAs in
      TextMask.HiddenName(name: name, because: BilingualText(zh: "对外公布隐去", en: "masked outside"), shownAs: shownAs)
    }
  }

  mutating func collect() {
    for place in tree.nodes.indices {
      let node = XMLTree.Index(place)
      switch tree.localName(of: node) {
      case "party": party(node)
      case "person" where parent(of: node) == "parties": person(node)
      case "officer", "staff": hide(value("name", of: node), as: nil)
      case "unit" where hidesOrgan: organ(value("name", of: node))
      default: break
      }
      if hidesOrgan { paper(node) }
    }
    if hidesOrgan { hide(value("id", of: 0), as: "（案号略）") }
  }

  private mutating func party(_ node: XMLTree.Index) {
    guard parent(of: node) == "parties" else { return }
    if ["organisation", "otherOrganisation"].contains(value("kind", of: node)) {
      hide(value("representative", of: node), as: nil)
      guard hidesOrgan else { return }
      hide(value("name", of: node), as: "某企业")
      hide(value("uscc", of: node), as: "（代码略）")
      hide(value("address", of: node), as: "某地")
    } else if value("kind", of: node) == "individualBusiness" {
      hide(value("name", of: node), as: "某经营者")
      hide(value("uscc", of: node), as: "（代码略）")
      hide(value("address", of: node), as: "某地")
      person(node, named: "representative")
    } else {
      person(node)
    }
  }

  private mutating func person(_ node: XMLTree.Index, named name: String = "name") {
    hide(value(name, of: node), as: nil)
    hide(value("address", of: node), as: "某地")
    identifiers += ["idNumber", "phone"].map { value($0, of: node) }.filter { !$0.isEmpty }
  }

  private mutating func organ(_ name: String) {
    hide(name, as: "某区某局")
    let ends: Set<Character> = ["区", "县", "市", "旗"]
    if let end = name.firstIndex(where: { ends.contains($0) }), name.distance(from: name.startIndex, to: end) >= 1 {
      region = String(name[...end])
    }
  }

  /// Numbers of papers name the organ; places lead to the party.
  private mutating func paper(_ node: XMLTree.Index) {
    hide(value("number", of: node), as: "（文号略）")
    hide(value("place", of: node), as: "某地")
    if tree.localName(of: node) == "number" { hide(trimmed(tree.string(ofText: node)), as: "（文号略）") }
  }

  private mutating func hide(_ name: String, as shownAs: String?) {
    guard name.count >= 2, !name.contains("某"), !name.contains("*"),
      name.contains(where: { !$0.isASCII || $0.isLetter })
    else { return }
    if names[name] == nil { names[name] = .some(shownAs) }
  }

  private func parent(of node: XMLTree.Index) -> String {
    let parent = tree.nodes[Int(node)].parent
    return parent < 0 ? "" : tree.localName(of: parent)
  }

  private func value(_ name: String, of node: XMLTree.Index) -> String {
    tree.written(name, of: node) ?? ""
  }
}
