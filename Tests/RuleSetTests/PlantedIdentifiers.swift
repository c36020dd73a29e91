/// Invented identifiers, right by check digit, in every spelling that people use; and a way to see through spellings that
/// shares nothing with the program.
struct PlantedIdentifiers {
  struct One {
    let label: String
    /// Without blanks and dashes.
    let bare: String
    let written: String
  }

  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func roll(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }

  private mutating func pick<T>(_ values: [T]) -> T { values[roll(values.count)] }

  private mutating func digits(_ count: Int) -> String { (0..<count).map { _ in "\(roll(10))" }.joined() }

  mutating func one() -> One {
    switch roll(7) {
    case 0: return spelled("身份证号：", citizenNumber(), numerals: true)
    case 1: return spelled("手机号：", pick(["138", "159", "186", "199"]) + digits(8), numerals: true)
    case 2: return spelled("银行卡号：", card(), numerals: true)
    case 3: return spelled("家庭电话：", "0395" + "6" + digits(6), numerals: false)
    case 4: return plate()
    case 5: return mail()
    default: return address()
    }
  }

  private mutating func citizenNumber() -> String {
    let year = 1950 + roll(50)
    let body = "410199\(year)0\(1 + roll(9))\(10 + roll(18))\(100 + roll(899))"
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(body, weights).reduce(0) { $0 + (Int(String($1.0)) ?? 0) * $1.1 }
    return body + ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11]
  }

  private mutating func card() -> String {
    let body = "629999" + digits(12)
    var sum = 0
    for (place, digit) in body.reversed().enumerated() {
      var value = Int(String(digit)) ?? 0
      if place % 2 == 0 { value = value * 2 > 9 ? value * 2 - 9 : value * 2 }
      sum += value
    }
    return body + "\((10 - sum % 10) % 10)"
  }

  private mutating func spelled(_ label: String, _ number: String, numerals: Bool) -> One {
    let written: String
    switch roll(numerals ? 7 : 5) {
    case 0: written = number
    case 1: written = wide(number)
    case 2: written = grouped(number, by: 4, " ")
    case 3: written = grouped(number, by: 4, "-")
    case 4: written = broken(number)
    case 5: written = numeral(number, "〇一二三四五六七八九")
    default: written = numeral(number, "零壹贰叁肆伍陆柒捌玖")
    }
    return One(label: label, bare: number, written: written)
  }

  private mutating func plate() -> One {
    let number = "豫Z" + digits(5)
    let written = pick([number, wide(number), "豫Z·" + String(number.dropFirst(2)), "豫 Z" + String(number.dropFirst(2))])
    return One(label: "驾驶", bare: number, written: written + "号小型轿车")
  }

  private mutating func mail() -> One {
    let address = "zhang\(digits(4))@mail.example.com"
    return One(
      label: "邮箱：", bare: address, written: pick([address, wide(address), address.replacing("@", with: " @ ")]))
  }

  private mutating func address() -> One {
    let street = "南关街\(1 + roll(98))号\(1 + roll(8))单元\(101 + roll(600))室"
    return One(label: "，住", bare: street, written: "青石区南关街道" + pick([street, wide(street)]))
  }

  private func wide(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value > 0x20 && $0.value < 0x7F ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0 }))
  }

  private func grouped(_ text: String, by size: Int, _ mark: String) -> String {
    var parts: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      parts.append(String(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return parts.joined(separator: mark)
  }

  private mutating func broken(_ text: String) -> String {
    let place = text.index(text.startIndex, offsetBy: 4 + roll(3))
    return text[..<place] + "\n    " + text[place...]
  }

  private func numeral(_ text: String, _ names: String) -> String {
    let names = Array(names)
    return String(text.map { character in character.wholeNumberValue.map { names[$0] } ?? character })
  }

  /// Digits in every script as figures, letters as capitals, marks and blanks away.
  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF20: result.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0xFF41...0xFF5A: result.append(Unicode.Scalar(scalar.value - 0xFEE0 - 0x20) ?? scalar)
      case 0x61...0x7A: result.append(Unicode.Scalar(scalar.value - 0x20) ?? scalar)
      case 0x20, 0x0A, 0x0D, 0x09, 0x2D, 0x2E, 0xB7, 0x3000, 0xFF0D, 0xFF0E, 0x200B: break
      case 0x3007, 0x4E00...0x9FFF: result.append(numerals[scalar] ?? scalar)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static let numerals: [Unicode.Scalar: Unicode.Scalar] = {
    var figures: [Unicode.Scalar: Unicode.Scalar] = [:]
    for names in ["〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖"] {
      for (value, name) in names.unicodeScalars.enumerated() { figures[name] = Unicode.Scalar(UInt8(0x30 + value)) }
    }
    return figures
  }()
}
