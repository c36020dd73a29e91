/// An element under construction, with its attributes and parts in the order in which they came.
final class XMLPart {
  let name: String
  private(set) var attributes: [(name: String, value: String)] = []
  private(set) var parts: [XMLPart] = []
  /// Set only for an element that holds nothing but text.
  var text: String?

  init(_ name: String) { self.name = name }

  func attribute(_ name: String, _ value: String) { attributes.append((name, value)) }

  func add(_ part: XMLPart) { parts.append(part) }
}

extension XMLPart {
  /// Adds the element with everything in it, each part on a line of its own.
  func write(to xml: inout String, depth: Int = 0) {
    xml += String(repeating: "  ", count: depth) + "<" + name
    for attribute in attributes { xml += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
    if let text, !text.isEmpty {
      xml += ">" + Self.escaped(text) + "</\(name)>\n"
    } else if parts.isEmpty {
      xml += "/>\n"
    } else {
      xml += ">\n"
      for part in parts { part.write(to: &xml, depth: depth + 1) }
      xml += String(repeating: "  ", count: depth) + "</\(name)>\n"
    }
  }

  /// Text as XML 1.0 gives it back unchanged: line feeds and everything hidden as character references. The control
  /// characters that XML cannot hold in any way are written out as ‹U+001B›; a case in XML has none.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: needsCare) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += reference(to: scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        result += VisibleText.name(of: scalar)
      case _ where VisibleText.isHidden(scalar): result += reference(to: scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func needsCare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "&", "<", ">", "\"": true
    default: VisibleText.isHidden(scalar)
    }
  }

  private static func reference(to scalar: Unicode.Scalar) -> String {
    "&#x" + String(scalar.value, radix: 16, uppercase: true) + ";"
  }
}
