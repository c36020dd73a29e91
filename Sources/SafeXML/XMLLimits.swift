/// What one document may cost; the parse stops at the first measure that is exceeded.
package struct XMLLimits: Sendable, Equatable {
  /// The things that are measured.
  package enum Measure: Sendable, Equatable, CaseIterable {
    /// Bytes of input, checked before anything is read.
    case bytes
    /// Elements open at once.
    case depth
    /// Elements in the document; processing instructions are held to the same number.
    case nodes
    /// Attributes and namespace declarations on one element.
    case attributesPerElement
    /// Bytes of one attribute value.
    case attributeBytes
    /// Bytes of character data in the whole document.
    case textBytes
    /// Names in the document that the seed vocabulary does not know.
    case names
  }

  package var bytes: Int
  package var depth: Int
  package var nodes: Int
  package var attributesPerElement: Int
  package var attributeBytes: Int
  package var textBytes: Int
  package var names: Int

  /// For case files and rule files. Measured with 60 MiB of one hostile shape each (20 shapes): most end within a second,
  /// a flood of schema faults within four. Attributes are few because libxml2 compares each with each. libxml2's own
  /// 10 MB for one attribute value, comment, CDATA section or instruction stands beside these. Whatever `bytes` says,
  /// 2^31 - 2 is the end: places are 32 bits wide.
  package static let caseFile = XMLLimits(
    bytes: 64 << 20, depth: 100, nodes: 2_000_000, attributesPerElement: 128, attributeBytes: 1 << 20,
    textBytes: 64 << 20, names: 4096)

  package init(
    bytes: Int, depth: Int, nodes: Int, attributesPerElement: Int, attributeBytes: Int, textBytes: Int, names: Int
  ) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.attributesPerElement = attributesPerElement
    self.attributeBytes = attributeBytes
    self.textBytes = textBytes
    self.names = names
  }
}
