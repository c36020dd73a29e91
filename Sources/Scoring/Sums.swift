import Model

/// The sums behind one figure, in hundredths of a point, before any cap.
struct Sums: Equatable {
  /// Scored layer: points earned, and points of everything that applies.
  private(set) var earned: Int128 = 0
  private(set) var applicable: Int128 = 0
  /// Basics layer: points not earned.
  private(set) var lost: Int128 = 0
  /// Bonus layer: points earned.
  private(set) var given: Int128 = 0

  /// 100 × earned / applicable, rounded half up; nil when nothing applies.
  var rate: Points? {
    applicable == 0 ? nil : Points((2 * 100_00 * earned + applicable) / (2 * applicable))
  }

  mutating func add(_ points: Int128, of worth: Worth) {
    switch worth.layer {
    case .scored:
      earned += points
      applicable += worth.standard
    case .basics: lost += worth.standard - points
    case .bonus: given += points
    }
  }
}
