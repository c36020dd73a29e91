/// One name of the dictionary as it is written: a thing, or a fact, link or term of it.
struct DictionaryEntry {
  let kind: String
  let label: String
  let attributes: [String: String]
  /// A term's condition, the keys of a look-up.
  let content: String

  /// What only names it for people, or says what reports mask.
  private static let words: Set<String> = ["zh", "en", "personal"]

  /// Every entry by its name, `decision.date`.
  static func all(_ dictionary: [RuleElement]) -> [String: DictionaryEntry] {
    var entries: [String: DictionaryEntry] = [:]
    for thing in dictionary.flatMap({ $0.children("thing") }) {
      let name = thing["name"] ?? thing["ref"] ?? ""
      if thing["name"] != nil { entries[name] = DictionaryEntry(thing, content: "") }
      for entry in thing.children {
        guard let own = entry["name"] else { continue }
        let content = CheckBearing.normal(entry.text) + entry.children.map(Self.written).joined(separator: " ")
        entries["\(name).\(own)"] = DictionaryEntry(entry, content: content)
      }
    }
    return entries
  }

  private init(_ element: RuleElement, content: String) {
    kind = element.name
    label = element["zh"] ?? ""
    attributes = Dictionary(element.attributes.map { ($0.name, CheckBearing.normal($0.value)) }) { first, _ in first }
    self.content = content
  }

  private static func written(_ element: RuleElement) -> String {
    let attributes = element.attributes.sorted { $0.name < $1.name }.map { "\($0.name)=\"\($0.value)\"" }
    return ([element.name] + attributes + [element.text] + element.children.map(written)).joined(separator: " ")
  }

  /// Whether only its labels differ.
  func readsLike(_ other: DictionaryEntry) -> Bool {
    kind == other.kind && content == other.content && read == other.read
  }

  private var read: [String: String] { attributes.filter { !Self.words.contains($0.key) } }

  /// The attributes that differ from another's, with its content where that does.
  func text(besides other: DictionaryEntry) -> String {
    var parts = attributes.keys.sorted().filter { attributes[$0] != other.attributes[$0] }
      .map { "\($0)=\"\(attributes[$0] ?? "")\"" }
    if content != other.content { parts.append(content) }
    return parts.joined(separator: " ")
  }
}
