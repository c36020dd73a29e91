/// How the terminal text is laid out; the other formats do not look at it.
package struct TextStyle: Hashable, Sendable {
  /// Columns within which lines are wrapped; below 40 it counts as 40.
  package let width: Int
  /// Whether ANSI colours may be used; they never carry meaning alone.
  package let colour: Bool

  package init(width: Int = 100, colour: Bool = false) {
    self.width = max(40, width)
    self.colour = colour
  }
}
