/// A bar from 0 to 100 drawn as SVG, so that it prints as it shows; the words beside it say the same, so screen readers
/// pass over it. All figures in hundredths.
struct HTMLBar {
  let from: Int
  let to: Int
  /// Where a line stands across the bar; nil for none.
  let mark: Int?

  func write(to h: inout HTMLWriter) {
    let low = Self.within(from)
    let high = max(low, Self.within(to))
    h.element(
      "svg", .kind("bar"), .init("viewBox", "0 0 10000 100"), .init("preserveAspectRatio", "none"),
      .init("aria-hidden", "true"), .init("focusable", "false")
    ) { h in
      rectangle("track", 0, 10000, to: &h)
      // A single value is still a visible sliver.
      rectangle("band", min(low, 9940), max(high - low, to > from ? 60 : 0), to: &h)
      if let mark { rectangle("mark", min(9920, max(0, Self.within(mark) - 40)), 80, to: &h) }
    }
  }

  private func rectangle(_ kind: String, _ x: Int, _ width: Int, to h: inout HTMLWriter) {
    h.element(
      "rect", .kind(kind), .init("x", "\(x)"), .init("y", "0"), .init("width", "\(width)"), .init("height", "100")
    ) { _ in }
  }

  private static func within(_ value: Int) -> Int { min(10000, max(0, value)) }
}
