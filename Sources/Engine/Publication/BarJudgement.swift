import Model
import SafeXML

/// What the program says of one bar of the publication gate on one thing of the case, or on the case as a whole.
struct BarJudgement {
  enum Answer {
    /// It does not bar.
    case free
    case holds
    case open(WhyOpen)
  }

  let bar: PublicationGate.Bar
  /// The root for the case as a whole.
  let item: XMLTree.Index
  /// Empty for the case as a whole.
  let itemName: String
  let answer: Answer
  /// What the answer was read from.
  let reads: [ReadingNotes.Read]

  /// As an adjudication names it: `bar/changed/A40`.
  var name: String { itemName.isEmpty ? "bar/\(bar.id)" : "bar/\(bar.id)/\(itemName)" }

  var isFree: Bool { if case .free = answer { true } else { false } }

  /// What is certain stays: nobody can say that it does not bar.
  var isCertain: Bool { if case .holds = answer { bar.ruling != .needsPerson } else { false } }

  /// As the state of a check: met lets the draft pass.
  var state: VerdictState {
    switch answer {
    case .free: .met
    case .holds: isCertain ? .unmet : .undecided
    case .open: .undecided
    }
  }
}

extension AdjudicatedCase {
  /// What is left of the bars under a view, with what persons said of each.
  func barsLeft(_ view: View) -> [(judgement: BarJudgement, ruling: Ruling?)] {
    let rulings = rulings(view)
    guard !rulings.isEmpty else { return bars.filter { !$0.isFree }.map { ($0, nil) } }
    let ruled = Set(rulings.keys.compactMap { docket.requirement(of: $0) })
    return bars.compactMap { bar in
      let ruling = rulings[bar.name]
      if bar.isCertain || ruling?.state == .unmet { return (bar, ruling) }
      // Whoever decided on the requirement that says the same has answered this, too.
      if let same = bar.bar.saidBy.flatMap({ rules.numbers[$0] }), ruled.contains(same) { return nil }
      return bar.isFree || ruling != nil ? nil : (bar, nil)
    }
  }

  /// Bars that only a person can settle, and nobody has; where a requirement asks the same it is asked there.
  func openBars(_ view: View, _ judgements: [RequirementJudgement]) -> [String] {
    let speaking: Set<VerdictState> = [.undecided, .error, .partial, .unmet]
    return barsLeft(view).compactMap { bar, ruling in
      guard ruling == nil, !bar.isCertain else { return nil }
      let same = bar.bar.saidBy.flatMap { rules.numbers[$0] }
      return same.map { speaking.contains(judgements[$0].state) } == true ? nil : bar.name
    }
  }

  /// A bar in words, as a person is asked.
  func question(_ bar: BarJudgement, _ subject: AdjudicatedSubject) -> OpenQuestion {
    let words = PersonalWords(masking: Masking(setting, readCase, rules))
    let builder = VerdictBuilder(rules: rules, judge: judge, masking: words.masking)
    return OpenQuestion(
      finding: bar.name, requirement: nil, title: BarJudgement.title, standard: .zero,
      message: BarJudgement.message(bar, builder), state: bar.state, facts: builder.uses(of: bar.reads), working: [],
      basis: bar.bar.basis, gate: nil, grades: [],
      objections: docket.objections.filter { $0.finding == bar.name && $0.outcome == nil }.map(words.masked),
      decisions: docket.verdicts(on: nil).filter { $0.finding == bar.name && $0.isInForce }.map(words.masked),
      factsDigest: factsDigest(subject))
  }

  /// What persons said of bars, as far as it counts.
  func answersOnBars(_ builder: VerdictBuilder) -> [PublicationDecision.Answer] {
    let words = PersonalWords(masking: builder.masking)
    return docket.verdicts(on: nil).filter(\.isInForce).compactMap { decision in
      guard let bar = bars.first(where: { $0.name == decision.finding }) else { return nil }
      return PublicationDecision.Answer(
        requirement: nil, title: BarJudgement.title, question: BarJudgement.message(bar, builder),
        decision: words.masked(decision))
    }
  }
}

extension BarJudgement {
  static let title = BilingualText(zh: "不得公示的情形", en: "What bars a publication")

  static func message(_ bar: BarJudgement, _ builder: VerdictBuilder) -> BilingualText {
    bar.why(builder).map { PublicationReading.Bar.unclear(bar.bar.message, because: $0) } ?? bar.bar.message
  }

  /// Why nobody can say; nil where it holds or does not.
  func why(_ builder: VerdictBuilder) -> BilingualText? {
    guard case .open(let why) = answer else { return nil }
    return ReasonWording(rules: builder.rules, masking: builder.masking).because(why)
  }
}
