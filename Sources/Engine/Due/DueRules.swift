import Model

/// `Rules/publication/due.xml`, resolved for one scope: which deadlines a list of due dates holds, and of what kind each is.
struct DueRules: Sendable {
  /// Deadlines of a requirement that are listed.
  struct Line: Sendable {
    /// Which kind, by its place in `kinds`.
    let kind: Int
    let checks: Set<String>
  }

  private(set) var kinds: [DueKind] = []
  private(set) var lines: [RequirementID: [Line]] = [:]
  private(set) var duties: [(kind: Int, duty: Duty)] = []

  /// The place of a kind; one that is there already is added to.
  mutating func kind(_ kind: DueKind) -> Int {
    if let place = kinds.firstIndex(where: { $0.id == kind.id }) { return place }
    kinds.append(kind)
    return kinds.count - 1
  }

  mutating func add(_ line: Line, of requirement: RequirementID) { lines[requirement, default: []].append(line) }

  mutating func add(_ duty: Duty, of kind: Int) { duties.append((kind, duty)) }
}
