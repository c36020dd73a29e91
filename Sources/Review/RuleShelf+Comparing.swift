package import Engine
package import Model

/// A rule folder as a whole, whatever it judges.
extension RuleShelf {
  /// What changed from this folder to another; nil where one holds no rule set.
  package func difference(to new: RuleShelf, in language: Language) -> RuleDifference? {
    var parts: [RuleDifference] = []
    var oneSided: [RuleDifference.Entry] = []
    for scope in RuleScope.allCases {
      let (one, other) = (ruleSets.first { $0.scope == scope }, new.ruleSets.first { $0.scope == scope })
      if let one, let other {
        parts.append(one.difference(to: other, in: language))
      } else if let only = other ?? one {
        let ids = only.requirementIDs
        oneSided.append(
          RuleDifference.Entry(
            one == nil ? .added : .removed, subject: scope.rawValue, title: "",
            changes: [RuleDifference.Change(ids.map(\.text).joined(separator: " "), .mayFail)]))
      }
    }
    return RuleDifference(joining: parts, scopesOnOneSide: oneSided)
  }

  /// Its tables; nil where it holds no rule set.
  package func sheets(in language: Language) -> RuleSheets? {
    RuleSheets(joining: ruleSets.map { $0.sheets(in: language) })
  }

  /// What an edited spreadsheet asks of its layer.
  package func changes(in book: Spreadsheet) -> SheetImport? {
    let language: Language = SheetImport.isChinese(book) ? .zh : .en
    return sheets(in: language).map { SheetImport(book, of: $0, in: language) }
  }
}
