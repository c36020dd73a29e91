import CLibXML2
import Glibc

/// The documents that a schema under compilation may include, by the name in `schemaLocation`.
///
/// libxml2 asks one global function for every external document and passes no context to it, so the table travels in a
/// thread-specific slot. A thread that compiles no schema has none, and gets nothing.
enum SchemaIncludes {
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  static func offering<Result>(_ includes: [String: [UInt8]], _ body: () -> Result) -> Result {
    withUnsafePointer(to: includes) { table in
      pthread_setspecific(key, table)
      defer { pthread_setspecific(key, nil) }
      return body()
    }
  }

  /// The external entity loader of the process.
  static func open(_ address: UnsafePointer<CChar>?, for parser: xmlParserCtxtPtr?) -> xmlParserInputPtr? {
    guard let address, let table = pthread_getspecific(key) else { return nil }
    let includes = UnsafeRawPointer(table).assumingMemoryBound(to: [String: [UInt8]].self)
    guard let bytes = includes.pointee[String(cString: address)] else { return nil }
    let buffer = Libxml2.withoutDeclaration(bytes).withUnsafeBytes { bytes in
      xmlParserInputBufferCreateMem(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), XML_CHAR_ENCODING_NONE)
    }
    guard let buffer else { return nil }
    guard let input = xmlNewIOInputStream(parser, buffer, XML_CHAR_ENCODING_NONE) else {
      xmlFreeParserInputBuffer(buffer)
      return nil
    }
    input.pointee.filename = UnsafePointer(strdup(address))
    return input
  }

  /// Every include, import or redefine whose location the table does not hold. libxml2 would skip such an import with
  /// a mere warning.
  static func unanswered(in tree: XMLTree, by includes: [String: [UInt8]]) -> [XMLProblem] {
    guard let location = tree.vocabulary.find("schemaLocation", namespace: nil) else { return [] }
    let wanted = ["include", "import", "redefine"].compactMap {
      tree.vocabulary.find($0, namespace: IdentifierAttributes.schemaNamespace)
    }
    return tree.nodes.indices.compactMap { index in
      let node = tree.nodes[index]
      guard wanted.contains(node.name),
        let range = tree.attribute(named: location, of: Int32(index)), includes[tree.string(ofValue: range)] == nil
      else { return nil }
      return XMLProblem(
        kind: .schemaDefinition, line: node.line, column: node.column, node: Int32(index),
        message: "schema location is not offered", element: tree.vocabulary[node.name].local,
        attribute: "schemaLocation",
        value: tree.string(ofValue: range))
    }
  }
}
