/// Writes the XML of an Office document, safe by construction like `HTMLWriter`: names are literals of this program,
/// every other text is escaped on its way in.
struct WordWriter {
  struct Attribute {
    let name: StaticString
    let value: String

    init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }

    static func value(_ value: String) -> Attribute { Attribute("w:val", value) }
  }

  private(set) var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  mutating func element(
    _ name: StaticString, _ attributes: Attribute..., content: (inout WordWriter) -> Void
  ) {
    start(name, attributes)
    xml += ">"
    content(&self)
    xml += "</\(name)>"
  }

  mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    start(name, attributes)
    xml += ">\(Self.escaped(text))</\(name)>"
  }

  mutating func empty(_ name: StaticString, _ attributes: Attribute...) {
    start(name, attributes)
    xml += "/>"
  }

  /// XML of this program.
  mutating func literal(_ text: StaticString) { xml += text.description }

  /// A run of text, spaces at its ends kept.
  mutating func run(_ text: String) {
    element("w:r") { $0.element("w:t", .init("xml:space", "preserve"), text: text) }
  }

  private mutating func start(_ name: StaticString, _ attributes: [Attribute]) {
    xml += "<\(name)"
    for attribute in attributes { xml += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
  }

  /// XML has no place, escaped or not, for the two last characters of the basic plane.
  private static func escaped(_ text: String) -> String {
    let escaped = HTMLWriter.escaped(text)
    guard escaped.unicodeScalars.contains(where: { $0.value == 0xFFFE || $0.value == 0xFFFF }) else { return escaped }
    var result = ""
    for scalar in escaped.unicodeScalars {
      switch scalar.value {
      case 0xFFFE, 0xFFFF: result += "‹U+\(String(scalar.value, radix: 16, uppercase: true))›"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
