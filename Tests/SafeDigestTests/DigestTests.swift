import SafeDigest
import Testing

@Suite struct DigestTests {
  struct Vector: Sendable, CustomTestStringConvertible {
    let input: [UInt8]
    let algorithm: DigestAlgorithm
    let hex: String
    var testDescription: String { "\(algorithm) of \(input.count) bytes" }
  }

  /// FIPS 180-4 and GB/T 32905-2016 examples; the 1 MiB ones (byte i = i mod 251) are from the `openssl dgst` command.
  static let vectors: [Vector] = [
    Vector(
      input: [], algorithm: .sha256, hex: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Vector(
      input: Array("abc".utf8), algorithm: .sha256,
      hex: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Vector(
      input: mebibyte, algorithm: .sha256, hex: "631b84027d6b9e52b539c4e8373622d23032dfadc64d60af87339c9037e4f769"),
    Vector(
      input: [], algorithm: .sm3, hex: "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b"),
    Vector(
      input: Array("abc".utf8), algorithm: .sm3,
      hex: "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
    Vector(
      input: mebibyte, algorithm: .sm3, hex: "2acebf826f0afabf4023a18152b047faa1b838dfe57626e79e9351592aaf2e57"),
  ]

  static let mebibyte: [UInt8] = (0..<1_048_576).map { UInt8($0 % 251) }

  @Test(arguments: vectors)
  func theStandardVectorsComeOut(vector: Vector) throws {
    #expect(try Digest.of(vector.input, vector.algorithm).hex == vector.hex)
  }

  @Test(arguments: DigestAlgorithm.allCases)
  func piecesOfAnySizeGiveTheDigestOfTheWhole(algorithm: DigestAlgorithm) throws {
    var random = SeededGenerator(seed: 20_210_715)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...3000, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      var hasher = try DigestHasher(algorithm)
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + Int.random(in: 0...500, using: &random))
        try hasher.update(Array(bytes[start..<end]))
        start = end
      }
      #expect(try hasher.finish() == Digest.of(bytes, algorithm))
    }
  }

  @Test func aWrittenDigestIsReadWhateverItsCase() throws {
    let computed = try Digest.of(Array("abc".utf8))
    #expect(Digest(hex: computed.hex.uppercased(), algorithm: .sha256) == computed)
    #expect(Digest(hex: computed.hex, algorithm: .sm3) != computed)
  }

  @Test(arguments: ["", "abc", String(repeating: "g", count: 64), String(repeating: "a", count: 65), "é"])
  func whatIsNoDigestIsRefused(text: String) {
    #expect(Digest(hex: text, algorithm: .sha256) == nil)
  }
}
