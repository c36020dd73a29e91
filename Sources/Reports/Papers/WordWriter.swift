/// Writes the XML of an Office document, safe by construction like `HTMLWriter`: names are literals of this program,
/// every other text is escaped on its way in. Here no space may come between the elements.
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
    xml += ">\(HTMLWriter.escaped(text))</\(name)>"
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
    for attribute in attributes { xml += " \(attribute.name)=\"\(HTMLWriter.escaped(attribute.value))\"" }
  }
}
