import Model

/// `Rules/publication/gate.xml`, resolved: what results ask for before a publication, which periods are shown, and what
/// bars a publication besides the requirements.
struct PublicationGate: Sendable {
  let policy: PublicationPolicy
  /// Checks that are deadlines of publication, by requirement.
  let deadlines: [RequirementID: [String]]
  let bars: [Bar]
  let masking: PublicationMasking

  /// A condition under which nothing may be published.
  struct Bar: Sendable {
    let id: String
    /// Nil for the whole case.
    let each: ThingID?
    let when: Expression
    let ruling: PublicationRuling
    let message: BilingualText
    let remedy: BilingualText?
    let basis: [LegalBasis]
    /// The requirement that says the same of a draft.
    let saidBy: RequirementID?
  }
}
