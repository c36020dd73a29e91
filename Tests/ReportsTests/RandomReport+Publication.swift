import Model

extension RandomReport {
  mutating func publication() -> PublicationDecision {
    PublicationDecision(
      ruling: one(of: PublicationRuling.allCases), drafts: list { $0.text() },
      reasons: list { $0.reason() }, hints: list { $0.reason() },
      answers: list { .init(requirement: $0.id(), title: $0.both(), question: $0.both(), decision: $0.human()) },
      deadlines: list {
        .init(
          requirement: $0.id(), item: $0.text(), due: $0.day(), left: $0.maybe { $0.days() },
          overdueBy: $0.maybe { $0.days() }, published: $0.maybe { $0.day() }, basis: $0.bases(),
          working: $0.list { $0.both() })
      })
  }

  private mutating func reason() -> PublicationDecision.Reason {
    .init(
      ruling: one(of: PublicationRuling.allCases),
      source: one(of: [.gate, .bar, .finding, .note, .open, .problem, .noDraft]), requirement: maybe { $0.id() },
      id: text(), message: both(), place: maybe { $0.place() }, basis: bases(), working: list { $0.both() },
      remedy: maybe { $0.both() }, confirmed: maybe { $0.one(of: [true, false]) })
  }

  private mutating func days() -> PublicationDecision.Days { .init(working: number(), natural: number()) }

  private mutating func bases() -> [LegalBasis] {
    list {
      .init(
        law: $0.text(), title: $0.both(), clause: $0.text(), citation: $0.both(), gist: $0.maybe { $0.both() },
        evidence: $0.one(of: [.textChecked, .excerpt, .memory]), doubt: $0.maybe { $0.both() })
    }
  }
}
