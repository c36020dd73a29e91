/// A place in a file that we were given: the start tag of an element, or an attribute of it.
package struct Place: Hashable, Sendable, Codable {
  /// 1-based line.
  package let line: Int
  /// 1-based column of the start tag.
  package let column: Int
  /// Readable path, for example `/caseFile/acts/service[2]/@date`.
  package let path: String

  package init(line: Int, column: Int, path: String) {
    self.line = line
    self.column = column
    self.path = path
  }
}
