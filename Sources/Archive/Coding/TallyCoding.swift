import Model

/// The tallies of a case in about five bytes each: what a score needs, a million times over.
///
/// One tally: the step of its requirement's number from the one before, a byte of system, layer and state, a byte of flags,
/// its points, and what of earned, low and high does not follow from these. Requirements are numbered by the archive.
enum TallyCoding {
  /// The order is part of the format: new cases go to the end.
  private static let states: [VerdictState] = [
    .met, .partial, .unmet, .blocked, .notApplicable, .undecided, .error,
  ]
  private static let layers: [Layer] = [.scored, .basics, .bonus]
  private static let systems: [RequirementSystem] = [
    .disclosure, .recording, .legalReview, .procedure, .documents, .institution,
  ]

  /// How earned, low and high follow from the standard.
  private enum Shape: UInt8 {
    case full, none, equal, free

    init(_ tally: Tally) {
      let ends = [tally.low, tally.high]
      if ends.contains(where: { $0 != tally.earned }) {
        self = .free
      } else {
        self = tally.earned == tally.standard ? .full : tally.earned == .zero ? .none : .equal
      }
    }
  }

  static func write(_ tallies: [Tally], number: (RequirementID) throws -> Int) rethrows -> [UInt8] {
    var writer = ByteWriter()
    writer.count(tallies.count)
    var last = 0
    for tally in tallies {
      let own = try number(tally.requirement)
      writer.number(own - last)
      last = own
      let shape = Shape(tally)
      writer.byte(
        UInt8(
          position(tally.state, in: states) << 5 | position(tally.layer, in: layers) << 3
            | position(tally.system, in: systems)))
      writer.byte(
        shape.rawValue | (tally.mayNotApply ? 4 : 0) | (tally.leftToPerson ? 8 : 0) | (tally.gates.isEmpty ? 0 : 16))
      writer.points(tally.standard)
      if shape == .equal || shape == .free { writer.points(tally.earned) }
      if shape == .free {
        writer.points(tally.low)
        writer.points(tally.high)
      }
      if !tally.gates.isEmpty {
        writer.list(tally.gates) { writer, gate in
          writer.text(gate.finding)
          writer.text(gate.effect.description)
          writer.flag(gate.confirmed)
        }
      }
    }
    return writer.bytes
  }

  static func read(_ bytes: [UInt8], requirement: (Int) -> RequirementID?) throws(Damage) -> [Tally] {
    var reader = ByteReader(bytes)
    var last = 0
    let tallies = try reader.list { reader throws(Damage) in
      last &+= try reader.number()
      let (kind, flags) = (try reader.byte(), try reader.byte())
      guard let id = requirement(last), let state = states.element(Int(kind >> 5)),
        let layer = layers.element(Int(kind >> 3 & 3)), let system = systems.element(Int(kind & 7)),
        let shape = Shape(rawValue: flags & 3), flags < 32
      else { throw Damage() }
      let standard = try reader.points()
      let earned =
        switch shape {
        case .full: standard
        case .none: Points.zero
        case .equal, .free: try reader.points()
        }
      let low = shape == .free ? try reader.points() : earned
      let high = shape == .free ? try reader.points() : earned
      let gates =
        flags & 16 == 0
        ? []
        : try reader.list { reader throws(Damage) in
          Tally.Gate(finding: try reader.text(), effect: try reader.effect(), confirmed: try reader.flag())
        }
      return Tally(
        requirement: id, system: system, layer: layer, state: state, standard: standard, earned: earned, low: low,
        high: high, mayNotApply: flags & 4 != 0, leftToPerson: flags & 8 != 0, gates: gates)
    }
    guard reader.isAtEnd else { throw Damage() }
    return tallies
  }

  /// Nothing is missing from the lists: a test holds it.
  private static func position<Value: Equatable>(_ value: Value, in list: [Value]) -> Int {
    list.firstIndex(of: value) ?? 7
  }
}

extension Array {
  fileprivate func element(_ place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
