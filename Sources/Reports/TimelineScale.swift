/// Where days stand across a drawing: in proportion, but neighbouring days never closer than can be told apart, and long
/// stretches without anything cut short.
struct TimelineScale {
  /// A stretch that is cut short.
  struct Break: Hashable {
    /// Its middle.
    let x: Int
    let days: Int
  }

  /// A month, or a year, that begins within an unbroken stretch.
  struct Tick: Hashable {
    let x: Int
    let day: CivilDay
  }

  private let days: [CivilDay]
  private let places: [Int]
  private(set) var breaks: [Break] = []

  private static let breakWidth = 66
  private static let leastWidth = 11
  /// Days are cut short only beyond so many.
  private static let leastBreak = 28

  /// - Parameters:
  ///   - days: those that must be told apart.
  ///   - left, right: the ends of the scale.
  init(_ days: some Collection<CivilDay>, from left: Int, to right: Int) {
    let days = Array(Set(days)).sorted()
    self.days = days
    let gaps = zip(days, days.dropFirst()).map { $1.serial - $0.serial }
    let cut = Self.cut(gaps)
    let room = max(0, right - left - cut.count * Self.breakWidth)
    let widths = Self.widths(gaps, cut: cut, in: room)
    var places = [left]
    for width in widths { places.append((places.last ?? left) + width) }
    self.places = places
    for index in cut.sorted() {
      breaks.append(Break(x: (places[index] + places[index + 1]) / 2, days: gaps[index]))
    }
  }

  /// In proportion, but never less than lets two days be told apart: what that takes, the longer gaps give.
  private static func widths(_ gaps: [Int], cut: Set<Int>, in room: Int) -> [Int] {
    let open = gaps.indices.filter { !cut.contains($0) }
    let least = open.isEmpty ? 0 : min(leastWidth, room / open.count)
    var (rest, days) = (room, open.reduce(0) { $0 + gaps[$1] })
    var widths = gaps.map { _ in breakWidth }
    for index in open.sorted(by: { (gaps[$0], $0) < (gaps[$1], $1) }) {
      let width = days > 0 ? max(least, rest * gaps[index] / days) : least
      widths[index] = width
      (rest, days) = (max(0, rest - width), days - gaps[index])
    }
    return widths
  }

  /// The gaps to cut short: the longest, one by one, while it takes more than a quarter of the whole.
  private static func cut(_ gaps: [Int]) -> Set<Int> {
    var cut: Set<Int> = []
    guard gaps.count > 2 else { return cut }
    for index in gaps.indices.sorted(by: { (gaps[$0], $1) > (gaps[$1], $0) }) {
      let rest = gaps.indices.filter { !cut.contains($0) }.reduce(0) { $0 + gaps[$1] }
      guard gaps[index] > leastBreak, gaps[index] * 4 > rest else { break }
      cut.insert(index)
    }
    return cut
  }

  /// Where a day stands; days outside stand at the ends.
  func x(_ day: CivilDay) -> Int {
    guard let first = days.first, day > first else { return places.first ?? 0 }
    guard let next = days.firstIndex(where: { $0 >= day }) else { return places.last ?? 0 }
    if days[next] == day { return places[next] }
    let span = days[next].serial - days[next - 1].serial
    return places[next - 1] + (places[next] - places[next - 1]) * (day.serial - days[next - 1].serial) / span
  }

  func holds(_ day: CivilDay) -> Bool {
    guard let first = days.first, let last = days.last else { return false }
    return first <= day && day <= last
  }

  var end: Int { places.last ?? 0 }

  /// Beginnings of months that stand in no break, at least `apart` from each other.
  func months(apart: Int) -> [Tick] {
    guard let first = days.first, let last = days.last else { return [] }
    var ticks: [Tick] = []
    var month = first.nextMonth
    // A case of a thousand years is a slip of the pen; its months are not counted.
    while month <= last, month.year - first.year < 100 {
      let x = x(month)
      let isCut = breaks.contains { abs($0.x - x) < Self.breakWidth }
      if !isCut, ticks.last.map({ x - $0.x >= apart }) ?? true { ticks.append(Tick(x: x, day: month)) }
      month = month.nextMonth
    }
    return ticks
  }
}
