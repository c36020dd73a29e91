/// Points of a requirement or a score, in hundredths: fixed point, never a floating-point number.
///
/// Written and read as a decimal with two places ("6.00"), in JSON as such a string.
package struct Points: Hashable, Comparable, Sendable {
  package let hundredths: Int

  package init(hundredths: Int) { self.hundredths = hundredths }

  package static let zero = Points(hundredths: 0)

  /// Reads "6", "0.5", "94.55"; at most two decimals, an optional minus sign.
  package init?(_ text: some StringProtocol) {
    // Whole figures, which most are.
    if (1...12).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) {
      self.init(hundredths: text.utf8.reduce(0) { $0 * 10 + Int($1) - 48 } * 100)
      return
    }
    var digits = text[...]
    let negative = digits.first == "-"
    if negative { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty, first.count <= 12, let whole = Int(first),
      first.allSatisfy(\.isNumber)
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].count), parts[1].allSatisfy(\.isNumber), let value = Int(parts[1]) else {
        return nil
      }
      fraction = parts[1].count == 1 ? value * 10 : value
    }
    let magnitude = whole * 100 + fraction
    self.init(hundredths: negative ? -magnitude : magnitude)
  }

  package static func < (a: Points, b: Points) -> Bool { a.hundredths < b.hundredths }
  package static func + (a: Points, b: Points) -> Points { Points(hundredths: a.hundredths + b.hundredths) }
  package static func - (a: Points, b: Points) -> Points { Points(hundredths: a.hundredths - b.hundredths) }
  package static func += (a: inout Points, b: Points) { a = a + b }
}

extension Points: CustomStringConvertible {
  /// Always two decimals: "6.00", "-0.50".
  package var description: String {
    let magnitude = hundredths.magnitude
    let cents = magnitude % 100
    return (hundredths < 0 ? "-" : "") + "\(magnitude / 100)." + (cents < 10 ? "0\(cents)" : "\(cents)")
  }

  /// Without trailing zeros, as people write points: "6", "0.5".
  package var short: String {
    let magnitude = hundredths.magnitude
    let whole = (hundredths < 0 ? "-" : "") + "\(magnitude / 100)"
    let cents = magnitude % 100
    if cents == 0 { return whole }
    return cents % 10 == 0 ? "\(whole).\(cents / 10)" : cents < 10 ? "\(whole).0\(cents)" : "\(whole).\(cents)"
  }
}

extension Points: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let points = Points(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not points: \(text)"))
    }
    self = points
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
