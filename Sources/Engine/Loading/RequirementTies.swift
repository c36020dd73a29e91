import Model

/// How requirements depend on one another: who takes whose place, who demands what, who answers for whose defect.
struct RequirementTies {
  private(set) var problems: RuleProblems
  /// For each requirement those that take its place where they apply.
  private(set) var replacedBy: [[Int]] = []
  /// For each fact the requirements that demand it, strongest claim first.
  private(set) var owners: [FactID: [Int]] = [:]

  /// - Parameter raw: the same requirements as they are written.
  init(
    among requirements: [Requirement], _ raw: [RawRequirement], _ dictionary: FactDictionary, problems: RuleProblems
  ) {
    self.problems = problems
    checkLeaving(requirements)
    replacedBy = replacements(among: requirements, raw)
    owners = owners(of: requirements, dictionary)
  }

  /// Every requirement to which a check leaves a defect must exist.
  private mutating func checkLeaving(_ requirements: [Requirement]) {
    let known = Set(requirements.map(\.id))
    for requirement in requirements {
      for check in requirement.editions.flatMap(\.checks) {
        for other in check.leaveTo where !known.contains(other) {
          problems.add(
            "rule.leaveTo", check.origin, zh: "\(requirement.id)：没有项目“\(other)”",
            en: "\(requirement.id): there is no requirement “\(other)”",
            fix: nearest(other.text, among: known.map(\.text)).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
        }
      }
    }
  }

  /// Resolves which requirement takes the place of which.
  private mutating func replacements(among requirements: [Requirement], _ raw: [RawRequirement]) -> [[Int]] {
    var replacedBy = [[Int]](repeating: [], count: requirements.count)
    let numbers = Dictionary(
      requirements.enumerated().map { ($1.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    for one in raw {
      guard let replacing = numbers[one.id] else { continue }
      for name in one.insteadOf {
        guard let replaced = numbers[name] else {
          problems.add(
            "rule.insteadOf", one.origin, zh: "\(one.id)：没有项目“\(name)”",
            en: "\(one.id): there is no requirement “\(name)”")
          continue
        }
        replacedBy[replaced].append(replacing)
      }
    }
    checkRounds(of: replacedBy, requirements)
    return replacedBy
  }

  /// Of requirements that stand instead of one another in a round none would be left to judge anything.
  private mutating func checkRounds(of replacedBy: [[Int]], _ requirements: [Requirement]) {
    /// Those that take the place of one, directly or by way of others.
    func replacing(_ number: Int) -> Set<Int> {
      var seen: Set<Int> = []
      var next = replacedBy[number]
      while let one = next.popLast() {
        if seen.insert(one).inserted { next += replacedBy[one] }
      }
      return seen
    }
    for number in requirements.indices where !replacedBy[number].isEmpty {
      let above = replacing(number)
      guard above.contains(number) else { continue }
      let id = requirements[number].id
      let others = above.filter { $0 != number && replacing($0).contains(number) }.sorted().map {
        requirements[$0].id.text
      }
      problems.add(
        "rule.insteadOf", requirements[number].origin,
        zh: others.isEmpty
          ? "\(id)：insteadOf 写了自己" : "\(id) 与 \(others.joined(separator: "、")) 互相代替（insteadOf），谁也不会评查",
        en: others.isEmpty
          ? "\(id) stands instead of itself"
          : "\(id) and \(others.joined(separator: ", ")) stand instead of one another; none would judge",
        fix: (zh: "只留一个方向的 insteadOf", en: "keep insteadOf in one direction"))
    }
  }

  /// Who demands what; two shipped requirements demanding the same fact is an error unless one replaces the other.
  private mutating func owners(
    of requirements: [Requirement], _ dictionary: FactDictionary
  ) -> [FactID: [Int]] {
    var owners: [FactID: [Int]] = [:]
    func rank(_ number: Int) -> Int {
      requirements[number].isRollUp ? 2 : requirements[number].isLocal ? 1 : 0
    }
    for (number, requirement) in requirements.enumerated() {
      for fact in Set(requirement.editions.flatMap { $0.checks.flatMap(\.demands) }) {
        owners[fact, default: []].append(number)
      }
    }
    for fact in owners.keys.sorted() {
      let sorted = (owners[fact] ?? []).sorted { (rank($0), $0) < (rank($1), $1) }
      owners[fact] = sorted
      let shipped = sorted.filter { rank($0) == 0 }
      for (first, second) in zip(shipped, shipped.dropFirst())
      where !replacedBy[first].contains(second) && !replacedBy[second].contains(first)
        && !areApart(requirements[first], requirements[second])
      {
        problems.add(
          "rule.twoOwners", requirements[second].origin,
          zh: "\(requirements[first].id) 与 \(requirements[second].id) 都要求“\(dictionary.fullLabel(fact).zh)”",
          en: "\(requirements[first].id) and \(requirements[second].id) both demand “\(dictionary.fullName(fact))”",
          fix: (zh: "只留一个，或者用 insteadOf 说明谁代替谁", en: "keep one, or say with insteadOf which takes the other's place"))
      }
    }
    return owners
  }

  /// Requirements on different kinds of things, or about different matters, never meet on one thing.
  private func areApart(_ a: Requirement, _ b: Requirement) -> Bool {
    a.each != b.each || (!a.matters.isEmpty && !b.matters.isEmpty && a.matters.isDisjoint(with: b.matters))
  }
}
