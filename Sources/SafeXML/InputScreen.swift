import CLibXML2
import Glibc

/// What is checked before libxml2 sees the bytes, because it would be too late, too slow or too lenient afterwards.
enum InputScreen {
  /// A start tag longer than this has its attributes counted first: libxml2 compares every attribute with every other
  /// before it calls us, so a tag of 64 MiB would take hours.
  private static let longTag = 64 << 10

  static func problem(in source: UnsafeBufferPointer<UInt8>, limits: XMLLimits) -> XMLProblem? {
    if source.count > min(limits.bytes, Int(Int32.max) - 1) {
      return XMLProblem(kind: .limit(.bytes, max: limits.bytes), line: 0, column: 0, message: "")
    }
    guard let base = source.baseAddress, source.count > 0 else {
      return XMLProblem(
        kind: .malformed, code: Int32(XML_ERR_DOCUMENT_EMPTY.rawValue), line: 1, column: 1, message: "Document is empty"
      )
    }
    // libxml2 takes a NUL after the root element for the end of the input.
    if let nul = memchr(base, 0, source.count) {
      return malformed(
        at: UnsafeRawPointer(nul) - UnsafeRawPointer(base), in: source, XML_ERR_INVALID_CHAR,
        "Char 0x0 out of allowed range")
    }
    // UTF-16 marks and EBCDIC would switch the decoder; the input is UTF-8 by contract.
    if source[0] >= 0xFE || source.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) {
      return malformed(at: 0, in: source, XML_ERR_INVALID_ENCODING, "Input is not proper UTF-8")
    }
    return longTagProblem(in: source, base, limits)
  }

  private static func malformed(
    at offset: Int, in source: UnsafeBufferPointer<UInt8>, _ code: xmlParserErrors, _ message: String
  ) -> XMLProblem {
    let place = PlaceFinder(source: source).place(ofAny: offset)
    return XMLProblem(
      kind: .malformed, code: Int32(code.rawValue), line: place.line, column: place.column, message: message)
  }

  /// Leaps from `<` to the last `<` within reach: only a stretch without any needs a closer look.
  private static func longTagProblem(
    in source: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>, _ limits: XMLLimits
  ) -> XMLProblem? {
    var open = 0
    while open + longTag < source.count {
      if let next = anjuan_memrchr(base + open + 1, 0x3C, longTag) {
        open = UnsafeRawPointer(next) - UnsafeRawPointer(base)
        continue
      }
      if attributes(ofTagAt: open, in: source) > limits.attributesPerElement {
        let place = PlaceFinder(source: source).place(ofAny: open)
        return XMLProblem(
          kind: .limit(.attributesPerElement, max: limits.attributesPerElement), line: place.line,
          column: place.column, message: "")
      }
      let rest = open + 1
      guard let next = memchr(base + rest, 0x3C, source.count - rest) else { return nil }
      open = UnsafeRawPointer(next) - UnsafeRawPointer(base)
    }
    return nil
  }

  /// Quoted values between a start tag's `<` and its `>`; 0 for any other `<`.
  private static func attributes(ofTagAt open: Int, in source: UnsafeBufferPointer<UInt8>) -> Int {
    guard open + 1 < source.count, source[open] == 0x3C, ![0x21, 0x2F, 0x3F].contains(source[open + 1]) else {
      return 0
    }
    var count = 0
    var quote: UInt8 = 0
    for byte in source[(open + 1)...] {
      switch (byte, quote) {
      case (0x22, 0), (0x27, 0): quote = byte
      case (quote, _) where quote != 0:
        quote = 0
        count += 1
      case (0x3E, 0): return count
      default: break
      }
    }
    return count
  }
}
