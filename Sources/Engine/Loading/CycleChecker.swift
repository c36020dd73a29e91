/// Finds facts that are computed from themselves: a term that leads back to itself, a linked fact of a linked fact.
struct CycleChecker {
  let dictionary: FactDictionary
  var problems: RuleProblems
  private var done: Set<FactID> = []
  private var path: [FactID] = []

  init(_ dictionary: FactDictionary, problems: RuleProblems) {
    self.dictionary = dictionary
    self.problems = problems
  }

  mutating func check() {
    for fact in dictionary.facts { visit(fact.id) }
  }

  // Depth is bounded by the number of facts, since none is entered twice on one path.
  private mutating func visit(_ fact: FactID) {
    if let start = path.firstIndex(of: fact) {
      let names = (path[start...] + [fact]).map { dictionary.fullName($0) }.joined(separator: " → ")
      problems.add(
        "fact.cycle", dictionary[fact: fact].origin, zh: "要素循环定义：\(names)", en: "facts defined by each other: \(names)",
        fix: (zh: "让其中一个直接读取案卷", en: "let one of them read the file itself"))
      return
    }
    guard done.insert(fact).inserted else { return }
    path.append(fact)
    for next in dictionary[fact: fact].computedFrom { visit(next) }
    path.removeLast()
  }
}

extension Fact {
  /// The facts that it is computed from.
  fileprivate var computedFrom: [FactID] {
    switch source {
    case .existence, .path, .option: []
    case .linked(let navigation, _): [navigation.fact]
    case .derived(let derivation): [derivation.from.fact] + (derivation.other.map { [$0.fact.fact] } ?? [])
    case .term(let expression): expression.condition.needs
    case .parameter(let lookup): [lookup.day.fact] + lookup.facts.map(\.fact)
    }
  }
}
