import Model
import StatutoryTime

/// Every mutant of one requirement, made from the form in which it is written.
///
/// Not all of them load: a deadline without its level, two owners of one fact. Those prove nothing and are not counted.
struct RequirementMutants {
  private(set) var list: [Mutant] = []
  /// As written, but every check with the id that it has by its place: dropping one must not rename the others.
  let raw: RawRequirement
  private var ids: [String: Int] = [:]
  /// Mutants that leave out the place at hand.
  var enclosing: [String] = []

  /// - Parameter requirement: the same, resolved: it knows on which days its editions begin.
  init(_ written: RawRequirement, _ requirement: Requirement) {
    var raw = written
    for edition in raw.editions.indices {
      let alone = raw.editions[edition].checks.count == 1
      for (position, check) in raw.editions[edition].checks.enumerated() where check["id"] == nil {
        raw.editions[edition].checks[position].attributes.append(
          ("id", alone ? check.kind : "\(check.kind)-\(position + 1)"))
      }
    }
    self.raw = raw
    ofTheWhole()
    for edition in raw.editions.indices {
      for check in raw.editions[edition].checks.indices {
        let twins = Self.twins(of: written.editions[edition].checks[check], in: written)
        guard let first = twins.first, first.edition == edition, first.check == check else { continue }
        let isEverywhere = twins.count == raw.editions.count
        ofCheck(twins, isEverywhere ? nil : Self.name(of: raw.editions[edition], in: requirement))
      }
    }
    ofBorders(requirement)
    ofLevels()
  }

  /// Where a check stands in the same words: once in each of some editions.
  ///
  /// They are changed together and one example proves them all. A slip in one of them makes it a check of its own, whose
  /// mutants then want examples of their own.
  private static func twins(of check: RawCheck, in raw: RawRequirement) -> [(edition: Int, check: Int)] {
    raw.editions.enumerated().compactMap { number, edition in
      edition.checks.firstIndex { $0.asksTheSame(as: check) }.map { (number, $0) }
    }
  }

  /// The edition's first day; it is resolved from its law where it is not written.
  private static func name(of edition: RawEdition, in requirement: Requirement) -> String {
    let from = requirement.editions.first { $0.origin == edition.origin }?.fromText ?? ""
    return from.isEmpty ? "first" : from
  }

  /// Adds a mutant and gives its id; `place` names its place within the requirement.
  @discardableResult
  mutating func add(
    _ mutation: Mutation, at place: [String?], _ origin: RuleOrigin, _ measure: Mutant.Measure = .expectation,
    besides coarser: [String] = [], _ change: (inout RawRequirement) -> Void
  ) -> String {
    var changed = raw
    change(&changed)
    let name = ([raw.id] + place.compactMap { $0 } + [mutation.key]).joined(separator: "/")
    let number = ids[name, default: 0] + 1
    ids[name] = number
    let id = number == 1 ? name : "\(name)#\(number)"
    list.append(
      Mutant(
        id: id, subject: raw.id, origin: origin, mutation: mutation, measure: measure, change: .requirement(changed),
        coarser: enclosing + coarser))
    return id
  }

  /// A condition dropped as a whole and changed in each of its parts.
  mutating func addCondition(
    _ text: String, droppable: Bool = true, at place: [String?], _ origin: RuleOrigin,
    _ change: (inout RawRequirement, String?) -> Void
  ) {
    let before = enclosing
    defer { enclosing = before }
    if droppable { enclosing.append(add(.dropCondition(text), at: place, origin) { change(&$0, nil) }) }
    var ids: [String] = []
    for mutant in ConditionMutants(text).list {
      ids.append(
        add(mutant.mutation, at: place, origin, besides: mutant.coarser.map { ids[$0] }) { change(&$0, mutant.text) })
    }
  }

  private mutating func ofTheWhole() {
    let origin = raw.whenOrigin ?? raw.origin
    if let when = raw.when { addCondition(when, at: ["when"], origin) { $0.when = $1 } }
    if !raw.matters.isEmpty {
      attribute("matter", raw.matters.joined(separator: " "), origin) { $0.matters = [] }
    }
    if !raw.insteadOf.isEmpty {
      attribute("insteadOf", raw.insteadOf.joined(separator: " "), raw.origin) { $0.insteadOf = [] }
    }
    if raw.once { attribute("once", "yes", raw.origin, .consequence) { $0.once = false } }
    if raw.isRollUp { attribute("rollUp", "yes", raw.origin) { $0.isRollUp = false } }
    if raw.leastStanding != "declared" {
      attribute("leastStanding", raw.leastStanding, raw.origin) { $0.leastStanding = "declared" }
    }
  }

  private mutating func attribute(
    _ name: String, _ value: String, _ origin: RuleOrigin, _ measure: Mutant.Measure = .expectation,
    _ change: (inout RawRequirement) -> Void
  ) {
    add(.dropAttribute(name: name, value: value), at: [name], origin, measure, change)
  }

  /// An edition's first day a day later and a day earlier, the edition before it following.
  private mutating func ofBorders(_ requirement: Requirement) {
    let written = requirement.editions.compactMap { edition in
      raw.editions.firstIndex { $0.origin == edition.origin }.map { (edition: edition, raw: $0) }
    }
    for (number, edition) in written.enumerated() {
      guard let from = edition.edition.from else { continue }
      let before = number > 0 ? written[number - 1].raw : nil
      let measure: Mutant.Measure =
        before.map { raw.editions[$0].asksTheSame(as: raw.editions[edition.raw]) } == true ? .consequence : .expectation
      for step: Int32 in [1, -1] {
        let moved = from.adding(days: step)
        add(
          .moveEdition(from: "\(from)", to: "\(moved)"), at: ["from"], raw.editions[edition.raw].origin, measure
        ) { changed in
          changed.editions[edition.raw].from = "\(moved)"
          if let before { changed.editions[before].until = "\(moved.adding(days: -1))" }
        }
      }
    }
  }
}

extension RawEdition {
  /// Whether two editions differ only in the law that they cite.
  func asksTheSame(as other: RawEdition) -> Bool {
    checks.count == other.checks.count && zip(checks, other.checks).allSatisfy { $0.asksTheSame(as: $1) }
  }
}

extension RawCheck {
  /// Which clause it judges is the edition's affair: the same demand has other numbers in other editions.
  fileprivate func asksTheSame(as other: RawCheck) -> Bool {
    kind == other.kind && text == other.text && demand.elementsEqual(other.demand, by: ==)
      && items.count == other.items.count
      && zip(items, other.items).allSatisfy { $0.attributes.elementsEqual($1.attributes, by: ==) }
  }

  private var demand: [(name: String, value: String)] { attributes.filter { $0.name != "clause" } }
}
