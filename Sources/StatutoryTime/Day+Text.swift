extension Day: CustomStringConvertible {
  /// Reads exactly `YYYY-MM-DD` in ASCII; anything else, and a day that does not exist, is nil.
  package init?(iso text: some Collection<UInt8>) {
    guard text.count == 10 else { return nil }
    var year = 0
    var month = 0
    var day = 0
    for (place, byte) in text.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = byte.decimalDigit else { return nil }
      if place < 4 {
        year = year * 10 + digit
      } else if place < 7 {
        month = month * 10 + digit
      } else {
        day = day * 10 + digit
      }
    }
    self.init(year: year, month: month, day: day)
  }

  package init?(iso text: String) {
    self.init(iso: text.utf8)
  }

  /// `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

extension UInt8 {
  var decimalDigit: Int? {
    self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") ? Int(self - UInt8(ascii: "0")) : nil
  }
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
