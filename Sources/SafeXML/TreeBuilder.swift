import CLibXML2
import Glibc

/// What the parser's callbacks write into: the arrays of the tree to be, the open element, and the problems so far.
///
/// Lives behind a pointer for the length of one parse (`parser.userData`), so that an event costs no reference count.
struct TreeBuilder {
  let source: UnsafeBufferPointer<UInt8>
  let parser: xmlParserCtxtPtr
  let limits: XMLLimits
  let seedCount: Int
  var schema: SchemaRun?

  var nodes: GrowingBuffer<XMLTree.Node>
  var attributes: GrowingBuffer<XMLTree.Attribute>
  var text: GrowingBuffer<UInt8>
  var values: GrowingBuffer<UInt8>
  var names: NameCache
  var instructions: [XMLTree.Instruction] = []

  /// The open element, -1 outside the root.
  var current: XMLTree.Index = -1
  var depth = 0
  var places: PlaceFinder
  /// The first problem that makes the document unusable; nothing is recorded after it.
  var fatal: XMLProblem?
  var stopped = false
  /// The local name of elements that are left out with all that is in them.
  let omitted: UnsafeMutablePointer<CChar>?
  /// How deep the parser stands inside such an element; 0 outside.
  var omittedDepth = 0

  init(
    source: UnsafeBufferPointer<UInt8>, parser: xmlParserCtxtPtr, vocabulary: XMLVocabulary, schema: SchemaRun?,
    omitting name: String?, limits: XMLLimits
  ) {
    omitted = name.flatMap { strdup($0) }
    self.source = source
    self.parser = parser
    self.limits = limits
    self.schema = schema
    seedCount = vocabulary.count
    // A guess from real case files: an element for every 60 bytes; decoded text never outgrows its source.
    nodes = GrowingBuffer(capacity: source.count / 60)
    attributes = GrowingBuffer(capacity: source.count / 50)
    text = GrowingBuffer(capacity: source.count / 2)
    values = GrowingBuffer(capacity: source.count / 4)
    names = NameCache(vocabulary: vocabulary)
    places = PlaceFinder(source: source)
  }

  func free() {
    nodes.free()
    attributes.free()
    text.free()
    values.free()
    names.free()
    Glibc.free(omitted)
  }

  /// Whether the start tag belongs to what is left out.
  @inline(__always)
  mutating func omits(_ local: UnsafePointer<UInt8>) -> Bool {
    guard let omitted else { return false }
    if omittedDepth == 0, strcmp(UnsafeRawPointer(local).assumingMemoryBound(to: CChar.self), omitted) != 0 {
      return false
    }
    omittedDepth += 1
    return true
  }

  /// Offset of the parser's position in the source. Right only until the parser is stopped, which drops its input.
  @inline(__always)
  var offset: Int {
    let input = parser.pointee.input.pointee
    return input.cur - input.base
  }

  /// Ends the parse for good.
  mutating func stop(_ problem: XMLProblem) {
    guard fatal == nil else { return }
    fatal = problem
    stopped = true
    // Without this the parser would still call the document well-formed.
    parser.pointee.wellFormed = 0
    xmlStopParser(parser)
  }

  mutating func stop(over measure: XMLLimits.Measure, max: Int) {
    let place = places.place(ofAny: offset)
    stop(XMLProblem(kind: .limit(measure, max: max), line: place.line, column: place.column, message: ""))
  }

  func tree() -> XMLTree {
    let values = values.array()
    return XMLTree(
      nodes: nodes.array(), attributes: attributes.array(), text: text.array(), values: values,
      writtenValues: Int32(values.count), instructions: instructions, vocabulary: names.vocabulary)
  }
}
