import Model
import SafeXML

/// The facts that a finding was read from, as one canonical text: a human verdict binds to its digest.
///
/// A first line names the format and the check; then one line for each fact in the order of reading: name, answer, value as
/// written, own standing, with tabs between. No line numbers and nothing of the rest of the file, so a re-export with
/// the same facts gives the same text. What the run adds is left out: digests of attachments from the standing, and the day that
/// a draft bears as if it were published then, or an answer would lapse from one day to the next.
///
/// On a bar of the publication gate a person decides having looked at the whole element on which it falls, so that is bound, too.
struct FactsRead {
  let judge: CaseJudge

  func text(_ subject: AdjudicatedSubject) -> String {
    var lines = ["anjuan-facts/1\t\(subject.base)"]
    for read in subject.reads {
      let line = self.line(read)
      if let line, !lines.contains(line) { lines.append(line) }
    }
    for case .attachment(let file, let expected, let actual) in subject.failures.map(\.detail) {
      lines.append(["attachment", file, expected, actual].map(Self.escaped).joined(separator: "\t"))
    }
    if let bar = subject.bar, bar.item != 0 { append(bar.item, to: &lines) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// An element with all that is written in it; comments and the order of attributes are nothing.
  private func append(_ node: XMLTree.Index, to lines: inout [String]) {
    let tree = judge.facts.tree
    let attributes = tree.attributeRange(of: node).map { tree.attributes[$0] }.filter(tree.isWritten)
    let written = attributes.map { "\(tree.vocabulary.local($0.name))=\(tree.value(of: $0))" }.sorted()
    let text = trimmed(tree.string(ofText: node))
    lines.append(([tree.localName(of: node)] + written + [text]).map(Self.escaped).joined(separator: "\t"))
    for child in tree.children(of: node) { append(child, to: &lines) }
  }

  private func line(_ read: ReadingNotes.Read) -> String? {
    let traits = judge.rules.traits[fact: read.fact]
    if case .term = traits.source { return nil }
    // As in the report: that a thing is there is seen from what is read of it.
    if traits.isExistence, read.reading.value != nil { return nil }
    let tree = judge.facts.tree
    if read.reading.attribute >= 0, !tree.isWritten(tree.attributes[Int(read.reading.attribute)]) { return nil }
    let name = judge.rules.dictionary.fullName(read.fact)
    switch read.reading.answer {
    case .value(let value):
      let standing = traits.isDerived ? "" : judge.facts.ownStanding(of: read.reading.node).rawValue
      return [name, "value", judge.facts.text(value), standing].map(Self.escaped).joined(separator: "\t")
    case .absent: return "\(name)\tabsent\t\t"
    case .notCarried: return "\(name)\tnotCarried\t\t"
    case .disputed: return "\(name)\tdisputed\t\t"
    }
  }

  /// Tabs and line breaks separate; in a value they are written out.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": out += "\\\\"
      case "\t": out += "\\t"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
