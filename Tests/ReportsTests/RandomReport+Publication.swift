import Model

extension RandomReport {
  mutating func publication() -> PublicationDecision {
    PublicationDecision(
      ruling: one(of: PublicationRuling.allCases), drafts: list { $0.text() },
      reasons: list {
        .init(
          ruling: $0.one(of: PublicationRuling.allCases), source: $0.one(of: [.gate, .bar, .finding, .open, .noDraft]),
          requirement: $0.maybe { $0.id() }, id: $0.text(), message: $0.both(), place: $0.maybe { $0.place() },
          basis: $0.bases(), working: $0.list { $0.both() }, remedy: $0.maybe { $0.both() },
          confirmed: $0.maybe { $0.one(of: [true, false]) })
      },
      deadlines: list {
        .init(
          requirement: $0.id(), item: $0.text(), due: $0.day(), left: $0.maybe { $0.days() },
          overdueBy: $0.maybe { $0.days() }, published: $0.maybe { $0.day() }, basis: $0.bases(),
          working: $0.list { $0.both() })
      })
  }

  private mutating func days() -> PublicationDecision.Days { .init(working: number(), natural: number()) }

  private mutating func bases() -> [LegalBasis] {
    list {
      .init(
        law: $0.text(), title: $0.both(), clause: $0.text(), citation: $0.both(), gist: $0.maybe { $0.both() },
        evidence: $0.one(of: [.textChecked, .excerpt, .memory]))
    }
  }
}
