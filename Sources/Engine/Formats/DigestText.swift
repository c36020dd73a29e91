/// A digest as people write it: hexadecimal digits in either case.
enum DigestText {
  /// Whether two texts are digests and the same one, however their letters are written.
  static func areSame(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    guard a.count == b.count, a.count >= shortest else { return false }
    return zip(a, b).allSatisfy { one, other in lowerCase(one).map { $0 == lowerCase(other) } ?? false }
  }

  /// The length of an MD5 digest; shorter texts of such letters may be anything.
  private static let shortest = 32

  /// Nil for what is no hexadecimal digit.
  private static func lowerCase(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte | 0x20
    default: nil
    }
  }
}
