import Model
import SafeXML

/// Judges the examples of each requirement under its mutants, and under those of the terms and parameters it reads.
///
/// The cases of one requirement are made once and dropped with it. A mutant is caught by the first example that no longer
/// holds; the example that caught the last one is asked first.
struct ProvingRun {
  private let rules: RuleSet
  private let trees: [String: XMLTree]
  private(set) var examples: [ExampleRun] = []
  private(set) var own: [(mutant: Mutant, isCaught: Bool)] = []
  /// Shared mutants that some example could have noticed.
  private(set) var shared: [(mutant: Mutant, isCaught: Bool)] = []
  private var entries: [(entry: SharedMutants.Entry, isRead: Bool, isCaught: Bool)]

  /// - Parameter sharedToo: whether terms and parameters are changed, too; this takes the examples of every requirement.
  init(_ rules: RuleSet, bases: [String: [UInt8]], sharedToo: Bool) {
    self.rules = rules
    trees = rules.trees(of: bases)
    entries = sharedToo ? SharedMutants(rules).entries.map { ($0, false, false) } : []
  }

  mutating func prove(_ number: Int) {
    let (runs, cases) = rules.exampleCases(of: number, trees)
    examples += runs
    let requirement = rules.requirements[number]
    var trial = MutantTrial(cases, of: number, rules)
    if !requirement.isLocal, let written = rules.source?.written[number] {
      for mutant in RequirementMutants(written, requirement).list {
        guard let changed = rules.mutated(mutant.change) else { continue }
        let isCaught = trial.catches(mutant, changed) || neighboursCatch(mutant, changed, of: written)
        own.append((mutant, isCaught))
      }
    }
    for position in entries.indices where !entries[position].isCaught {
      let entry = entries[position].entry
      guard trial.reads(entry.facts) else { continue }
      guard let changed = rules.mutated(entry.mutant.change) else {
        entries[position].isCaught = true
        continue
      }
      entries[position].isRead = true
      entries[position].isCaught = trial.catches(entry.mutant, changed, reading: entry.facts)
    }
  }

  /// Whom it replaces shows whether a requirement still does.
  private func neighboursCatch(_ mutant: Mutant, _ changed: RuleSet, of written: RawRequirement) -> Bool {
    guard case .dropAttribute("insteadOf", _) = mutant.mutation else { return false }
    for id in written.insteadOf {
      guard let other = rules.numbers[RequirementID(id)] else { continue }
      var trial = MutantTrial(rules.exampleCases(of: other, trees).cases, of: other, rules)
      if trial.catches(mutant, changed) { return true }
    }
    return false
  }

  mutating func finish() {
    shared = entries.filter(\.isRead).map { ($0.entry.mutant, $0.isCaught) }
    entries = []
  }
}
