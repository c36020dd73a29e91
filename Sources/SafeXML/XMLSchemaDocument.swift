import CLibXML2

/// A compiled W3C schema (XSD 1.0, as far as libxml2 implements it).
///
/// `@unchecked Sendable`: the pointer is private to this room, set once, and libxml2 only reads a compiled schema while
/// validating (each run has its own context); 4,000 concurrent validations with one schema agreed.
package final class XMLSchemaDocument: @unchecked Sendable {
  let pointer: xmlSchemaPtr
  let identifiers: IdentifierAttributes

  /// Compiles a schema from bytes in memory.
  ///
  /// `includes` answers `schemaLocation` by exact name; anything not in it is refused, and nothing is ever opened.
  /// Every document is first parsed by `parseXML`, so none has a DOCTYPE when libxml2 reads it with its own options.
  package convenience init(
    _ bytes: [UInt8], name: String = "", includes: [String: [UInt8]] = [:]
  ) throws(XMLSchemaError) {
    try self.init(bytes, name: name, includes: includes, trees: try Self.screen(bytes, name, includes))
  }

  /// The same, with the schema's own document, for those who ask what it declares.
  package static func read(
    _ bytes: [UInt8], name: String
  ) throws(XMLSchemaError) -> (schema: XMLSchemaDocument, tree: XMLTree?) {
    let trees = try screen(bytes, name, [:])
    return (try XMLSchemaDocument(bytes, name: name, includes: [:], trees: trees), trees.first)
  }

  /// - Parameter trees: the screened documents.
  private init(
    _ bytes: [UInt8], name: String, includes: [String: [UInt8]], trees: [XMLTree]
  ) throws(XMLSchemaError) {
    var problems: [XMLProblem] = []
    let schema = SchemaIncludes.offering(includes) { Self.compile(bytes, &problems) }
    guard let schema, problems.isEmpty else {
      schema.map { xmlSchemaFree($0) }
      throw XMLSchemaError(document: name, problems: problems)
    }
    pointer = schema
    identifiers = IdentifierAttributes(in: trees)
  }

  deinit { xmlSchemaFree(pointer) }

  /// Parses the schema and its includes and finds the locations that nobody answers.
  private static func screen(
    _ bytes: [UInt8], _ name: String, _ includes: [String: [UInt8]]
  ) throws(XMLSchemaError) -> [XMLTree] {
    var trees: [XMLTree] = []
    for (document, content) in [(name, bytes)] + includes.sorted(by: { $0.key < $1.key }).map({ ($0.key, $0.value) }) {
      let parse = parseXML(content)
      guard let tree = parse.tree else {
        throw XMLSchemaError(document: document, problems: parse.fatal.map { [$0] } ?? [])
      }
      let refused = SchemaIncludes.unanswered(in: tree, by: includes)
      guard refused.isEmpty else { throw XMLSchemaError(document: document, problems: refused) }
      trees.append(tree)
    }
    return trees
  }

  private static func compile(_ bytes: [UInt8], _ problems: inout [XMLProblem]) -> xmlSchemaPtr? {
    Libxml2.ready
    return Libxml2.withoutDeclaration(bytes).withUnsafeBytes { bytes in
      // `screen` has parsed the bytes, so they fit an Int32.
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let parser = xmlSchemaNewMemParserCtxt(start, Int32(bytes.count)) else { return nil }
      defer { xmlSchemaFreeParserCtxt(parser) }
      return withUnsafeMutablePointer(to: &problems) { problems in
        anjuan_setSchemaParserErrors(
          parser,
          { context, error in
            guard let error = error?.pointee, let context else { return }
            context.assumingMemoryBound(to: [XMLProblem].self).pointee.append(
              XMLProblem(
                kind: .schemaDefinition, domain: error.domain, code: error.code, line: error.line, column: 0,
                message: Libxml2.message(of: error)))
          }, problems)
        return xmlSchemaParse(parser)
      }
    }
  }
}

/// A schema that cannot be used: the document in which it is wrong, and everything wrong there.
package struct XMLSchemaError: Error, Sendable, Equatable {
  package let document: String
  package let problems: [XMLProblem]
}
