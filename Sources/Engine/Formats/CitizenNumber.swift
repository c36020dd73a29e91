/// A citizen's identity number (公民身份号码, GB 11643-1999), or its 15-digit predecessor.
///
/// Width, case of X and blanks are folded before judging.
struct CitizenNumber: Sendable, Hashable {
  /// 18 (or 15) characters, half width, capital X.
  let text: String
  let form: Form
  let birth: WrittenDate
  let sex: Sex

  enum Form: Sendable, Hashable {
    /// 18 places with a check digit.
    case current
    /// 15 digits without century and check digit: issued before 1999-10, void since 2013-01-01.
    case old
  }

  enum Sex: Sendable, Hashable {
    case male
    case female
  }

  /// Why a text is not such a number.
  enum Fault: Sendable, Hashable {
    /// Neither 18 nor 15 characters but so many.
    case length(Int)
    /// A character that may not stand at this place (counted from 1).
    case character(String, place: Int)
    /// The first two digits name no province.
    case region(String)
    /// The birth date does not exist, as written (8 or 6 digits).
    case birthDate(String)
    case checkDigit(WrongDigit)
  }

  init?(_ text: String) {
    guard case .success(let number) = Self.read(text) else { return nil }
    self = number
  }

  static func check(_ text: String) -> Fault? {
    switch read(text) {
    case .success: nil
    case .failure(let refusal): refusal.fault
    }
  }

  /// The region of first registration (GB/T 2260), six digits.
  var region: String { String(text.prefix(6)) }

  /// Provinces of GB/T 2260, the residence permits of Hong Kong, Macau and Taiwan (81–83), and 9x: the permanent
  /// residence card of foreigners since 2023, which keeps the structure.
  static func isProvince(_ code: Int) -> Bool {
    switch code {
    case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81...83, 91...99: true
    default: false
    }
  }

  /// The check digit (ISO 7064 MOD 11-2) of the first 17 digits.
  static func checkDigit(_ digits: some Sequence<Int>) -> Unicode.Scalar {
    var sum = 0
    for (digit, weight) in zip(digits, weights) { sum += digit * weight }
    return remainders[sum % 11]
  }

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let remainders = Array("10X98765432".unicodeScalars)

  private struct Refusal: Error {
    let fault: Fault
  }

  private static func read(_ text: String) -> Result<CitizenNumber, Refusal> {
    let scalars = FoldedText.compact(text).map(\.capital)
    guard scalars.count == 18 || scalars.count == 15 else { return refuse(.length(scalars.count)) }
    var digits: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      if let digit = scalar.digit, index > 0 || digit > 0 {
        digits.append(digit)
      } else if index < 17 || scalar != "X" {
        return refuse(.character(String(scalar), place: index + 1))
      }
    }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    func written(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    guard isProvince(number(0..<2)) else { return refuse(.region(written(0..<2))) }

    let isCurrent = scalars.count == 18
    let birth =
      isCurrent
      ? WrittenDate(year: number(6..<10), month: number(10..<12), day: number(12..<14))
      : WrittenDate(year: 1900 + number(6..<8), month: number(8..<10), day: number(10..<12))
    guard let birth, birth.year < 2100 else { return refuse(.birthDate(written(isCurrent ? 6..<14 : 6..<12))) }

    if isCurrent {
      let expected = checkDigit(digits.prefix(17))
      guard scalars[17] == expected else {
        return refuse(.checkDigit(WrongDigit(place: 18, found: scalars[17], expected: expected)))
      }
    }
    let sex: Sex = digits[isCurrent ? 16 : 14] % 2 == 1 ? .male : .female
    return .success(
      CitizenNumber(text: written(0..<scalars.count), form: isCurrent ? .current : .old, birth: birth, sex: sex))
  }

  private static func refuse(_ fault: Fault) -> Result<CitizenNumber, Refusal> { .failure(Refusal(fault: fault)) }

  private init(text: String, form: Form, birth: WrittenDate, sex: Sex) {
    self.text = text
    self.form = form
    self.birth = birth
    self.sex = sex
  }
}
