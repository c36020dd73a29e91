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
  /// A whole case in place of a changed base; its names and numbers are those of the base.
  let text: String?
  let expected: Expected

  /// What the review must make of it.
  struct Expected: Sendable {
    /// Nothing else above a note.
    var plants: [Planted] = []
    /// Narrower than the base's own weeks where the law of other days, or a holiday, would make it another defect.
    var weeks: ClosedRange<Int>?
    /// Confirmed, a finding would end the case: score 0.
    var isGate = false
  }

  init(
    _ name: String, _ base: BaseCase.Kind, _ what: String, _ changes: [CaseChange], quality: Quality = .defective,
    text: String? = nil
  ) {
    self.name = name
    self.base = base
    self.what = what
    self.quality = quality
    self.changes = changes
    self.text = text
    expected = Self.expectations[name] ?? Expected()
  }

  var plants: [Planted] { expected.plants }
  var isGate: Bool { expected.isGate }

  static func sound(_ base: BaseCase.Kind) -> Recipe {
    Recipe("sound", base, "", [], quality: .sound)
  }

  /// The weeks by which its base may be moved.
  var possibleWeeks: [Int] {
    let all = (BaseCase.soundWeeks[base] ?? [0...0]).flatMap { Array($0) }
    return expected.weeks.map { range in all.filter(range.contains) } ?? all
  }
}

/// Short spellings for lists of defects.
func set(_ fact: String, _ id: String? = nil, to value: String) -> CaseChange { .set(fact: fact, id: id, to: value) }
func remove(_ fact: String, _ id: String? = nil) -> CaseChange { .remove(fact: fact, id: id) }
func add(_ path: String, _ xml: String) -> CaseChange { .add(to: path, xml: xml) }
