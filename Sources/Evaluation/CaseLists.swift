import Archive
import Model

/// Gate items and problems of a run, as many as a report lists, and how many there are.
struct CaseLists {
  private(set) var gateCount = 0
  private(set) var problemCount = 0
  /// Files that could not be judged, by unit.
  private(set) var unreadable: [String: Int] = [:]
  private var allGates: [DistrictReport.GateLine] = []
  private var allProblems: [DistrictReport.FileProblem] = []
  private var lastUnreadable: (unit: String, file: String)?

  mutating func add(_ one: RunCase, _ judged: JudgedCase) {
    for gate in judged.outcome.gates {
      gateCount += 1
      guard allGates.count < DistrictReport.mostListed else { continue }
      let message = judged.findings.first { $0.id == gate.finding }?.message
      allGates.append(
        DistrictReport.GateLine(
          unit: one.unit, file: one.name, caseID: one.caseID, requirement: gate.requirement, finding: gate.finding,
          effect: gate.effect, confirmed: gate.confirmed, message: message ?? gate.effect.label))
    }
    for problem in judged.problems { add(problem, one.unit, one.name) }
  }

  mutating func add(_ unit: String, _ file: String, _ problem: Problem) {
    if lastUnreadable.map({ $0 != (unit, file) }) ?? true {
      unreadable[unit, default: 0] += 1
      lastUnreadable = (unit, file)
    }
    add(problem, unit, file)
  }

  private mutating func add(_ problem: Problem, _ unit: String, _ file: String) {
    problemCount += 1
    guard allProblems.count < DistrictReport.mostListed else { return }
    allProblems.append(DistrictReport.FileProblem(unit: unit, file: file, problem: problem))
  }

  /// Gravest effect first, confirmed before proposed.
  var gates: [DistrictReport.GateLine] {
    allGates.sorted { a, b in
      (a.effect.gravity, a.confirmed ? 0 : 1, a.unit, a.file, a.finding)
        < (b.effect.gravity, b.confirmed ? 0 : 1, b.unit, b.file, b.finding)
    }
  }

  var problems: [DistrictReport.FileProblem] {
    allProblems.enumerated().sorted {
      ($0.element.unit, $0.element.file, $0.offset) < ($1.element.unit, $1.element.file, $1.offset)
    }.map(\.element)
  }
}

extension GateEffect {
  /// The order in which effects prevail.
  fileprivate var gravity: Int {
    switch self {
    case .zero: 0
    case .fail: 1
    case .cap: 2
    case .barExcellent: 3
    }
  }
}
