import SafeXML

/// Things of a case, as a stretch of `CaseFacts.reached`: a list is handed on without taking hold of storage.
struct Things: Sendable, BitwiseCopyable {
  private let first: Int32
  private let end: Int32

  init(_ range: Range<Int>) { (first, end) = (Int32(range.lowerBound), Int32(range.upperBound)) }

  var places: Range<Int> { Int(first)..<Int(end) }
  var count: Int { Int(end - first) }
  var isEmpty: Bool { first == end }
}

/// What is at the other end of links.
enum Linked: Sendable, BitwiseCopyable {
  /// These, and whether the file says that there are no others.
  case some(Things, all: Bool)
  /// Nothing, and whether the file proves that.
  case none(Reading)
}
