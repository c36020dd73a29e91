import Model
import Scoring
import Testing

/// What the gate says beside its reasons: notes, answers of persons, and what could not be used.
struct PublicationDecisionTests {
  private static let id = RequirementID("PUB-24")

  private func words(_ text: String) -> BilingualText { BilingualText(zh: text, en: text) }

  private func finding(_ severity: Severity, item: String = "F1", effect: GateEffect? = nil) -> Finding {
    Finding(
      id: "PUB-24/evidence/\(item)", requirement: Self.id, check: "evidence", item: item, outcome: "untrue",
      severity: severity, deduction: .zero, effect: effect, message: words("附有笔录"), place: nil, facts: [], working: [],
      basis: [], due: nil, remedy: words("核对"))
  }

  private func answer(revisedBy: Int? = nil) -> HumanVerdict {
    HumanVerdict(
      finding: "PUB-24/evidence/F1", state: .met, reason: "已核对", who: "周明", when: "2025-07-03", number: 1,
      revisedBy: revisedBy)
  }

  private func verdict(_ findings: [Finding], human: [HumanVerdict] = []) -> Verdict {
    Verdict(
      requirement: Self.id, title: words("附件"), system: .disclosure, layer: .scored, state: .met, editions: [],
      earned: .zero, standard: .zero, low: .zero, high: .zero, blockedBy: [], countedUnder: nil,
      machine: Verdict.Machine(state: .met, earned: .zero), human: human, checks: [], findings: findings, reasons: [],
      onDeclarationOnly: false, nextChange: nil)
  }

  private func policy(check: PublicationRuling? = nil) -> PublicationPolicy {
    var lines = [PublicationPolicy.Line(requirement: Self.id, broken: .correct, open: .needsPerson)]
    if let check {
      lines.append(PublicationPolicy.Line(requirement: Self.id, check: "evidence", broken: check, open: .needsPerson))
    }
    return PublicationPolicy(lines: lines, effects: [.zero: .withhold])
  }

  private func decision(
    _ drafts: [Verdict], policy: PublicationPolicy? = nil, verdicts: [Verdict] = [], problems: [Problem] = [],
    errors: [EngineFault] = [], questions: [String: BilingualText] = [:]
  ) -> PublicationDecision {
    publicationDecision(
      policy ?? self.policy(), gates: [], verdicts: verdicts,
      PublicationReading(
        drafts: ["F1"], published: ["U1"], verdicts: drafts, bars: [], deadlines: [], questions: questions),
      problems: problems, errors: errors)
  }

  @Test func aNoteIsSaidAndStandsInNobodysWay() {
    let decision = decision([verdict([finding(.note), finding(.note, item: "U1")])])
    #expect(decision.ruling == .publishable)
    #expect(decision.reasons.isEmpty)
    #expect(decision.hints.map(\.id) == ["PUB-24/evidence/F1"])
    #expect(decision.hints.map(\.source) == [.note])
  }

  /// Whoever names the check in the gate wants its note to count.
  @Test func aLineOnItsCheckMakesANoteCount() {
    let decision = decision([verdict([finding(.note)])], policy: policy(check: .needsPerson))
    #expect(decision.ruling == .needsPerson)
    #expect(decision.reasons.map(\.id) == ["PUB-24/evidence/F1"])
    #expect(decision.hints.isEmpty)
    let aside = self.decision([verdict([finding(.note)], human: [answer()])], policy: policy(check: .needsPerson))
    #expect(aside.ruling == .publishable)
    let silent = self.decision([verdict([finding(.note)])], policy: policy(check: .publishable))
    #expect(silent.ruling == .publishable && silent.hints.count == 1)
  }

  @Test func anAnswerThatItRestsOnStandsBesideIt() {
    let asked = verdict([], human: [answer(revisedBy: 2), answer()])
    let decision = decision([asked], questions: ["PUB-24/evidence/F1": words("是否需要公开？")])
    #expect(decision.ruling == .publishable)
    #expect(decision.answers.map(\.question.zh) == ["是否需要公开？"])
    #expect(decision.answers.map(\.decision) == [answer()])
  }

  /// Elsewhere in the case only what is said about gate effects lets a decision go out.
  @Test func anAnswerAboutAGateEffectStandsBesideItToo() {
    let other = PublicationPolicy(lines: [], effects: [.zero: .withhold])
    let withEffect = verdict([finding(.fatal, effect: .zero)], human: [answer()])
    #expect(decision([], policy: other, verdicts: [withEffect]).answers.map(\.question.zh) == ["附有笔录"])
    let without = verdict([finding(.major)], human: [answer()])
    #expect(decision([], policy: other, verdicts: [without]).answers.isEmpty)
  }

  /// What could not be read may be what stands against it.
  @Test func nothingIsPublishableThatWasReadWithProblems() {
    let problem = Problem(
      file: "case.xml", place: Place(line: 3, column: 1, path: "/caseFile"), code: "case.danglingReference",
      message: words("S99 不在本案卷里"), remedy: nil)
    let fault = EngineFault(requirement: RequirementID("PRO-21"), code: "calendar", message: words("没有日历"))
    let decision = decision([], problems: [problem], errors: [fault])
    #expect(decision.ruling == .needsPerson)
    #expect(decision.reasons.map(\.source) == [.problem, .problem])
    #expect(decision.reasons.first?.id == "problem/case.danglingReference/1")
    #expect(decision.reasons.allSatisfy { $0.remedy != nil })
    // The gate's own requirements are open by themselves.
    let own = EngineFault(requirement: Self.id, code: "calendar", message: words("没有日历"))
    #expect(self.decision([], errors: [own]).reasons.isEmpty)
  }
}
