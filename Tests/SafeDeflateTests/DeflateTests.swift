import SafeDeflate
import Testing

struct DeflateTests {
  @Test(arguments: [[], [7], Array("案卷案卷案卷案卷案卷案卷案卷案卷".utf8), [UInt8](repeating: 0, count: 100_000)])
  func whatIsUnpackedIsWhatWasPacked(bytes: [UInt8]) throws {
    let packed = try Deflate.packed(bytes)
    #expect(try Deflate.unpacked(packed, count: bytes.count) == bytes)
    #expect(packed.count < 200)
  }

  @Test func aDamagedStreamIsRefused() throws {
    let bytes = Array("the verdict on one requirement, and the verdict on another requirement".utf8)
    let packed = try Deflate.packed(bytes)
    for place in packed.indices {
      var damaged = packed
      damaged[place] ^= 0x55
      #expect(throws: Deflate.Fault.self) { try Deflate.unpacked(damaged, count: bytes.count) }
    }
    for count in [0, 1, bytes.count - 1, bytes.count + 1] {
      #expect(throws: Deflate.Fault.self) { try Deflate.unpacked(packed, count: count) }
    }
    for end in packed.indices {
      #expect(throws: Deflate.Fault.self) { try Deflate.unpacked(Array(packed[..<end]), count: bytes.count) }
    }
  }
}
