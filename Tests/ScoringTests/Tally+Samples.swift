import Model

extension Points {
  /// Hundredths, as tests write them: `6_00`, `0_50`.
  init(_ hundredths: Int) { self.init(hundredths: hundredths) }
}

extension Tally {
  /// A decided requirement; a met one earns everything unless said otherwise. Amounts in hundredths.
  static func decided(
    _ state: VerdictState, _ standard: Int, earned: Int? = nil, layer: Layer = .scored,
    system: RequirementSystem = .procedure, gates: [Gate] = []
  ) -> Tally {
    let earned = Points(earned ?? (state == .met ? standard : 0))
    return Tally(
      requirement: RequirementID("R-\(standard)"), system: system, layer: layer, state: state,
      standard: Points(standard), earned: earned, low: earned, high: earned, mayNotApply: false, leftToPerson: false,
      gates: gates)
  }

  /// An open requirement that may still earn `low … high`.
  static func open(
    _ standard: Int, low: Int = 0, high: Int? = nil, layer: Layer = .scored, mayNotApply: Bool = false,
    leftToPerson: Bool = false, gates: [Gate] = []
  ) -> Tally {
    Tally(
      requirement: RequirementID("O-\(standard)"), system: .documents, layer: layer, state: .undecided,
      standard: Points(standard), earned: Points(high ?? standard), low: Points(low), high: Points(high ?? standard),
      mayNotApply: mayNotApply, leftToPerson: leftToPerson, gates: gates)
  }

  func with(state: VerdictState, earned: Points) -> Tally {
    Tally(
      requirement: requirement, system: system, layer: layer, state: state, standard: standard, earned: earned,
      low: earned, high: earned, mayNotApply: false, leftToPerson: false, gates: gates)
  }

  var isOpen: Bool { state == .undecided || state == .error }
}

extension Tally.Gate {
  static func gate(_ effect: GateEffect, confirmed: Bool, finding: String = "PRO-16/early/A16") -> Tally.Gate {
    Tally.Gate(finding: finding, effect: effect, confirmed: confirmed)
  }
}

extension ScoringProfile {
  static func sample(
    _ formula: Formula, basicsCap: Int = 10_00, bonusCap: Int = 5_00, leastDecidedShare: Int = 80_00
  ) -> ScoringProfile {
    ScoringProfile(
      id: formula.rawValue, title: BilingualText(zh: "", en: ""), formula: formula, basicsCap: Points(basicsCap),
      bonusCap: Points(bonusCap), excellentFrom: Points(90_00), qualifiedFrom: Points(60_00),
      leastDecidedShare: leastDecidedShare, source: "")
  }

  static let all: [ScoringProfile] = [.sample(.rate), .sample(.halfAndHalf), .sample(.deduct)]
}
