extension XMLProblem {
  /// Reads the facts out of a message of libxml2's schema validator.
  ///
  /// The forms are those of `xmlschemas.c`: `Element '{ns}x', attribute 'y': [facet 'pattern'] The value 'v' …` and
  /// `Element '{ns}x': This element is not expected. Expected is one of ( {ns}a, {ns}b ).` An unknown form is kept as
  /// `.rare` with its text.
  mutating func readSchemaMessage() {
    var rest = message[...]
    element = Self.takeQuoted(after: "Element '", endingWith: ["',", "':"], from: &rest).map(Self.localName)
    attribute = Self.takeQuoted(after: "attribute '", endingWith: ["':"], from: &rest).map(Self.localName)
    let facet = Self.takeQuoted(after: "[facet '", endingWith: ["'] "], from: &rest)
    let fault = facet.map { SchemaFault.facet($0) } ?? Self.fault(saidBy: rest)
    kind = .schema(fault)
    switch fault {
    case .unexpectedElement, .missingElement:
      expected = Self.list(in: rest, after: "( ", before: " )").map(Self.localName)
    case .attributeNotAllowed, .attributeMissing:
      attribute = Self.quoted(in: rest, after: "attribute '", before: "' is ").map(Self.localName)
    case .invalidValue:
      value = Self.quoted(in: rest, after: "'", before: "' is not ")
    case .facet(let name):
      value = Self.quoted(in: rest, after: "The value '", before: "' ")
      if name == "enumeration" {
        expected = Self.list(in: rest, after: "{", before: "}").map { String($0.dropFirst().dropLast()) }
      }
    case .duplicateKey, .unmatchedReference:
      value = Self.quoted(in: rest, after: "['", before: "']")
    case .unknownRoot, .textNotAllowed, .elementNotAllowedInText, .duplicateIdentifier, .incompleteKey, .rare: break
    }
  }

  private static func fault(saidBy rest: Substring) -> SchemaFault {
    let forms: [(String, SchemaFault)] = [
      ("No matching global declaration", .unknownRoot),
      ("This element is not expected", .unexpectedElement),
      ("Missing child element(s)", .missingElement),
      ("Duplicate key-sequence", .duplicateKey),
      ("Not all fields of key", .incompleteKey),
      ("No match found for key-sequence", .unmatchedReference),
      ("Character content", .textNotAllowed),
      ("Element content is not allowed", .elementNotAllowedInText),
      ("Element child", .elementNotAllowedInText),
    ]
    for (start, fault) in forms where rest.hasPrefix(start) { return fault }
    if rest.hasPrefix("The attribute '") {
      if rest.hasSuffix("is not allowed.") { return .attributeNotAllowed }
      if rest.hasSuffix("is required but missing.") { return .attributeMissing }
    }
    if rest.hasPrefix("'"), position(of: "' is not a valid value", in: rest) != nil { return .invalidValue }
    return .rare
  }

  private static func takeQuoted(
    after start: String, endingWith ends: [String], from rest: inout Substring
  ) -> String? {
    guard rest.hasPrefix(start) else { return nil }
    let body = rest.dropFirst(start.count)
    let found = ends.compactMap { end in position(of: end, in: body).map { ($0, end) } }
    guard let (stop, end) = found.min(by: { $0.0 < $1.0 }) else { return nil }
    rest = body[stop...].dropFirst(end.count)
    while rest.first == " " { rest = rest.dropFirst() }
    return String(body[..<stop])
  }

  private static func quoted(in rest: Substring, after start: String, before end: String) -> String? {
    guard let from = position(of: start, in: rest) else { return nil }
    let body = rest[from...].dropFirst(start.count)
    return position(of: end, in: body).map { String(body[..<$0]) }
  }

  private static func list(in rest: Substring, after start: String, before end: String) -> [String] {
    guard let body = quoted(in: rest, after: start, before: end) else { return [] }
    return body.split(separator: ",").map { item in String(item.drop { $0 == " " }) }
  }

  /// `{urn:x}name` without its namespace.
  private static func localName(_ expanded: String) -> String {
    guard expanded.hasPrefix("{"), let close = expanded.lastIndex(of: "}") else { return expanded }
    return String(expanded[expanded.index(after: close)...])
  }

  private static func position(of wanted: String, in text: Substring) -> Substring.Index? {
    let wanted = Array(wanted.utf8)
    var index = text.startIndex
    while index < text.endIndex {
      if text.utf8[index...].starts(with: wanted) { return index }
      index = text.utf8.index(after: index)
    }
    return nil
  }
}
