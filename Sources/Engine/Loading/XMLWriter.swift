import SafeXML

/// Writes a tree back as XML, so that a changed copy of a case can be judged like any other file.
struct XMLWriter {
  let tree: XMLTree
  /// New values of attributes, by index into `XMLTree.attributes`; an empty optional removes the attribute.
  var attributes: [Int32: String?] = [:]
  /// Attributes to add, by element.
  var added: [XMLTree.Index: [(name: String, value: String)]] = [:]
  /// Elements to leave out.
  var removed: Set<XMLTree.Index> = []
  /// XML to append inside elements.
  var appended: [XMLTree.Index: [String]] = [:]
  /// New text of elements without children.
  var texts: [XMLTree.Index: String] = [:]

  init(_ tree: XMLTree) { self.tree = tree }

  /// The whole document.
  func document() -> String {
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    element(0, inherited: nil, into: &out)
    return out + "\n"
  }

  /// What stands inside an element.
  func content(of node: XMLTree.Index) -> String {
    var out = ""
    children(of: node, inherited: tree.vocabulary[tree.nodes[Int(node)].name].namespace, into: &out)
    return out
  }

  // Recursion is bounded by the depth that the parser allows.
  private func element(_ node: XMLTree.Index, inherited: String?, into out: inout String) {
    guard !removed.contains(node) else { return }
    let (namespace, local) = tree.vocabulary[tree.nodes[Int(node)].name]
    out += "<" + local
    if namespace != inherited { out += " xmlns=\"" + escaped(namespace ?? "") + "\"" }
    var prefixes = 0
    for index in tree.attributeRange(of: node) {
      let entry = tree.attributes[index]
      let (attributeNamespace, name) = tree.vocabulary[entry.name]
      let value: String
      if let change = attributes[Int32(index)] {
        guard let change else { continue }
        value = change
      } else {
        value = tree.value(of: entry)
      }
      switch attributeNamespace {
      case nil: out += " \(name)=\"\(quoted(value))\""
      case "http://www.w3.org/XML/1998/namespace": out += " xml:\(name)=\"\(quoted(value))\""
      case .some(let uri):
        prefixes += 1
        out += " xmlns:n\(prefixes)=\"\(escaped(uri))\" n\(prefixes):\(name)=\"\(quoted(value))\""
      }
    }
    for (name, value) in added[node] ?? [] { out += " \(name)=\"\(quoted(value))\"" }
    out += ">"
    children(of: node, inherited: namespace, into: &out)
    out += "</\(local)>"
  }

  private func children(of node: XMLTree.Index, inherited: String?, into out: inout String) {
    let element = tree.nodes[Int(node)]
    if let text = texts[node] {
      out += escaped(text)
    } else {
      var at = element.textStart
      for child in tree.children(of: node) {
        out += escaped(text(at, tree.nodes[Int(child)].textStart))
        self.element(child, inherited: inherited, into: &out)
        at = tree.nodes[Int(child)].textEnd
      }
      out += escaped(text(at, element.textEnd))
    }
    for xml in appended[node] ?? [] { out += xml }
  }

  private func text(_ from: Int32, _ to: Int32) -> String {
    String(decoding: tree.text[Int(from)..<Int(to)], as: UTF8.self)
  }
}

/// Markup characters as references.
func escaped(_ text: String) -> String {
  var out = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": out += "&amp;"
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "\"": out += "&quot;"
    case "\r": out += "&#13;"
    case "\t": out += "&#9;"
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out
}

/// As `escaped`, and line breaks, too: in an attribute they would be read as spaces.
private func quoted(_ text: String) -> String {
  escaped(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "&#10;")
}
