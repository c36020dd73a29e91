import Model

/// What people wrote about a case, masked like the case itself.
struct PersonalWords {
  let masking: Masking

  func masked(_ verdict: HumanVerdict) -> HumanVerdict {
    guard !masking.isOff else { return verdict }
    return HumanVerdict(
      finding: verdict.finding, state: verdict.state, reason: masking.text(verdict.reason),
      who: masking.text(verdict.who), when: verdict.when, number: verdict.number, seat: verdict.seat,
      level: verdict.level.map { masking.text($0) }, grading: verdict.grading, gate: verdict.gate,
      revisedBy: verdict.revisedBy, answers: verdict.answers, lapsed: verdict.lapsed, exemption: verdict.exemption)
  }

  func masked(_ objection: Objection) -> Objection {
    guard !masking.isOff else { return objection }
    return Objection(
      number: objection.number, finding: objection.finding, by: masking.text(objection.by), when: objection.when,
      text: masking.text(objection.text), evidence: masking.text(objection.evidence), outcome: objection.outcome)
  }
}
