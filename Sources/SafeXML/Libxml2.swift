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

  /// Runs `body` with a new parser over a copy of the bytes; nil only if memory runs out.
  ///
  /// The input is a plain string in memory, without libxml2's input buffer: with one, 2.9.14 answers "Huge input
  /// lookup" to sound documents over 10 MB (xmlGROW counts what it never shrank), and only the HUGE option, which lifts
  /// every limit, would silence it. So the parser's base never moves, and offsets are plain differences.
  static func withParser<Result>(
    for bytes: UnsafeBufferPointer<UInt8>, handler: xmlSAXHandler?, _ body: (xmlParserCtxtPtr) -> Result
  ) -> Result? {
    ready
    guard let parser = xmlNewParserCtxt() else { return nil }
    defer { xmlFreeParserCtxt(parser) }
    // The parser reads on until it finds a NUL.
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count + 1)
    defer { copy.deallocate() }
    copy[copy.initialize(fromContentsOf: bytes)] = 0
    guard let input = xmlNewInputStream(parser), let base = UnsafePointer(copy.baseAddress) else { return nil }
    input.pointee.base = base
    input.pointee.cur = base
    input.pointee.end = base + bytes.count
    guard inputPush(parser, input) >= 0 else {
      xmlFreeInputStream(input)
      return nil
    }
    if let handler { parser.pointee.sax.pointee = handler }
    xmlCtxtUseOptions(parser, options)
    return body(parser)
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
