extension Instant: CustomStringConvertible {
  /// Reads `YYYY-MM-DDTHH:MM` or `…:SS`. An offset (`Z`, `+08:00`, `-05:30`) is converted to Beijing time; without one
  /// the text is Beijing time already. 24:00, a leap second, fractions and times that do not exist are nil.
  package init?(iso text: some Collection<UInt8>) {
    guard text.count <= 25 else { return nil }
    let bytes = Array(text)
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let day = Day(iso: bytes[..<10]), let hour = Self.twoDigits(bytes, at: 11),
      let minute = Self.twoDigits(bytes, at: 14)
    else { return nil }

    var place = 16
    var second = 0
    if place < bytes.count, bytes[place] == UInt8(ascii: ":") {
      guard let read = Self.twoDigits(bytes, at: place + 1) else { return nil }
      second = read
      place += 3
    }
    guard let local = Instant(day: day, hour: hour, minute: minute, second: second),
      let offset = Self.offset(bytes, from: place)
    else { return nil }
    self = local.adding(seconds: Self.beijing - offset)
  }

  package init?(iso text: String) {
    self.init(iso: text.utf8)
  }

  /// `YYYY-MM-DDTHH:MM`, with `:SS` only where the seconds are not zero.
  package var description: String {
    let (hour, minute, second) = (Int(second) / 3600, Int(second) / 60 % 60, Int(second) % 60)
    var text = day.bytes
    text += [
      UInt8(ascii: "T"), UInt8(digit: hour / 10), UInt8(digit: hour),
      UInt8(ascii: ":"), UInt8(digit: minute / 10), UInt8(digit: minute),
    ]
    if second != 0 { text += [UInt8(ascii: ":"), UInt8(digit: second / 10), UInt8(digit: second)] }
    return String(decoding: text, as: UTF8.self)
  }

  private static let beijing: Int64 = 8 * 3600

  private static func offset(_ bytes: [UInt8], from place: Int) -> Int64? {
    switch bytes.count - place {
    case 0:
      return beijing
    case 1:
      return bytes[place] == UInt8(ascii: "Z") ? 0 : nil
    case 6:
      guard bytes[place + 3] == UInt8(ascii: ":"), let hours = twoDigits(bytes, at: place + 1),
        let minutes = twoDigits(bytes, at: place + 4), hours <= 14, minutes < 60
      else { return nil }
      let size = Int64(hours * 3600 + minutes * 60)
      switch bytes[place] {
      case UInt8(ascii: "+"): return size
      case UInt8(ascii: "-"): return -size
      default: return nil
      }
    default:
      return nil
    }
  }

  private static func twoDigits(_ bytes: [UInt8], at place: Int) -> Int? {
    guard place + 1 < bytes.count, let tens = bytes[place].decimalDigit, let ones = bytes[place + 1].decimalDigit
    else { return nil }
    return tens * 10 + ones
  }
}
