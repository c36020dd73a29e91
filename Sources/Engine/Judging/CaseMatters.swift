import SafeXML

/// What a case file is about (`matters`): what it says of itself, and what its acts show.
///
/// A penalty is judged as one though its file calls itself an inspection: the word of the file is no way out of the duties
/// that follow from what was done.
struct CaseMatters: Sendable {
  /// Nil where the file does not say.
  let declared: Set<String>?
  /// Matters that it leaves out, each with the first act that shows it.
  let unnamed: [(matter: String, act: XMLTree.Index)]

  init(_ source: CaseSource) {
    let (tree, names) = (source.tree, source.names)
    let declared: Set<String>? = tree.attribute(names.matters, of: 0).flatMap { tree.valueSlice(of: $0) }.map {
      Set(tree.string($0).split(separator: " ").map(String.init))
    }
    self.declared = declared
    guard let declared else {
      unnamed = []
      return
    }
    var scratch = PathScratch()
    unnamed = source.rules.dictionary.matters.compactMap { sign in
      func first(_ path: FactPath) -> XMLTree.Index? {
        var acts: [XMLTree.Index] = []
        source.things(at: path, into: &acts, &scratch)
        return acts.first
      }
      if declared.contains(sign.matter) { return nil }
      let isExcepted = declared.intersection(sign.exceptions).contains { exception in
        source.rules.dictionary.matterSteps[exception].map { first($0) != nil } ?? true
      }
      return isExcepted ? nil : first(sign.path).map { (sign.matter, $0) }
    }
  }

  /// Whether it is about one of these; one that does not say may be about any.
  func concern(_ group: Set<String>) -> Bool {
    guard let declared else { return true }
    return group.isEmpty || !declared.isDisjoint(with: group) || unnamed.contains { group.contains($0.matter) }
  }
}
