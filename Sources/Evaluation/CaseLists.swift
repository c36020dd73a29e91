import Archive
import Engine
import Intake
import Model
import Review

/// Gate items and problems of a run, as many as a report lists, and how many there are: a defect that several checks of one
/// requirement found on one item is one line, and counted once.
struct CaseLists {
  private(set) var gateCount = 0
  /// Findings that only keep their case from 优秀.
  private(set) var barredCount = 0
  private(set) var problemCount = 0
  /// Files that could not be judged, by unit, and the cases among them.
  private(set) var unreadable: [String: Int] = [:]
  private(set) var unreadableCases: [String: Int] = [:]
  private var allGates: [DistrictReport.GateLine] = []
  private var allBars: [DistrictReport.GateLine] = []
  private var allProblems: [DistrictReport.FileProblem] = []
  private var unitsWithBrokenFile: Set<String> = []
  private var lastUnreadable: (unit: String, file: String)?

  mutating func add(_ one: RunCase, _ judged: JudgedCase) {
    var findings: [Line: [Outcome.Gate]] = [:]
    var lines: [Line] = []
    for gate in judged.outcome.gates {
      let line = Line(
        defect: Defect(finding: gate.finding), isGate: gate.effect.isGate, isConfirmed: gate.confirmed)
      if findings[line] == nil { lines.append(line) }
      findings[line, default: []].append(gate)
    }
    for line in lines {
      let found = (findings[line] ?? []).enumerated().sorted {
        ($0.element.effect.gravity, $0.offset) < ($1.element.effect.gravity, $1.offset)
      }.map(\.element)
      guard let gate = found.first else { continue }
      if line.isGate { gateCount += 1 } else { barredCount += 1 }
      guard (line.isGate ? allGates : allBars).count < DistrictReport.mostListed else { continue }
      let message = judged.findings.first { $0.id == gate.finding }?.message
      let listed = DistrictReport.GateLine(
        unit: one.unit, file: one.name, caseID: one.caseID, requirement: gate.requirement, finding: gate.finding,
        effect: gate.effect, confirmed: gate.confirmed,
        message: Self.message(message ?? gate.effect.label, others: found.count - 1))
      if line.isGate { allGates.append(listed) } else { allBars.append(listed) }
    }
    for problem in judged.problems { add(problem, one.unit, file(of: problem, in: one.name)) }
  }

  /// What makes one line of the list.
  private struct Line: Hashable {
    let defect: Defect
    let isGate: Bool
    let isConfirmed: Bool
  }

  private static func message(_ first: BilingualText, others: Int) -> BilingualText {
    guard others > 0 else { return first }
    return BilingualText(
      zh: "\(first.zh)（同一对象的同一问题，另有 \(others) 处认定）",
      en: "\(first.en) (the same on the same item is found \(others) more \(others == 1 ? "time" : "times"))")
  }

  /// What was found only when the files were put together.
  mutating func add(_ problem: Problem, _ one: RunCase) {
    if one.scope == .unit { unitsWithBrokenFile.insert(one.unit) }
    add(problem, one.unit, problem.file)
  }

  /// The file that is to be put right: the case, or what persons decided about it, which lies beside it.
  private func file(of problem: Problem, in name: String) -> String {
    AdjudicationPlace.isAdjudication(path: problem.file) ? problem.file : name
  }

  mutating func add(_ unit: String, _ file: String, _ problem: Problem) {
    let isStray = problem.code == InputProblems.strayCode
    if !isStray, lastUnreadable.map({ $0 != (unit, file) }) ?? true {
      unreadable[unit, default: 0] += 1
      if file == UnitFolder.ownFile {
        unitsWithBrokenFile.insert(unit)
      } else {
        unreadableCases[unit, default: 0] += 1
      }
      lastUnreadable = (unit, file)
    }
    add(problem, unit, file)
  }

  /// What was looked for among a unit's files and is not there.
  mutating func add(ofUnit unit: String, _ problem: Problem) { add(problem, unit, problem.file) }

  /// Whether the unit's own file is there and is of no use, of which the list tells.
  func hasBrokenFile(_ unit: String) -> Bool { unitsWithBrokenFile.contains(unit) }

  /// What is wrong with the district's own file or folder; it keeps no case from being judged.
  ///
  /// - Parameter unit: nil where it is not one unit's.
  mutating func add(ofDistrict problem: Problem, _ unit: String?) {
    add(problem, unit ?? "", problem.file.isEmpty ? DistrictReader.fileName : problem.file)
  }

  private mutating func add(_ problem: Problem, _ unit: String, _ file: String) {
    problemCount += 1
    guard allProblems.count < DistrictReport.mostListed else { return }
    allProblems.append(DistrictReport.FileProblem(unit: unit, file: file, problem: problem))
  }

  /// Gravest effect first, confirmed before proposed; where there is room, what only keeps a case from 优秀 after them.
  var gates: [DistrictReport.GateLine] {
    let sorted = (allGates + allBars).sorted { a, b in
      (a.effect.gravity, a.confirmed ? 0 : 1, a.unit, a.file, a.finding)
        < (b.effect.gravity, b.confirmed ? 0 : 1, b.unit, b.file, b.finding)
    }
    return Array(sorted.prefix(DistrictReport.mostListed))
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
