extension DistrictReport {
  /// A requirement over the cases of each unit: the rows of the heat map, and the common problems.
  package struct RequirementLine: Hashable, Sendable, Codable {
    package let requirement: RequirementID
    package let title: BilingualText
    package let system: RequirementSystem
    /// The clause in the edition of today, as cited.
    package let clause: BilingualText
    package let remedy: BilingualText?
    /// In the order of `DistrictReport.units`.
    package let cells: [Cell]

    /// What the cases of one unit show; sums over units are sums of cells.
    package struct Cell: Hashable, Sendable, Codable {
      /// Cases to which it applies, open ones among them; without those in which another defect blocks it.
      package var applicable: Int
      /// Cases in which it is not met, or met in part.
      package var broken: Int
      package var undecided: Int
      /// Points lost, in hundredths.
      package var lost: Int

      package init(applicable: Int = 0, broken: Int = 0, undecided: Int = 0, lost: Int = 0) {
        self.applicable = applicable
        self.broken = broken
        self.undecided = undecided
        self.lost = lost
      }
    }

    package init(
      requirement: RequirementID, title: BilingualText, system: RequirementSystem, clause: BilingualText,
      remedy: BilingualText?, cells: [Cell]
    ) {
      self.requirement = requirement
      self.title = title
      self.system = system
      self.clause = clause
      self.remedy = remedy
      self.cells = cells
    }

    package var total: Cell {
      cells.reduce(into: Cell()) { sum, cell in
        sum.applicable += cell.applicable
        sum.broken += cell.broken
        sum.undecided += cell.undecided
        sum.lost += cell.lost
      }
    }
  }
}
