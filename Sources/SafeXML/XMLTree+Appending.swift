extension XMLTree {
  /// The tree with further bytes behind the values of its attributes: for what is read from it but stands nowhere in one piece.
  package func appending(values more: [UInt8]) -> XMLTree {
    XMLTree(
      nodes: nodes, attributes: attributes, text: text, values: values + more, writtenValues: writtenValues,
      instructions: instructions, vocabulary: vocabulary)
  }
}
