extension RunComparison {
  /// A case that comes out otherwise, or that only one side has.
  package struct CaseChange: Hashable, Sendable, Codable {
    package enum Content: String, Sendable, Codable {
      /// The same bytes on both sides: the rules made the difference.
      case same
      /// The file, or what persons decided about it, has changed since.
      case changed
      case appeared
      case gone
    }

    package let unit: String
    package let file: String
    package let caseID: String
    package let content: Content
    package let old: Result?
    package let new: Result?
    /// What the new arithmetic alone makes of the old findings; nil where it changes nothing, or cannot be told.
    package let arithmetic: Result?
    /// Requirements that come out otherwise, those that move the score most first.
    package let rows: [Row]

    package init(
      unit: String, file: String, caseID: String, content: Content, old: Result?, new: Result?, arithmetic: Result?,
      rows: [Row]
    ) {
      self.unit = unit
      self.file = file
      self.caseID = caseID
      self.content = content
      self.old = old
      self.new = new
      self.arithmetic = arithmetic
      self.rows = rows
    }
  }

  /// Score and grade of a case.
  package struct Result: Hashable, Sendable, Codable {
    package let score: Points?
    package let grade: Grade

    package init(score: Points?, grade: Grade) {
      self.score = score
      self.grade = grade
    }
  }

  /// A requirement on one case, on both sides; nil where the rules do not have it.
  package struct Row: Hashable, Sendable, Codable {
    package let requirement: RequirementID
    package let old: Standing?
    package let new: Standing?
    /// The old case with this one requirement as the new rules have it; nil where it cannot be told.
    package let alone: Result?
    /// What the side with the problem says of it.
    package let message: BilingualText?

    package init(
      requirement: RequirementID, old: Standing?, new: Standing?, alone: Result?, message: BilingualText?
    ) {
      self.requirement = requirement
      self.old = old
      self.new = new
      self.alone = alone
      self.message = message
    }

    /// State, points and gate effects of a requirement.
    package struct Standing: Hashable, Sendable, Codable {
      package let state: VerdictState
      package let earned: Points
      package let standard: Points
      package let effects: [GateEffect]

      package init(state: VerdictState, earned: Points, standard: Points, effects: [GateEffect]) {
        self.state = state
        self.earned = earned
        self.standard = standard
        self.effects = effects
      }
    }
  }
}
