import Model
import SafeXML

/// Judges the examples of each requirement under its mutants, and under those of the terms and parameters it reads.
///
/// The cases of one requirement are made once and dropped with it. A mutant is caught by the first example that no longer
/// holds; one that caught a mutant is asked earlier from then on. While a mutant that leaves something out survives, those
/// that only change the same thing are not asked: each of them would name the same missing example.
struct ProvingRun {
  private let rules: RuleSet
  private let trees: [String: XMLTree]
  private(set) var examples: [ExampleRun] = []
  private(set) var own: [(mutant: Mutant, isCaught: Bool)] = []
  /// Shared mutants that some example could have noticed.
  private(set) var shared: [(mutant: Mutant, isCaught: Bool)] = []
  /// Mutants that survive, unless the list of equivalents excuses them.
  private var survivors: Set<String> = []
  private let excused: Set<String>
  /// Mutants put off until coarser ones in their place are caught.
  private(set) var unasked: Set<String> = []
  private var entries: [(entry: SharedMutants.Entry, isRead: Bool, isCaught: Bool)]

  /// - Parameter sharedToo: whether terms and parameters are changed, too; this takes the examples of every requirement.
  init(_ rules: RuleSet, bases: [String: [UInt8]], sharedToo: Bool) {
    self.rules = rules
    trees = rules.trees(of: bases)
    excused = Set(rules.source?.equivalents.map(\.id) ?? [])
    entries = sharedToo ? SharedMutants(rules).entries.map { ($0, false, false) } : []
  }

  mutating func prove(_ number: Int) {
    let (runs, cases) = rules.exampleCases(of: number, trees)
    examples += runs
    let requirement = rules.requirements[number]
    var trial = MutantTrial(cases, of: number, rules)
    if !requirement.isLocal, let written = rules.source?.written[number] {
      for mutant in RequirementMutants(written, requirement).list where isAsked(mutant) {
        guard let changed = rules.mutated(mutant.change) else { continue }
        let isCaught = trial.catches(mutant, changed) || neighboursCatch(mutant, changed, of: written)
        own.append((mutant, isCaught))
        if !isCaught, !excused.contains(mutant.id) { survivors.insert(mutant.id) }
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

  private mutating func isAsked(_ mutant: Mutant) -> Bool {
    if survivors.isDisjoint(with: mutant.coarser) { return true }
    unasked.insert(mutant.id)
    return false
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
    for (entry, isRead, isCaught) in entries where isRead && isAsked(entry.mutant) {
      shared.append((entry.mutant, isCaught))
      if !isCaught, !excused.contains(entry.mutant.id) { survivors.insert(entry.mutant.id) }
    }
    entries = []
  }
}
