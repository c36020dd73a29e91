import CLibXML2

/// libxml2 used plainly: the benchmark's yardstick and the tests' oracle. The program itself never calls it.
package enum LibXML2Reference {
  /// One element found by XPath.
  package struct Match: Sendable, Equatable {
    package let line: Int
    package let name: String
    package let stringValue: String
  }

  /// What an XPath expression gave.
  package enum Answer: Sendable, Equatable {
    case nodes([Match])
    case string(String)
    case failed(code: Int32)
  }

  /// Parses with callbacks that only count; nil if the bytes are not well-formed, else elements and bytes of text.
  package static func saxParse(_ bytes: [UInt8]) -> (elements: Int, text: Int)? {
    bytes.withUnsafeBufferPointer { bytes in
      Libxml2.withParser(for: bytes, handler: counting) { parser in
        var counts = Counts()
        return withUnsafeMutablePointer(to: &counts) { counts in
          parser.pointee.userData = UnsafeMutableRawPointer(counts)
          xmlParseDocument(parser)
          return parser.pointee.wellFormed == 1 ? (counts.pointee.elements, counts.pointee.text) : nil
        }
      } ?? nil
    }
  }

  /// Builds and frees libxml2's DOM; false if the bytes are not well-formed.
  package static func buildDOM(_ bytes: [UInt8]) -> Bool { withDOM(bytes) { _ in true } ?? false }

  /// Validates with libxml2's own streaming validator; true if valid.
  package static func validateStreaming(_ bytes: [UInt8], _ schema: XMLSchemaDocument) -> Bool {
    Libxml2.ready
    return Libxml2.withoutDeclaration(bytes).withUnsafeBytes { bytes in
      guard let validator = xmlSchemaNewValidCtxt(schema.pointer), let count = Int32(exactly: bytes.count) else {
        return false
      }
      defer { xmlSchemaFreeValidCtxt(validator) }
      anjuan_setSchemaErrors(validator, { _, _ in }, nil)
      // Freed by the validator together with its parser.
      let input = xmlParserInputBufferCreateMem(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), count, XML_CHAR_ENCODING_NONE)
      var handler = xmlSAXHandler()
      handler.initialized = anjuan_sax2Magic()
      return xmlSchemaValidateStream(validator, input, XML_CHAR_ENCODING_NONE, &handler, nil) == 0
    }
  }

  /// Evaluates an XPath 1.0 expression with the root element as context node; `namespaces` maps prefixes.
  package static func xpath(_ bytes: [UInt8], _ expression: String, namespaces: [String: String] = [:]) -> Answer {
    withDOM(bytes) { document in
      guard let context = xmlXPathNewContext(document) else { return .failed(code: 0) }
      defer { xmlXPathFreeContext(context) }
      context.pointee.opLimit = 50_000_000
      anjuan_setXPathErrors(context, { _, _ in }, nil)
      xmlXPathSetContextNode(xmlDocGetRootElement(document), context)
      for (prefix, namespace) in namespaces { xmlXPathRegisterNs(context, prefix, namespace) }
      guard let object = xmlXPathEvalExpression(expression, context) else {
        return .failed(code: context.pointee.lastError.code)
      }
      defer { xmlXPathFreeObject(object) }
      guard object.pointee.type == XPATH_NODESET else { return .string(taking(xmlXPathCastToString(object))) }
      guard let set = object.pointee.nodesetval else { return .nodes([]) }
      return .nodes((0..<Int(set.pointee.nodeNr)).compactMap { set.pointee.nodeTab[$0].map(match) })
    } ?? .failed(code: 0)
  }

  private struct Counts {
    var elements = 0
    var text = 0
  }

  /// `nonisolated(unsafe)`: function pointers, written once and then only copied.
  nonisolated(unsafe) private static let counting: xmlSAXHandler = {
    var handler = xmlSAXHandler()
    handler.initialized = anjuan_sax2Magic()
    handler.startElementNs = { context, _, _, _, _, _, _, _, _ in
      context?.assumingMemoryBound(to: Counts.self).pointee.elements += 1
    }
    handler.endElementNs = { _, _, _, _ in }
    handler.characters = { context, _, count in
      context?.assumingMemoryBound(to: Counts.self).pointee.text += Int(count)
    }
    handler.ignorableWhitespace = handler.characters
    anjuan_setParserErrors(&handler) { _, _ in }
    return handler
  }()

  private static func withDOM<Result>(_ bytes: [UInt8], _ body: (xmlDocPtr) -> Result) -> Result? {
    bytes.withUnsafeBufferPointer { bytes in
      Libxml2.withParser(for: bytes, handler: nil) { parser in
        anjuan_setParserErrors(parser.pointee.sax) { _, _ in }
        xmlParseDocument(parser)
        guard let document = parser.pointee.myDoc else { return nil }
        defer { xmlFreeDoc(document) }
        return parser.pointee.wellFormed == 1 ? body(document) : nil
      } ?? nil
    }
  }

  private static func match(_ node: xmlNodePtr) -> Match {
    Match(
      line: xmlGetLineNo(node), name: node.pointee.name.map { String(cString: $0) } ?? "",
      stringValue: taking(xmlXPathCastNodeToString(node)))
  }

  private static func taking(_ text: UnsafeMutablePointer<xmlChar>?) -> String {
    guard let text else { return "" }
    defer { anjuan_xmlFree(text) }
    return String(cString: text)
  }
}
