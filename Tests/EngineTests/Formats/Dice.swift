/// A small seeded generator (SplitMix64), so that a failing property can be run again.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func digits(_ count: Int) -> String {
    String((0..<count).map { _ in Character(String(Int.random(in: 0...9, using: &self))) })
  }

  mutating func pick<T>(_ list: [T]) -> T { list[Int.random(in: list.indices, using: &self)] }

  /// A citizen number that fits its check digit, of an adult.
  mutating func citizenNumber() -> String {
    let region = pick(["110105", "440524", "411104", "411123", "310115", "500103", "650102", "330106"])
    let month = Int.random(in: 1...12, using: &self)
    let day = Int.random(in: 1...28, using: &self)
    let year = Int.random(in: 1930...2007, using: &self)
    let date = "\(year)" + (month < 10 ? "0" : "") + "\(month)" + (day < 10 ? "0" : "") + "\(day)"
    let front = region + date + digits(3)
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    var sum = 0
    for (character, weight) in zip(front, weights) { sum += (character.wholeNumberValue ?? 0) * weight }
    return front + String(Array("10X98765432")[sum % 11])
  }

  /// A social credit code that fits both check digits.
  mutating func unifiedCode() -> String {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let body = (0..<8).map { _ in pick(alphabet) }
    var sum = 0
    for (character, weight) in zip(body, [3, 7, 9, 10, 5, 8, 4, 2]) {
      sum += (character.hexDigitValue ?? Int(character.asciiValue ?? 0) - 55) * weight
    }
    var code = Array(pick(["91", "92", "93", "11", "12", "52", "N1"]) + pick(["410000", "411104", "440300"]))
    code += body + [Array("0X987654321")[sum % 11]]
    var total = 0
    var weight = 1
    for character in code {
      total += (alphabet.firstIndex(of: character) ?? 0) * weight
      weight = weight * 3 % 31
    }
    return String(code + [alphabet[(31 - total % 31) % 31]])
  }
}
