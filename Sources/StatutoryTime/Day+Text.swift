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
    String(decoding: bytes, as: UTF8.self)
  }

  /// The same as bytes: reports hold hundreds of days, and putting each together from texts is dear.
  var bytes: [UInt8] {
    let (year, month, day) = parts
    return [
      UInt8(digit: year / 1000), UInt8(digit: year / 100), UInt8(digit: year / 10), UInt8(digit: year),
      UInt8(ascii: "-"), UInt8(digit: month / 10), UInt8(digit: month),
      UInt8(ascii: "-"), UInt8(digit: day / 10), UInt8(digit: day),
    ]
  }
}

extension UInt8 {
  /// The last digit of a number.
  init(digit number: Int) { self = UInt8(ascii: "0") + UInt8(number % 10) }

  var decimalDigit: Int? {
    self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") ? Int(self - UInt8(ascii: "0")) : nil
  }
}
