import SafeXML

/// The things that a condition speaks of: first the judged item, then the variables of the lists around it.
///
/// Held in place, because they are made anew for every item of every list: an array would be an allocation each time.
struct Scopes: Sendable, BitwiseCopyable {
  /// The item and seven lists, one within another; the loader refuses deeper nesting.
  static let capacity = 8

  private var nodes = SIMD8<XMLTree.Index>(repeating: 0)
  private var count = 0

  /// The whole case: no item, so that the first list's variable is scope 0.
  init() {}

  init(_ item: XMLTree.Index) {
    nodes[0] = item
    count = 1
  }

  /// The item, -1 where there is none; nil inside a list.
  var only: XMLTree.Index? { count == 0 ? -1 : count == 1 ? nodes[0] : nil }

  subscript(number: Int) -> XMLTree.Index { nodes[number] }

  /// These and one more, the innermost.
  func with(_ node: XMLTree.Index) -> Scopes {
    guard count < Self.capacity else { return self }
    var inner = self
    inner.nodes[count] = node
    inner.count += 1
    return inner
  }
}
