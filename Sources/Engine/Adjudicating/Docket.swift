import Model

/// The decisions on one case after they were held against it: which count, and everything that reports show of them.
struct Docket {
  /// The number of the requirement, by finding; none for a bar of the publication gate.
  private var requirements: [String: Int] = [:]
  private var rulings: [ReviewerSeat: [String: Ruling]] = [:]
  private var humans: [Int?: [HumanVerdict]] = [:]
  private(set) var people: [ReviewerSeat: Set<String>] = [:]
  private(set) var objections: [Objection] = []
  private(set) var problems: [Problem] = []

  mutating func note(_ finding: String, of requirement: Int?) { requirements[finding] = requirement }

  mutating func enforce(_ ruling: Ruling, on finding: String, by decision: Adjudication.Decision) {
    rulings[decision.seat, default: [:]][finding] = ruling
    people[decision.seat, default: []].insert(decision.who)
  }

  mutating func show(_ verdict: HumanVerdict, of requirement: Int?) { humans[requirement, default: []].append(verdict) }

  mutating func show(_ objection: Objection) { objections.append(objection) }

  mutating func add(_ more: [Problem]) { problems += more }

  func inForce(of seat: ReviewerSeat) -> [String: Ruling] { rulings[seat] ?? [:] }

  func requirement(of finding: String) -> Int? { requirements[finding] }

  /// In the order in which they were written; nil means bars.
  func verdicts(on requirement: Int?) -> [HumanVerdict] { humans[requirement] ?? [] }

  func objections(on requirement: Int) -> [Objection] {
    objections.filter { requirements[$0.finding] == requirement }
  }

  /// Sorts findings by requirement, then by name.
  func order(_ finding: String) -> (Int, String) { (requirements[finding] ?? .max, finding) }
}
