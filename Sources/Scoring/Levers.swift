package import Model

/// What would change the score most: for every requirement that lost points or is open, and every proposed gate item, the
/// case scored anew with that alone changed; largest change of the score first, then what changes the grade, then what is
/// worth most, then in the order of the tallies.
///
/// A blocked requirement has no lever of its own while an owner that blocks it has one: it moves with its owner, and not
/// before all its owners have moved.
///
/// - Parameters:
///   - verdicts: those of the same case; they say what blocks what.
///   - outcome: what `score` gave for these tallies.
package func levers(
  _ tallies: [Tally], verdicts: [Verdict], profile: ScoringProfile, stage: Stage, outcome: Outcome
) -> [Lever] {
  var search = LeverSearch(tallies: tallies.withoutWhatNothingMoves, profile: profile, stage: stage)
  for index in verdicts.indices where verdicts[index].state == .blocked {
    search.owners[verdicts[index].requirement] = verdicts[index].blockedBy
  }
  let found = search.all().map { (lever: $0.lever, weight: Weight($0.lever, worth: $0.worth, beside: outcome)) }
  // Ties stay in the order of the tallies.
  return found.enumerated().sorted { a, b in
    a.element.weight != b.element.weight ? a.element.weight > b.element.weight : a.offset < b.offset
  }.map(\.element.lever)
}

/// How much a lever can move: the score, else the grade, else its points.
private struct Weight: Comparable {
  let change: Int
  let movesGrade: Bool
  let worth: Points

  init(_ lever: Lever, worth: Points, beside outcome: Outcome) {
    self.worth = worth
    let results = [lever.favourable, lever.adverse].compactMap(\.self)
    let present = outcome.score.decided?.hundredths ?? 0
    change = results.map { abs(($0.score?.hundredths ?? 0) - present) }.max() ?? 0
    movesGrade = results.contains { $0.grade != outcome.grade }
  }

  static func < (a: Weight, b: Weight) -> Bool {
    if a.change != b.change { return a.change < b.change }
    return a.movesGrade != b.movesGrade ? b.movesGrade : a.worth < b.worth
  }
}

private struct LeverSearch {
  let tallies: [Tally]
  let profile: ScoringProfile
  let stage: Stage
  /// For each blocked requirement those that block it.
  var owners: [RequirementID: [RequirementID]] = [:]
  /// What a requirement does that moves alone: the same as any other of the same tally does.
  private var known: [Tally: Results] = [:]

  init(tallies: [Tally], profile: ScoringProfile, stage: Stage) {
    (self.tallies, self.profile, self.stage) = (tallies, profile, stage)
  }

  private struct Results {
    let favourable: Lever.Result
    /// Nil where nothing can get worse.
    let adverse: Lever.Result?
  }

  /// Every lever with the points that its requirement is worth.
  mutating func all() -> [(lever: Lever, worth: Points)] {
    let answered = answered
    var found: [(lever: Lever, worth: Points)] = []
    for (index, tally) in tallies.enumerated() {
      for gate in gates(of: tally, at: index) { found.append((gate, tally.standard)) }
      let isLoose = tally.state == .blocked && !answered.contains(tally.requirement)
      if moves(tally) || isLoose { found.append((lever(tally, at: index), tally.standard)) }
    }
    return found
  }

  /// What has a lever, and what is blocked by one of those, directly or not.
  private var answered: Set<RequirementID> {
    var answered = Set(tallies.indices.filter { moves(tallies[$0]) }.map { tallies[$0].requirement })
    var blocked = owners
    while true {
      let more = blocked.filter { $0.value.contains(where: answered.contains) }.keys
      if more.isEmpty { return answered }
      for requirement in more { blocked[requirement] = nil }
      answered.formUnion(more)
    }
  }

  /// Lost points or open, on its own account.
  private func moves(_ tally: Tally) -> Bool {
    switch tally.state {
    case .partial, .unmet, .undecided, .error: true
    case .met, .blocked, .notApplicable: false
    }
  }

  private mutating func lever(_ tally: Tally, at index: Int) -> Lever {
    let along = blocked(by: tally.requirement)
    let results = along.isEmpty ? alone(tally, at: index) : self.results(tally, at: index, along: along)
    return Lever(
      kind: tally.isOpen ? .open : .lost, requirement: tally.requirement, finding: nil,
      along: along.map { tallies[$0].requirement }, favourable: results.favourable, adverse: results.adverse)
  }

  /// Of many open requirements few differ in what they are worth.
  private mutating func alone(_ tally: Tally, at index: Int) -> Results {
    guard tally.gates.isEmpty else { return results(tally, at: index, along: []) }
    let key = tally.anonymous
    if let known = known[key] { return known }
    let results = results(tally, at: index, along: [])
    known[key] = results
    return results
  }

  private func results(_ tally: Tally, at index: Int, along: [Int]) -> Results {
    var better = tallies
    better[index] = tally.taken(as: .met, earned: tally.standard)
    for other in along { better[other] = tallies[other].taken(as: .met, earned: tallies[other].standard) }
    guard tally.isOpen else { return Results(favourable: result(better), adverse: nil) }
    var worse = tallies
    worse[index] = tally.taken(as: tally.low > .zero ? .partial : .unmet, earned: tally.low)
    return Results(favourable: result(better), adverse: result(worse))
  }

  /// Positions of the blocked requirements that have no other owner left once this one is met.
  private func blocked(by owner: RequirementID) -> [Int] {
    guard !owners.isEmpty else { return [] }
    var moved: Set<RequirementID> = [owner]
    var found: Set<Int> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for index in tallies.indices where tallies[index].state == .blocked && !found.contains(index) {
        let mine = owners[tallies[index].requirement] ?? []
        guard tallies[index].requirement != owner, !mine.isEmpty, mine.allSatisfy(moved.contains) else { continue }
        found.insert(index)
        moved.insert(tallies[index].requirement)
        isGrowing = true
      }
    }
    return found.sorted()
  }

  /// One for each proposed gate item: a person refuses or confirms each on its own. Which of several with one effect it is
  /// changes nothing for the score, so it is counted once for all of them.
  private func gates(of tally: Tally, at index: Int) -> [Lever] {
    var results: [GateEffect: (better: Lever.Result, worse: Lever.Result)] = [:]
    return tally.gates.indices.filter { !tally.gates[$0].confirmed }.map { position in
      let gate = tally.gates[position]
      let (better, worse) = results[gate.effect] ?? self.results(of: tally, at: index, gate: position)
      results[gate.effect] = (better, worse)
      return Lever(
        kind: .gate, requirement: tally.requirement, finding: gate.finding, along: [], favourable: better,
        adverse: worse)
    }
  }

  /// Without one proposed gate item, and with it confirmed.
  private func results(of tally: Tally, at index: Int, gate position: Int) -> (
    better: Lever.Result, worse: Lever.Result
  ) {
    var without = tally.gates
    let gate = without.remove(at: position)
    var confirmed = tally.gates
    confirmed[position] = Tally.Gate(finding: gate.finding, effect: gate.effect, confirmed: true)
    var (better, worse) = (tallies, tallies)
    better[index] = tally.with(gates: without)
    worse[index] = tally.with(gates: confirmed)
    return (result(better), result(worse))
  }

  private func result(_ tallies: [Tally]) -> Lever.Result {
    let outcome = score(tallies, profile: profile, stage: stage, showingWorking: false)
    return Lever.Result(score: outcome.score.decided, grade: outcome.grade)
  }
}

extension [Tally] {
  /// The same score in fewer tallies. Of what proposes no gate item, what is not applicable counts nowhere, and what is met
  /// moves with no lever, so that its sums stand for it.
  fileprivate var withoutWhatNothingMoves: [Tally] {
    // By place in `layers`; nil where nothing is met.
    let layers = [Layer.scored, .basics, .bonus]
    var sums = [(standard: Int128, earned: Int128)?](repeating: nil, count: layers.count)
    var kept: [Tally] = []
    for index in indices {
      switch self[index].state {
      case .notApplicable where self[index].gates.isEmpty: continue
      case .met where self[index].gates.isEmpty:
        let worth = Worth(self[index])
        let place = worth.layer.place
        let sum = sums[place] ?? (0, 0)
        // One tally holds no more than any other.
        guard sum.standard + worth.standard <= Worth.most else { fallthrough }
        sums[place] = (sum.standard + worth.standard, sum.earned + worth.earned)
      case .met, .partial, .unmet, .blocked, .notApplicable, .undecided, .error: kept.append(self[index])
      }
    }
    for (layer, sum) in zip(layers, sums) {
      guard let sum else { continue }
      kept.append(
        Tally(
          requirement: RequirementID(""), system: .procedure, layer: layer, state: .met, standard: Points(sum.standard),
          earned: Points(sum.earned), low: Points(sum.earned), high: Points(sum.earned), mayNotApply: false,
          leftToPerson: false, gates: []))
    }
    return kept
  }
}

extension Layer {
  fileprivate var place: Int {
    switch self {
    case .scored: 0
    case .basics: 1
    case .bonus: 2
    }
  }
}

extension Tally {
  fileprivate var isOpen: Bool { state == .undecided || state == .error }

  /// All that a figure sees of it.
  fileprivate var anonymous: Tally {
    Tally(
      requirement: RequirementID(""), system: .procedure, layer: layer, state: state, standard: standard,
      earned: earned, low: low, high: high, mayNotApply: mayNotApply, leftToPerson: leftToPerson, gates: gates)
  }

  /// Decided this way; what it found, and so what it proposed, falls away when it is met.
  fileprivate func taken(as state: VerdictState, earned: Points) -> Tally {
    Tally(
      requirement: requirement, system: system, layer: layer, state: state, standard: standard, earned: earned,
      low: earned, high: earned, mayNotApply: false, leftToPerson: false, gates: state == .met ? [] : gates)
  }

  fileprivate func with(gates: [Gate]) -> Tally {
    Tally(
      requirement: requirement, system: system, layer: layer, state: state, standard: standard, earned: earned,
      low: low, high: high, mayNotApply: mayNotApply, leftToPerson: leftToPerson, gates: gates)
  }
}
