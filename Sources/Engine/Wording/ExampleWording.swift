import Model
import SafeXML

/// Says in words how an example departs from its base case.
struct ExampleWording {
  let words: RuleWords

  func phrase(_ change: Example.Change) -> Phrase {
    switch change {
    case .set(let fact, let id, let value):
      let name = name(fact, id)
      let value = words.codes.text(value, words.language)
      return words.pick("把\(name)改为“\(short(value))”", "\(name) becomes “\(short(value))”")
    case .remove(let fact, let id):
      let name = name(fact, id)
      return words.pick("删去\(name)", "without \(name)")
    case .add(_, let xml): return added(xml)
    case .attach(let file, _): return words.pick("附有文件“\(short(file))”", "with the file “\(short(file))” beside it")
    }
  }

  /// `decision.date` by its labels; the id tells several alike apart.
  private func name(_ dotted: String, _ id: String?) -> Phrase {
    let parts = dotted.split(separator: ".", maxSplits: 1).map(String.init)
    var text = dotted
    if let first = parts.first, let thing = words.dictionary.thingsByName[first] {
      text = words.label(thing)
      if parts.count == 2, let fact = words.dictionary[thing: thing].facts[parts[1]] {
        let label = words.dictionary[fact: fact].label[words.language]
        text += words.language == .zh ? "的\(label)" : "’s \(label)"
      }
    }
    return Phrase(text, .fact) + Phrase(id.map { words.language == .zh ? "（\($0)）" : " (\($0))" } ?? "")
  }

  /// The elements added, by the dictionary's names where it has them.
  private func added(_ xml: String) -> Phrase {
    let wrapped = Array("<added>\(xml)</added>".utf8)
    guard let tree = parseXML(wrapped).tree else { return words.pick("增加：\(short(xml))", "add: \(short(xml))") }
    let root = RuleElement(tree: tree, file: "")
    let parts = root.children.map(element)
    let list = words.list(parts)
    return words.pick("增加\(list)", "add \(list)")
  }

  private func element(_ element: RuleElement) -> Phrase {
    let thing = words.dictionary.thingsByName[element.name]
    let label = thing.map { words.label($0) } ?? element.name
    var values = element.attributes.filter { $0.name != "id" && $0.name != "of" }.map { attribute in
      let fact = thing.flatMap { words.dictionary[thing: $0].facts[attribute.name] }
      let name = fact.map { words.dictionary[fact: $0].label[words.language] } ?? attribute.name
      return "\(name) \(words.codes.text(attribute.value, words.language))"
    }
    if !element.text.isEmpty { values.append("“\(short(element.text))”") }
    let list = values.joined(separator: words.language == .zh ? "，" : ", ")
    return Phrase(label, .fact) + Phrase(list.isEmpty ? "" : words.language == .zh ? "（\(list)）" : " (\(list))")
  }

  private func short(_ text: String) -> String { text.count > 60 ? text.prefix(58) + "…" : text }
}
