import CLibXML2

extension TreeBuilder {
  /// The callbacks of a tree-building parse. Each reaches its builder through `userData`.
  ///
  /// The schema validator is called between two accesses to the builder, never during one, because its own error
  /// callback writes to the same builder.
  ///
  /// `nonisolated(unsafe)`: function pointers, written once and then only copied.
  nonisolated(unsafe) static let handler: xmlSAXHandler = {
    var handler = xmlSAXHandler()
    handler.initialized = anjuan_sax2Magic()
    handler.internalSubset = { context, _, _, _ in TreeBuilder.at(context)?.pointee.doctype() }
    handler.startElementNs = {
      context, local, prefix, namespace, declarationCount, declarations, count, defaulted, attributes in
      guard let builder = TreeBuilder.at(context), let local else { return }
      builder.pointee.start(
        local, namespace, declarations: Int(declarationCount), attributes: Int(count), attributes)
      guard let schema = builder.pointee.schema, !builder.pointee.stopped else { return }
      schema.start?(
        schema.context, local, prefix, namespace, declarationCount, declarations, count, defaulted, attributes)
    }
    handler.endElementNs = { context, local, prefix, namespace in
      guard let builder = TreeBuilder.at(context) else { return }
      if let schema = builder.pointee.schema, !builder.pointee.stopped {
        schema.end?(schema.context, local, prefix, namespace)
      }
      builder.pointee.end()
    }
    handler.characters = { context, bytes, count in TreeBuilder.take(context, bytes, count) }
    // The same function for both keeps the parser from testing which whitespace could be ignored.
    handler.ignorableWhitespace = handler.characters
    handler.processingInstruction = { context, target, data in
      guard let target else { return }
      TreeBuilder.at(context)?.pointee.instruction(target, data)
    }
    anjuan_setParserErrors(&handler) { context, error in
      guard let error else { return }
      TreeBuilder.at(context)?.pointee.parserError(error.pointee)
    }
    return handler
  }()

  @inline(__always)
  private static func take(_ context: UnsafeMutableRawPointer?, _ bytes: Bytes?, _ count: Int32) {
    guard let builder = at(context), let bytes else { return }
    builder.pointee.characters(bytes, Int(count))
    guard let schema = builder.pointee.schema, !builder.pointee.stopped else { return }
    schema.characters?(schema.context, bytes, count)
  }

  @inline(__always)
  static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<TreeBuilder>? {
    context?.assumingMemoryBound(to: TreeBuilder.self)
  }
}
