import Model
import SafeXML

/// Masks the drafts of a case: text, fields and titles; writes the case with the masked drafts in place of the old.
struct DraftMasking {
  private let tree: XMLTree
  private let mask: TextMask
  private var writer: XMLWriter
  private var dropped: [XMLTree.Index: BilingualText] = [:]
  private(set) var drafts: [PublicationCopy.Draft] = []
  private(set) var masks: [PublicationCopy.Mask] = []

  init(tree: XMLTree, mask: TextMask) {
    self.tree = tree
    self.mask = mask
    writer = XMLWriter(tree)
  }

  func document() -> String { writer.document() }

  /// Elements that may not go out; only those inside a draft are left out.
  mutating func drop(_ nodes: [(node: XMLTree.Index, because: BilingualText)]) {
    for (node, because) in nodes { dropped[node] = because }
  }

  mutating func mask(_ draft: XMLTree.Index) throws(PublicationCopyFault) {
    let id = value("id", of: draft)
    var fields: [PublicationCopy.Draft.Field] = []
    var texts: [String] = []
    for node in (draft + 1)..<tree.nodes[Int(draft)].end {
      if let because = dropped[node] {
        writer.removed.insert(node)
        let label = BilingualText(zh: "附件", en: "attachment")
        masks.append(
          PublicationCopy.Mask(
            draft: id, part: label, position: 1, length: 1, kind: BilingualText(zh: "内部材料", en: "an internal paper"),
            shown: value("kind", of: node) + value("document", of: node), because: because))
        continue
      }
      switch tree.localName(of: node) {
      case "text":
        let text = try masked(tree.string(ofText: node), draft: id, part: BilingualText(zh: "文本", en: "text"))
        texts.append(text)
        writer.texts[node] = text
      case "note": writer.removed.insert(node)
      case "states":
        for attribute in tree.attributeRange(of: node) {
          let entry = tree.attributes[attribute]
          let name = tree.vocabulary[entry.name].local
          let label = Self.labels[name] ?? BilingualText(zh: name, en: name)
          let value = try masked(tree.value(of: entry), draft: id, part: label)
          writer.attributes[Int32(attribute)] = .some(value)
          fields.append(PublicationCopy.Draft.Field(label: label, value: value))
        }
      case "attachment":
        for attribute in tree.attributeRange(of: node)
        where ["title", "file"].contains(tree.vocabulary[tree.attributes[attribute].name].local) {
          let part = BilingualText(zh: "附件名称", en: "title of an attachment")
          let value = try masked(tree.value(of: tree.attributes[attribute]), draft: id, part: part)
          writer.attributes[Int32(attribute)] = .some(value)
        }
      default: break
      }
    }
    let order = Array(Self.order)
    fields.sort { a, b in
      (order.firstIndex(of: a.label) ?? order.count) < (order.firstIndex(of: b.label) ?? order.count)
    }
    drafts.append(PublicationCopy.Draft(id: id, fields: fields, text: texts.joined(separator: "\n")))
  }

  private mutating func masked(
    _ text: String, draft: String, part: BilingualText
  ) throws(PublicationCopyFault) -> String {
    guard let result = mask.masked(text) else { throw .notClean(draft: draft) }
    let bytes = Array(text.utf8)
    func count(_ range: Range<Int>) -> Int { String(decoding: bytes[range], as: UTF8.self).unicodeScalars.count }
    masks += result.found.map { found in
      PublicationCopy.Mask(
        draft: draft, part: part, position: count(0..<found.range.lowerBound) + 1, length: count(found.range),
        kind: found.kind, shown: found.shown, because: found.because)
    }
    return result.text
  }

  private func value(_ name: String, of node: XMLTree.Index) -> String {
    tree.written(name, of: node) ?? ""
  }

  private static let names: [(String, String, String)] = [
    ("number", "文号", "number"), ("party", "当事人", "party"), ("code", "统一社会信用代码", "credit code"),
    ("representative", "法定代表人", "representative"), ("violation", "违法行为", "violation"), ("kind", "种类", "kind"),
    ("amount", "金额（元）", "amount (yuan)"), ("result", "决定内容", "result"), ("organ", "决定机关", "organ"),
    ("date", "决定日期", "date of the decision"),
  ]
  private static let order = names.map { BilingualText(zh: $0.1, en: $0.2) }
  private static let labels = Dictionary(
    names.map { ($0.0, BilingualText(zh: $0.1, en: $0.2)) }, uniquingKeysWith: { first, _ in first })
}
