import CLibXML2

/// One streaming validation, fed by the tree builder's own events.
///
/// `xmlSchemaSAXPlug` on no handler returns the validator's bare callbacks, which we call ourselves: so the order of
/// recording and judging is ours, and one event stream serves both. Its owner calls `finish` exactly once.
struct SchemaRun {
  /// Stored faults of one document; the rest is only counted.
  static let storedFaults = 200

  let context: UnsafeMutableRawPointer
  let start: startElementNsSAX2Func?
  let end: endElementNsSAX2Func?
  let characters: charactersSAXFunc?
  private let validator: xmlSchemaValidCtxtPtr
  private let plug: xmlSchemaSAXPlugPtr
  /// The plug writes back through these two addresses when it is pulled, so they must live as long as it does.
  private let handlerCell: UnsafeMutablePointer<xmlSAXHandlerPtr?>
  private let dataCell: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  /// Nil only if memory runs out.
  init?(_ schema: xmlSchemaPtr) {
    guard let validator = xmlSchemaNewValidCtxt(schema) else { return nil }
    handlerCell = .allocate(capacity: 1)
    handlerCell.initialize(to: nil)
    dataCell = .allocate(capacity: 1)
    dataCell.initialize(to: nil)
    guard let plug = xmlSchemaSAXPlug(validator, handlerCell, dataCell), let handler = handlerCell.pointee,
      let context = dataCell.pointee
    else {
      xmlSchemaFreeValidCtxt(validator)
      handlerCell.deallocate()
      dataCell.deallocate()
      return nil
    }
    self.validator = validator
    self.plug = plug
    self.context = context
    start = handler.pointee.startElementNs
    end = handler.pointee.endElementNs
    characters = handler.pointee.characters
  }

  func report(to faults: UnsafeMutablePointer<FaultCollector>) {
    anjuan_setSchemaErrors(
      validator,
      { context, error in
        guard let error, let context else { return }
        context.assumingMemoryBound(to: FaultCollector.self).pointee.take(error.pointee)
      }, faults)
  }

  /// Frees everything. Pulling the plug clears the validator, which recycles the identity matchers of elements still
  /// open into a cache that it has already freed (2.9.14): after an interrupted parse only a second clearing frees them.
  func finish() {
    _ = xmlSchemaSAXUnplug(plug)
    if let again = xmlSchemaSAXPlug(validator, handlerCell, dataCell) { _ = xmlSchemaSAXUnplug(again) }
    xmlSchemaFreeValidCtxt(validator)
    handlerCell.deallocate()
    dataCell.deallocate()
  }
}

/// The schema faults of one parse, each put on the element that was open when it came.
struct FaultCollector {
  let builder: UnsafeMutablePointer<TreeBuilder>
  private(set) var faults: [XMLProblem] = []
  private(set) var count = 0

  init(builder: UnsafeMutablePointer<TreeBuilder>) { self.builder = builder }

  mutating func take(_ error: xmlError) {
    count += 1
    guard faults.count < SchemaRun.storedFaults else { return }
    let index = builder.pointee.current
    guard index >= 0 else { return }
    let node = builder.pointee.nodes.base[Int(index)]
    var fault = XMLProblem(
      kind: .schema(.rare), domain: error.domain, code: error.code, line: node.line, column: node.column, node: index,
      message: Libxml2.message(of: error))
    fault.readSchemaMessage()
    faults.append(fault)
  }
}
