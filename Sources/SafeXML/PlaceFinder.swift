import CLibXML2
import Glibc

/// Finds the line and column of offsets in the source, without looking at any byte twice when offsets only grow.
struct PlaceFinder {
  let source: UnsafeBufferPointer<UInt8>
  /// The last offset whose column was worked out: in a document written as one long line, columns build on it.
  private var knownOffset = 0
  private var knownColumn: Int32 = 1

  init(source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    // A byte order mark has no column.
    if source.count >= 3, source[0] == 0xEF, source[1] == 0xBB, source[2] == 0xBF { knownOffset = 3 }
  }

  /// The offset of the `<` of the start tag that ends at `end`, and the line breaks between the two. A raw `<` cannot
  /// stand inside a tag, so the last one before its end is the right one.
  @inline(__always)
  func startTag(endingAt end: Int) -> (offset: Int, lineBreaks: Int32) {
    guard let base = source.baseAddress, let open = anjuan_memrchr(base, 0x3C, end) else { return (0, 0) }
    let offset = UnsafeRawPointer(open) - UnsafeRawPointer(base)
    var lineBreaks: Int32 = 0
    var from = UnsafeRawPointer(open)
    let stop = UnsafeRawPointer(base) + end
    while let next = memchr(from, 0x0A, stop - from) {
      lineBreaks += 1
      from = UnsafeRawPointer(next) + 1
    }
    return (offset, lineBreaks)
  }

  /// The column of an offset, which must not be smaller than the one asked for before.
  @inline(__always)
  mutating func column(of offset: Int) -> Int32 {
    var characters: Int32 = 0
    var index = offset
    while index > knownOffset {
      index -= 1
      let byte = source[index]
      if byte == 0x0A {
        knownOffset = offset
        knownColumn = characters + 1
        return knownColumn
      }
      // Continuation bytes do not start a character.
      if byte & 0xC0 != 0x80 { characters += 1 }
    }
    knownOffset = offset
    knownColumn += characters
    return knownColumn
  }

  /// The place of any offset, found by walking the source from its start; for problems, of which there is one.
  func place(ofAny offset: Int) -> (line: Int32, column: Int32) {
    var line: Int32 = 1
    var finder = PlaceFinder(source: source)
    for index in 0..<min(offset, source.count) where source[index] == 0x0A { line += 1 }
    return (line, finder.column(of: max(min(offset, source.count), finder.knownOffset)))
  }
}
