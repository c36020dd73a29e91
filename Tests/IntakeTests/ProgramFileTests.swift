import FoundationEssentials
import Intake
import SafeDigest
import Testing

struct ProgramFileTests {
  @Test func theProgramIsKnownByTheDigestOfItsOwnFile() throws {
    let bytes = try Data(contentsOf: URL(filePath: CommandLine.arguments[0]))
    let digest = try Digest.of([UInt8](bytes)).hex
    #expect(ProgramFile.identity == digest)
  }
}
