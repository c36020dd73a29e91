/// Which result of which requirement asks for which ruling on a publication: data of the rule set (`Rules/publication/gate.xml`).
package struct PublicationPolicy: Hashable, Sendable {
  /// What one requirement says to the gate, or one of its checks; a line on a check outweighs the line on its requirement.
  package struct Line: Hashable, Sendable {
    package let requirement: RequirementID
    /// Nil for every check of the requirement.
    package let check: String?
    /// What a finding asks for; `publishable` is said, and does not stand in the way.
    package let broken: PublicationRuling
    /// What an open, blocked or failed check asks for; never `publishable`.
    package let open: PublicationRuling

    package init(
      requirement: RequirementID, check: String? = nil, broken: PublicationRuling, open: PublicationRuling
    ) {
      self.requirement = requirement
      self.check = check
      self.broken = broken
      self.open = open
    }
  }

  package let lines: [Line]
  /// What a gate effect asks for that is proposed or confirmed anywhere in the case; an effect that is missing asks for nothing.
  package let effects: [GateEffect: PublicationRuling]

  package init(lines: [Line], effects: [GateEffect: PublicationRuling]) {
    self.lines = lines
    self.effects = effects
  }

  package var requirements: Set<RequirementID> { Set(lines.map(\.requirement)) }

  package func line(_ requirement: RequirementID, check: String) -> Line? {
    let own = lines.filter { $0.requirement == requirement }
    return own.first { $0.check == check } ?? own.first { $0.check == nil }
  }
}
