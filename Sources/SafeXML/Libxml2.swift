import CLibXML2

/// The library's process-wide state and its one door: nothing else in the program starts it or creates parsers.
enum Libxml2 {
  /// NONET: no network. NOXINCNODE: no XInclude marks. BIG_LINES: lines beyond 65,535. NOCDATA: a CDATA section is text.
  /// COMPACT: small DOM text nodes (the oracle only). IGNORE_ENC: input is UTF-8 whatever its declaration says, because
  /// the intake has transcoded it. Never NOENT, DTDLOAD, DTDATTR, XINCLUDE, HUGE or RECOVER.
  static let options = Int32(
    XML_PARSE_NONET.rawValue | XML_PARSE_NOXINCNODE.rawValue | XML_PARSE_BIG_LINES.rawValue
      | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_IGNORE_ENC.rawValue)

  /// Initialises the library once, before any thread uses it. The schema types have an unlocked flag of their own.
  /// The entity loader is global; a nil one would crash at the first external entity, so ours answers nil.
  static let ready: Void = {
    xmlInitParser()
    xmlSchemaInitTypes()
    xmlSetExternalEntityLoader { address, _, parser in SchemaIncludes.open(address, for: parser) }
  }()

  /// Creates the parser context for bytes in memory, which are copied. The caller frees it with `xmlFreeParserCtxt`.
  /// Nil only if memory runs out or the input is empty.
  static func makeParser(for bytes: UnsafeBufferPointer<UInt8>, handler: xmlSAXHandler?) -> xmlParserCtxtPtr? {
    ready
    guard let base = bytes.baseAddress, let count = Int32(exactly: bytes.count) else { return nil }
    let parser = base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { xmlCreateMemoryParserCtxt($0, count) }
    guard let parser else { return nil }
    if let handler { parser.pointee.sax.pointee = handler }
    xmlCtxtUseOptions(parser, options)
    return parser
  }

  /// The bytes with their XML declaration overwritten by spaces, for the two places where libxml2 makes its own parser
  /// (schemas, the oracle's validation), which would believe a wrong encoding in it. Offsets and lines stay.
  static func withoutDeclaration(_ bytes: [UInt8]) -> [UInt8] {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[mark...].starts(with: "<?xml ".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
      return bytes
    }
    var bytes = bytes
    for index in mark...end where bytes[index] != 0x0A { bytes[index] = 0x20 }
    return bytes
  }

  /// libxml2's text of an error without its line end.
  static func message(of error: xmlError) -> String {
    guard let text = error.message else { return "" }
    var message = String(cString: text)[...]
    while let last = message.last, last.isWhitespace { message.removeLast() }
    return String(message)
  }
}
