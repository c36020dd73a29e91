/// Reads the tags of an HTML document written by this program, and says where they do not balance.
struct MarkupReader {
  private(set) var fault: String?
  private(set) var tags: Set<String> = []
  /// Attribute name and value, as written, in document order.
  private(set) var attributes: [(name: String, value: String)] = []

  private static let void: Set<Substring> = ["meta", "!DOCTYPE"]

  init(_ html: String) {
    var open: [Substring] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.prefix { $0 != " " }
      if tag.hasPrefix("/") {
        if open.popLast() != tag.dropFirst() { fault = fault ?? "unexpected </\(tag.dropFirst())>" }
        continue
      }
      tags.insert(String(name))
      readAttributes(tag.dropFirst(name.count))
      guard !Self.void.contains(name) else { continue }
      open.append(name)
      if name == "style", let close = rest.firstRange(of: "</style>") { rest = rest[close.lowerBound...] }
    }
    if rest.contains("<") { fault = fault ?? "a tag does not end" }
    if let last = open.last { fault = fault ?? "<\(last)> stays open" }
  }

  /// The reports write every attribute as ` name="value"`.
  private mutating func readAttributes(_ text: Substring) {
    var rest = text
    while let equals = rest.firstRange(of: "=\"") {
      let value = rest[equals.upperBound...].prefix { $0 != "\"" }
      attributes.append((String(rest[..<equals.lowerBound].drop { $0 == " " }), String(value)))
      rest = rest[value.endIndex...].dropFirst()
    }
  }

  func values(of name: String) -> [String] { attributes.filter { $0.name == name }.map(\.value) }
}
