import Model

extension RequirementResolver {
  /// A check names clauses of its own edition, or a law of it: any other would be cited to a party without being its basis.
  mutating func checkClauses(_ check: RawCheck, among cited: [CitedLaw]) {
    guard let written = check["clause"] else { return }
    let clauses = cited.flatMap { $0.edition(on: nil)?.bases ?? [] }.map(\.clause).filter { !$0.isEmpty }
    let known = clauses + cited.flatMap(\.ids)
    let unknown = words(written).filter { !known.contains($0) }
    if !unknown.isEmpty {
      problems.add(
        "rule.clause", check.origin,
        zh: "评查点的 clause“\(unknown.joined(separator: " "))”不在本版本所引的条款之中",
        en: "clause “\(unknown.joined(separator: " "))” of this check is none of those that its edition cites",
        fix: (
          zh: known.isEmpty ? "在 edition 或者 basis 里写明条款" : "可写：\(known.joined(separator: " "))",
          en: known.isEmpty ? "name the clause in edition or basis" : "one of: \(known.joined(separator: " "))"
        ))
    }
    if words(written).isEmpty {
      problems.add(
        "rule.clause", check.origin, zh: "评查点的 clause 是空的", en: "the clause of this check is empty",
        fix: (zh: "写条款编号，或者删去这个属性", en: "name clauses, or leave the attribute out"))
    }
  }
}
