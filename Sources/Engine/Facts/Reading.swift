import SafeXML

/// What a case answers to a question about one fact.
struct Reading: Hashable, Sendable {
  enum Answer: Hashable, Sendable {
    case value(Value)
    /// The section is complete and the fact is not in it.
    case absent
    /// The section does not claim to be complete and the fact is not in it, or it cannot be read.
    case notCarried
    /// Two accounts differ.
    case disputed
  }

  let answer: Answer
  /// The element where it stands, or where it would stand; -1 when not even that is there.
  let node: XMLTree.Index
  /// The attribute that holds it, as an index into `XMLTree.attributes`; -1 for element text.
  let attribute: Int32

  init(_ answer: Answer, at node: XMLTree.Index, attribute: Int32 = -1) {
    self.answer = answer
    self.node = node
    self.attribute = attribute
  }

  var value: Value? {
    if case .value(let value) = answer { value } else { nil }
  }
}
