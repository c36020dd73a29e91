package import Engine

extension RuleShelf {
  /// How cases are drawn, units rated and cases chosen.
  ///
  /// - Parameter own: a bureau's own files, which take the place of shipped ones with the same root and id.
  package func selection(own: [RuleFile] = []) -> SelectionRules {
    SelectionRules(files, own: own, known: ruleSet.map { Set($0.requirementIDs) })
  }

  /// One file of the folder as it was read, by its path.
  package func ruleFile(_ path: String) -> RuleFile? { files.first { $0.path == path } }
}
