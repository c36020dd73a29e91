/// A parsed document as flat arrays in document order: node 0 is the root element, and only elements are nodes.
///
/// A plain value without a pointer: it may cross threads and outlive everything the parser used. Comments are dropped;
/// processing instructions stand apart in `instructions`.
package struct XMLTree: Sendable {
  package typealias Index = Int32

  /// One element. Its children are `i + 1`, then `nodes[child].end`, and so on up to its own `end`.
  package struct Node: Sendable, Equatable, BitwiseCopyable {
    package internal(set) var name: XMLName
    /// The parent's index, -1 for the root.
    package internal(set) var parent: Index
    /// One past the last node of this element's subtree.
    package internal(set) var end: Index
    /// The first of `attributeCount` entries of `attributes`; namespace declarations are not among them.
    package internal(set) var firstAttribute: Int32
    package internal(set) var attributeCount: Int32
    /// `text[textStart..<textEnd]` is exactly the element's XPath string-value.
    package internal(set) var textStart: Int32
    package internal(set) var textEnd: Int32
    /// Line of the start tag's `<`, from 1; right beyond 65,535.
    package internal(set) var line: Int32
    /// Column of the start tag's `<`, from 1, counted in characters (Unicode scalars) of the line.
    package internal(set) var column: Int32
    /// Offset of the start tag's `<` in the parsed bytes.
    package internal(set) var byteStart: Int32
    /// Offset just past the end tag's (or empty tag's) `>`.
    package internal(set) var byteEnd: Int32
  }

  /// One attribute; its value is `values[valueStart..<valueEnd]`, entities replaced and whitespace normalised.
  package struct Attribute: Sendable, Equatable, BitwiseCopyable {
    package let name: XMLName
    package let valueStart: Int32
    package let valueEnd: Int32
  }

  /// A processing instruction inside or before the root element, such as `<?expect PUB-10?>`.
  package struct Instruction: Sendable, Equatable {
    package let target: String
    package let data: String
    /// The line on which the instruction ends.
    package let line: Int32
    /// The next element to start after it; equals `nodes.count` where none follows.
    package let nextNode: Index
  }

  package let nodes: [Node]
  package let attributes: [Attribute]
  /// All character data in document order, UTF-8.
  package let text: [UInt8]
  /// All attribute values in document order, UTF-8; behind them what `renaming` and `appending` have added.
  package let values: [UInt8]
  /// How many bytes of `values` stand in the document itself.
  package let writtenValues: Int32
  package let instructions: [Instruction]
  /// The seed's names, number for number, then those met only in this document.
  package let vocabulary: XMLVocabulary

  /// Whether the document itself says this value, and not `renaming`. An empty value counts as said.
  package func isWritten(_ attribute: Attribute) -> Bool {
    attribute.valueEnd <= writtenValues
  }
}
