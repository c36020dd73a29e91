/// Writes HTML that is safe by construction: tags and attribute names are literals of this program (`StaticString`),
/// everything else is escaped on its way in, and an element closes when its closure ends.
struct HTMLWriter {
  struct Attribute {
    let name: StaticString
    let value: String

    init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }

    static func id(_ value: String) -> Attribute { Attribute("id", value) }
    static func kind(_ value: String) -> Attribute { Attribute("class", value) }
    static func href(_ value: String) -> Attribute { Attribute("href", value) }
  }

  private(set) var html: String

  init(doctype: StaticString) { html = doctype.description }

  mutating func element(
    _ tag: StaticString, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void
  ) {
    open(tag, attributes)
    content(&self)
    html += "</\(tag)>"
    if !Self.inline.contains(tag.description) { html += "\n" }
  }

  mutating func element(_ tag: StaticString, _ attributes: Attribute..., text: String) {
    open(tag, attributes)
    self.text(text)
    html += "</\(tag)>"
    if !Self.inline.contains(tag.description) { html += "\n" }
  }

  /// An element that has no content and no end tag.
  mutating func void(_ tag: StaticString, _ attributes: Attribute...) {
    open(tag, attributes)
    html += "\n"
  }

  /// Words of the program or the rule set.
  mutating func text(_ text: String) { html += Self.escaped(text) }

  /// A value from a file: set apart, so that its direction of writing cannot disturb what stands beside it.
  mutating func value(_ value: String) { element("bdi", text: value) }

  /// Text of this program that is not markup but must not be escaped: the style sheet.
  mutating func literal(_ text: StaticString) { html += text.description }

  /// A string of a style sheet: whatever is no letter or digit of ASCII is written as its number, so that neither the
  /// string nor the sheet can end within it.
  mutating func styleString(_ text: String) {
    html += "\""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": html.unicodeScalars.append(scalar)
      default: html += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    html += "\""
  }

  /// A number of a style sheet.
  mutating func styleNumber(_ number: Int) { html += String(number) }

  private mutating func open(_ tag: StaticString, _ attributes: [Attribute]) {
    html += "<\(tag)"
    for attribute in attributes { html += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
    html += ">"
  }

  /// After these no line feed is written: it would show as a space between Chinese words.
  private static let inline: Set<String> = [
    "a", "bdi", "span", "strong", "code", "td", "th", "b", "rect", "title", "text", "summary",
  ]

  static func escaped(_ text: String) -> String {
    let visible = VisibleText.of(text)
    guard visible.utf8.contains(where: isSpecial) else { return visible }
    var result = ""
    for scalar in visible.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
