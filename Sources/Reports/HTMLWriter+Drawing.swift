/// The few shapes of which drawings are made; places are whole units of the drawing.
extension HTMLWriter {
  mutating func rule(_ kind: String, from: (x: Int, y: Int), to: (x: Int, y: Int)) {
    element(
      "line", .kind(kind), .init("x1", "\(from.x)"), .init("y1", "\(from.y)"), .init("x2", "\(to.x)"),
      .init("y2", "\(to.y)")
    ) { _ in }
  }

  mutating func box(_ kind: String, x: Int, y: Int, width: Int, height: Int) {
    element(
      "rect", .kind(kind), .init("x", "\(x)"), .init("y", "\(y)"), .init("width", "\(max(0, width))"),
      .init("height", "\(height)")
    ) { _ in }
  }

  mutating func shape(_ kind: String, _ path: String) {
    element("path", .kind(kind), .init("d", path)) { _ in }
  }

  mutating func label(_ kind: String, _ text: String, at place: (x: Int, y: Int)) {
    element("text", .kind(kind), .init("x", "\(place.x)"), .init("y", "\(place.y)"), text: text)
  }

  /// Content that leads to a place in the document, where there is one.
  mutating func linked(to anchor: Anchor?, content: (inout HTMLWriter) -> Void) {
    guard let anchor else { return content(&self) }
    element("a", .href(anchor.link), content: content)
  }
}
