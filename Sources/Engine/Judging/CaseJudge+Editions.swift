import SafeXML
import StatutoryTime

extension CaseJudge {
  /// Which edition judges an item.
  enum EditionChoice {
    case one(Int, day: Day?)
    /// No edition governs yet on that day.
    case beforeAll(Day)
    /// The governing date is absent.
    case blocked
    /// The governing date is not known; these may govern.
    case unknown(FactID, [Int])
  }

  /// The law of its day: the item's own governing date chooses.
  mutating func chooseEdition(_ requirement: Requirement, item: XMLTree.Index) -> EditionChoice {
    guard let governed = requirement.governed else { return .one(0, day: nil) }
    switch facts.read(governed, scopes: requirement.scopes(item)).answer {
    case .value(.moment(let moment)):
      for number in requirement.editions.indices where requirement.editions[number].governs(moment.day) {
        return .one(number, day: moment.day)
      }
      return .beforeAll(moment.day)
    case .absent: return .blocked
    case .value, .notCarried, .disputed:
      return .unknown(governed.fact, candidates(requirement))
    }
  }

  /// What lies in the future of the as-of day cannot govern what has happened.
  func candidates(_ requirement: Requirement) -> [Int] {
    requirement.editions.indices.filter { requirement.editions[$0].from.map { $0 <= setting.asOf } ?? true }
  }
}
