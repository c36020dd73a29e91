/// A unified social credit code (统一社会信用代码, GB 32100-2015) whose alphabet and both check digits are right.
///
/// Width, case of letters and blanks are folded before judging.
struct UnifiedCode: Sendable, Hashable {
  /// The 18 characters, half width, capitals.
  let text: String

  /// Why a text is not such a code.
  enum Fault: Sendable, Hashable {
    /// Not 18 characters but so many.
    case length(Int)
    /// A character that may not stand at this place (1–18): outside the alphabet, or a letter in the region digits.
    case character(String, place: Int)
    /// Check digits that do not fit, by place: 17 (GB 11714, the organisation code within) and 18 (the whole).
    case checkDigits([WrongDigit])
  }

  init?(_ text: String) {
    guard Self.check(text) == nil else { return nil }
    self.text = String(String.UnicodeScalarView(FoldedText.compact(text).map(\.capital)))
  }

  /// The registration authority's region, places 3–8.
  var region: String { String(text.dropFirst(2).prefix(6)) }

  /// The organisation code (GB 11714), places 9–17.
  var organization: String { String(text.dropFirst(8).prefix(9)) }

  static func check(_ text: String) -> Fault? {
    let scalars = FoldedText.compact(text).map(\.capital)
    guard scalars.count == 18 else { return .length(scalars.count) }
    var values: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      guard let value = value(scalar), value < 10 || !(2...7).contains(index) else {
        return .character(String(scalar), place: index + 1)
      }
      values.append(value)
    }
    var wrong: [WrongDigit] = []
    let organization = organizationDigit(scalars[8..<16])
    if scalars[16] != organization {
      wrong.append(WrongDigit(place: 17, found: scalars[16], expected: organization))
    }
    let whole = wholeDigit(values[0..<17])
    if scalars[17] != whole {
      wrong.append(WrongDigit(place: 18, found: scalars[17], expected: whole))
    }
    return wrong.isEmpty ? nil : .checkDigits(wrong)
  }

  /// GB 32100: weights are the powers of 3 modulo 31.
  static func wholeDigit(_ values: ArraySlice<Int>) -> Unicode.Scalar {
    var sum = 0
    var weight = 1
    for value in values {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return alphabet[(31 - sum % 31) % 31]
  }

  /// GB 11714: letters count 10–35 by their place in the full alphabet; 10 is written X, 11 is written 0.
  static func organizationDigit(_ body: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
    var sum = 0
    for (scalar, weight) in zip(body, [3, 7, 9, 10, 5, 8, 4, 2]) {
      sum += (scalar.digit ?? (Int(scalar.value) - 0x41 + 10)) * weight
    }
    let digit = 11 - sum % 11
    return digit == 10 ? "X" : alphabet[digit % 11]
  }

  /// The 31 characters, in the order of their values; I, O, S, V, Z are left out.
  static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".unicodeScalars)

  static func value(_ scalar: Unicode.Scalar) -> Int? {
    alphabet.firstIndex(of: scalar)
  }
}

/// A check digit that does not fit the digits before it.
struct WrongDigit: Sendable, Hashable {
  /// Counted from 1.
  let place: Int
  let found: String
  let expected: String

  init(place: Int, found: Unicode.Scalar, expected: Unicode.Scalar) {
    self.place = place
    self.found = String(found)
    self.expected = String(expected)
  }
}
