import CLibXML2

/// What one parse gave.
package struct XMLParse: Sendable {
  /// Nil exactly when `fatal` is not.
  package let tree: XMLTree?
  /// In document order; at most 200 are kept.
  package let schemaFaults: [XMLProblem]
  /// All schema faults, kept or not.
  package let schemaFaultCount: Int
  /// Why there is no tree: not well-formed, a DOCTYPE, or a limit.
  package let fatal: XMLProblem?
}

/// Parses UTF-8 bytes into a tree, judging them against the schema on the way.
///
/// A byte order mark is allowed; an encoding declaration is ignored, because the intake has transcoded the bytes. Any
/// DOCTYPE is refused before its subset is read. A schema fault does not end the parse: the tree is complete.
///
/// - Parameter name: elements of this local name are checked for well-formedness and left out of the tree with all that
///   is in them, except the root.
package func parseXML(
  _ bytes: [UInt8], vocabulary: XMLVocabulary = XMLVocabulary(), schema: XMLSchemaDocument? = nil,
  omitting name: String? = nil, limits: XMLLimits = .caseFile
) -> XMLParse {
  bytes.withUnsafeBufferPointer { source in
    if let problem = InputScreen.problem(in: source, limits: limits) { return XMLParse(fatal: problem) }
    let parse = Libxml2.withParser(for: source, handler: TreeBuilder.handler) { parser in
      let run = schema.flatMap { SchemaRun($0.pointer) }
      // Better no tree than one that nobody judged.
      if schema != nil, run == nil { return XMLParse(fatal: outOfMemory) }
      defer { run?.finish() }
      var builder = TreeBuilder(
        source: source, parser: parser, vocabulary: vocabulary, schema: run, omitting: name, limits: limits)
      defer { builder.free() }
      return withUnsafeMutablePointer(to: &builder) { builder in
        var faults = FaultCollector(builder: builder)
        return withUnsafeMutablePointer(to: &faults) { faults in
          run?.report(to: faults)
          parser.pointee.userData = UnsafeMutableRawPointer(builder)
          xmlParseDocument(parser)
          return XMLParse(builder.pointee, faults.pointee, schema)
        }
      }
    }
    return parse ?? XMLParse(fatal: outOfMemory)
  }
}

private let outOfMemory = XMLProblem(kind: .malformed, code: 2, line: 0, column: 0, message: "out of memory")

extension XMLParse {
  fileprivate init(fatal: XMLProblem) {
    self.init(tree: nil, schemaFaults: [], schemaFaultCount: 0, fatal: fatal)
  }

  fileprivate init(_ builder: TreeBuilder, _ collector: FaultCollector, _ schema: XMLSchemaDocument?) {
    if let fatal = builder.fatal {
      self.init(fatal: fatal)
      return
    }
    guard builder.parser.pointee.wellFormed == 1, builder.nodes.count > 0 else {
      let code = builder.parser.pointee.errNo
      self.init(
        fatal: XMLProblem(kind: .malformed, code: code, line: 1, column: 1, message: "Document is not well-formed"))
      return
    }
    let tree = builder.tree()
    let room = SchemaRun.storedFaults - collector.faults.count
    let (duplicates, duplicateCount) = schema?.identifiers.duplicates(in: tree, keeping: room) ?? ([], 0)
    // Faults of end tags (a missing child) come after those of the children; by node is document order.
    let faults = (ReferenceFaults.placed(collector.faults, in: tree) + duplicates).enumerated().sorted {
      ($0.element.node ?? 0, $0.offset) < ($1.element.node ?? 0, $1.offset)
    }
    self.init(
      tree: tree, schemaFaults: faults.map(\.element), schemaFaultCount: collector.count + duplicateCount,
      fatal: nil)
  }
}
