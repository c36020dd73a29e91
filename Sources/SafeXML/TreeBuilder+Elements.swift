import CLibXML2
import Glibc

extension TreeBuilder {
  typealias Bytes = UnsafePointer<UInt8>

  /// Records a start tag. `list` holds (local name, prefix, namespace, value, value's end) for each attribute.
  @inline(__always)
  mutating func start(
    _ local: Bytes, _ namespace: Bytes?, declarations: Int, attributes count: Int, _ list: UnsafeMutablePointer<Bytes?>?
  ) {
    if stopped || (current >= 0 && omits(local)) { return }
    if depth == limits.depth { return stop(over: .depth, max: limits.depth) }
    if nodes.count == limits.nodes { return stop(over: .nodes, max: limits.nodes) }
    if count + declarations > limits.attributesPerElement {
      return stop(over: .attributesPerElement, max: limits.attributesPerElement)
    }
    let (byteStart, lineBreaks) = places.startTag(endingAt: offset)
    let index = Int32(nodes.count)
    let firstAttribute = Int32(attributes.count)
    if count > 0, let list {
      for number in 0..<count where !add(attribute: list + number * 5) { return }
    }
    let name = names.name(local, namespace)
    if names.vocabulary.count - seedCount > limits.names { return stop(over: .names, max: limits.names) }
    nodes.append(
      XMLTree.Node(
        name: name, parent: current, end: index + 1, firstAttribute: firstAttribute, attributeCount: Int32(count),
        textStart: Int32(text.count), textEnd: Int32(text.count),
        line: Int32(parser.pointee.input.pointee.line) - lineBreaks, column: places.column(of: byteStart),
        byteStart: Int32(byteStart), byteEnd: Int32(byteStart)))
    current = index
    depth += 1
  }

  /// False if the value was too long and the parse has been stopped.
  @inline(__always)
  private mutating func add(attribute: UnsafeMutablePointer<Bytes?>) -> Bool {
    guard let local = attribute[0], let value = attribute[3], let end = attribute[4] else { return true }
    let length = end - value
    if length > limits.attributeBytes {
      stop(over: .attributeBytes, max: limits.attributeBytes)
      return false
    }
    let start = Int32(values.count)
    if memchr(value, 0x26, length) == nil {
      values.append(value, count: length)
    } else {
      appendUnescaped(value, length)
    }
    attributes.append(
      XMLTree.Attribute(name: names.name(local, attribute[2]), valueStart: start, valueEnd: Int32(values.count)))
    return true
  }

  /// libxml2 hands an ampersand in an attribute to SAX users as `&#38;` (xmlParseAttValueComplex, unless it replaces
  /// entities); no other `&` can reach us, so turning it back is exact.
  private mutating func appendUnescaped(_ value: Bytes, _ length: Int) {
    var index = 0
    while index < length {
      values.append(value[index])
      index += value[index] == 0x26 ? 5 : 1
    }
  }

  /// Records the end of the open element.
  @inline(__always)
  mutating func end() {
    if stopped || current < 0 { return }
    if omittedDepth > 0 {
      omittedDepth -= 1
      return
    }
    let node = nodes.base + Int(current)
    node.pointee.end = Int32(nodes.count)
    node.pointee.textEnd = Int32(text.count)
    node.pointee.byteEnd = Int32(offset)
    current = node.pointee.parent
    depth -= 1
  }

  @inline(__always)
  mutating func characters(_ bytes: Bytes, _ count: Int) {
    if stopped || omittedDepth > 0 { return }
    if text.count + count > limits.textBytes { return stop(over: .textBytes, max: limits.textBytes) }
    text.append(bytes, count: count)
  }

  mutating func instruction(_ target: Bytes, _ data: Bytes?) {
    if stopped { return }
    if instructions.count == limits.nodes { return stop(over: .nodes, max: limits.nodes) }
    instructions.append(
      XMLTree.Instruction(
        target: String(cString: target), data: data.map { String(cString: $0) } ?? "",
        line: Int32(parser.pointee.input.pointee.line), nextNode: Int32(nodes.count)))
  }

  mutating func doctype() {
    if stopped { return }
    let place = places.place(ofAny: offset)
    stop(XMLProblem(kind: .doctype, line: place.line, column: place.column, message: ""))
  }

  /// Takes the parser's own error. Warnings do not make a document unusable, nor does a namespace that is no URI
  /// (Chinese characters in one), which libxml2 numbers as a warning and yet raises as an error.
  mutating func parserError(_ error: xmlError) {
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue, fatal == nil,
      error.code != Int32(XML_WAR_NS_URI.rawValue)
    else { return }
    let place = parser.pointee.input == nil ? (error.line, error.int2) : places.place(ofAny: offset)
    fatal = XMLProblem(
      kind: .malformed, domain: error.domain, code: error.code, line: place.0, column: place.1,
      message: Libxml2.message(of: error))
    stopped = true
  }
}
