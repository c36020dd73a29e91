package import Model

extension RuleSet {
  /// Runs the examples of every requirement, or of one, and asks of every mutant whether they notice it.
  ///
  /// Mutants of terms and parameters are proven by whoever reads them, and so only where all requirements are asked.
  ///
  /// - Parameter bases: the base cases by name (`penalty-with-hearing`).
  package func prove(bases: [String: [UInt8]], only: RequirementID? = nil) -> RuleProof {
    var run = ProvingRun(self, bases: bases, sharedToo: only == nil)
    for number in requirements.indices where only == nil || requirements[number].id == only { run.prove(number) }
    run.finish()
    let listed = Set(source?.equivalents.map(\.id) ?? [])
    let mutants = (run.own + run.shared).map { mutant, isCaught in
      MutantRun(mutant, fate: isCaught ? .caught : listed.contains(mutant.id) ? .equivalent : .survived)
    }
    return RuleProof(examples: run.examples, mutants: mutants, stale: stale(mutants, only: only, unasked: run.unasked))
  }

  /// A reason for a mutant that is caught, or no longer made, excuses nothing.
  ///
  /// A tailoring layer changes rules and so mutants: under one nothing is said, the shipped rules are judged without.
  private func stale(_ mutants: [MutantRun], only: RequirementID?, unasked: Set<String>) -> [Problem] {
    guard let source, tailorings.isEmpty else { return [] }
    let fates = Dictionary(mutants.map { ($0.id, $0.fate) }, uniquingKeysWith: { first, _ in first })
    return source.equivalents.compactMap { entry in
      if unasked.contains(entry.id) { return nil }
      if let only, !entry.id.hasPrefix(only.text + "/") { return nil }
      let message: BilingualText
      switch fates[entry.id] {
      case .equivalent: return nil
      case .caught, .survived:
        message = BilingualText(zh: "“\(entry.id)”已有例子发现，不再是等价变异", en: "“\(entry.id)” is caught by an example now")
      case nil: message = BilingualText(zh: "没有变异“\(entry.id)”", en: "there is no mutant “\(entry.id)”")
      }
      return Problem(
        file: entry.origin.file, place: Place(line: entry.origin.line, column: 1, path: ""), code: "equivalent.stale",
        message: message, remedy: BilingualText(zh: "删去这一条", en: "remove the entry"))
    }
  }
}
