import Model

extension RandomReport {
  private static let pieces = [
    "案", "卷", "a", " ", "<", "&", "\"", "'", "/", "\\", "\n", "\r\n", "\u{0}", "\u{1B}", "\u{202E}", "\u{2028}",
    "\u{85}",
    "\u{FEFF}", "e\u{301}", "\u{E9}", "𠀀", "👨‍👩‍👧", "}", "\\u0041", "\u{FFFF}", "%2F",
    "=1+1", "＝", "@a.cn", "-", "`", "*", "|", "](http://x)", "]]>", "<!--", "_x0041_", "\t", "\r", ",", "{0}", "&#65;",
  ]

  mutating func text() -> String { list { $0.one(of: Self.pieces) }.joined() }
  mutating func both() -> BilingualText { BilingualText(zh: text(), en: text()) }
  mutating func id() -> RequirementID { RequirementID(text()) }
  mutating func number() -> Int { Int.random(in: 0...10000, using: &self) }
  mutating func day() -> String {
    "20\(Int.random(in: 10...49, using: &self))-0\(Int(next() % 9) + 1)-1\(next() % 10)"
  }
  mutating func digest() -> String {
    (0..<4).map { _ in String(next() | 1 << 63, radix: 16) }.joined()
  }
  mutating func points() -> Points { Points(hundredths: Int.random(in: -500...12000, using: &self)) }
  mutating func place() -> Place { Place(line: number(), column: number(), path: text()) }

  mutating func effect() -> GateEffect {
    let cap = points()
    return one(of: [.zero, .fail, .barExcellent, .cap(cap)])
  }

  mutating func one<T>(of values: [T]) -> T { values[Int(next() % UInt64(values.count))] }

  mutating func maybe<T>(_ make: (inout Self) -> T) -> T? { next() % 2 == 0 ? nil : make(&self) }

  mutating func list<T>(_ make: (inout Self) -> T) -> [T] { (0..<Int(next() % 4)).map { _ in make(&self) } }
}
