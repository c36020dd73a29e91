import Engine

/// One way of making a case: a base and what is spoilt in it.
struct Recipe: Sendable {
  enum Quality: String, Sendable {
    case sound, defective, worst, thin
  }

  /// Told in the manifest: `late-service`.
  let name: String
  let base: BaseCase.Kind
  /// What was done to the base, as a person would say it.
  let what: String
  let quality: Quality
  let changes: [CaseChange]
  let plants: [Planted]
  /// Narrower than the base's own weeks where a defect needs it.
  let weeks: ClosedRange<Int>?
  /// A confirmed finding would end the case: score 0 or unqualified.
  let isGate: Bool

  init(
    _ name: String, _ base: BaseCase.Kind, _ what: String, _ changes: [CaseChange], _ plants: [Planted],
    quality: Quality = .defective, weeks: ClosedRange<Int>? = nil, isGate: Bool = false
  ) {
    self.name = name
    self.base = base
    self.what = what
    self.quality = quality
    self.changes = changes
    self.plants = plants
    self.weeks = weeks
    self.isGate = isGate
  }

  static func sound(_ base: BaseCase.Kind) -> Recipe {
    Recipe("sound", base, "", [], [], quality: .sound)
  }

  /// The weeks by which its base may be moved.
  var possibleWeeks: [Int] {
    let all = (BaseCase.soundWeeks[base] ?? [0...0]).flatMap { Array($0) }
    return weeks.map { range in all.filter(range.contains) } ?? all
  }
}

/// Short spellings for lists of defects.
func set(_ fact: String, _ id: String? = nil, to value: String) -> CaseChange { .set(fact: fact, id: id, to: value) }
func remove(_ fact: String, _ id: String? = nil) -> CaseChange { .remove(fact: fact, id: id) }
func add(_ path: String, _ xml: String) -> CaseChange { .add(to: path, xml: xml) }
