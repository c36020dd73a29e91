import StatutoryTime

extension Moment {
  /// Reads `bytes[start..<end]`, as `Moment(iso:)` does: the two common shapes here, every other there.
  init?(iso bytes: [UInt8], _ start: Int, _ end: Int) {
    let length = end - start
    guard length == 10 || length == 16 || length == 19, let day = Self.day(bytes, start) else {
      self.init(iso: bytes[start..<end])
      return
    }
    if length == 10 {
      self = .day(day)
      return
    }
    guard bytes[start + 10] == UInt8(ascii: "T"), bytes[start + 13] == UInt8(ascii: ":"),
      length == 16 || bytes[start + 16] == UInt8(ascii: ":"), let hour = Self.number(bytes, start + 11, 2),
      let minute = Self.number(bytes, start + 14, 2),
      let second = length == 16 ? 0 : Self.number(bytes, start + 17, 2),
      let instant = Instant(day: day, hour: hour, minute: minute, second: second)
    else {
      self.init(iso: bytes[start..<end])
      return
    }
    self = .instant(instant)
  }

  private static func day(_ bytes: [UInt8], _ start: Int) -> Day? {
    guard bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
      let year = number(bytes, start, 4), let month = number(bytes, start + 5, 2), let day = number(bytes, start + 8, 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    var number = 0
    for position in start..<(start + count) {
      let digit = Int(bytes[position]) - 48
      guard digit >= 0, digit <= 9 else { return nil }
      number = number * 10 + digit
    }
    return number
  }
}
