/// What a colour stands beside; the words say the same.
enum Ink {
  case bold
  case grave
  case warning
  case quiet
}

/// Where a report in words is written: the terminal's lines, or Markdown. Everything that enters is text.
protocol ReportLines {
  var text: String { get }

  /// The first line of all.
  mutating func title(_ title: String)

  /// Begins a part.
  mutating func heading(_ title: String)

  /// Begins something with fields of its own, such as a finding.
  mutating func entry(_ number: Int, _ content: String, ink: Ink?)

  /// One paragraph: the first line starts at `indent`, the following ones `hanging` columns further in.
  mutating func line(_ content: String, indent: Int, hanging: Int, ink: Ink?)

  /// A label in a column of its own and its value beside it; without a label, a further value of the one before.
  mutating func field(_ label: String, _ value: String, indent: Int, column: Int, ink: Ink?)

  /// A name for programs, such as that of a finding.
  mutating func name(_ name: String, indent: Int)

  mutating func blank()
}

extension ReportLines {
  mutating func line(_ content: String, indent: Int = 0, hanging: Int = 0, ink: Ink? = nil) {
    line(content, indent: indent, hanging: hanging, ink: ink)
  }

  mutating func field(_ label: String, _ value: String, indent: Int = 0, column: Int) {
    field(label, value, indent: indent, column: column, ink: nil)
  }
}
