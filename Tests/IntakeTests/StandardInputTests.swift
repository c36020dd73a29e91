import Glibc
import Intake
import Testing

/// One after the other: a process has only one standard input.
@Suite(.serialized) struct StandardInputTests {
  /// Runs `body` with `bytes` waiting on standard input through a pipe (which holds 64 KiB).
  func withStandardInput(_ bytes: [UInt8], _ body: () throws -> Void) throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    let kept = dup(STDIN_FILENO)
    dup2(ends[0], STDIN_FILENO)
    close(ends[0])
    defer {
      dup2(kept, STDIN_FILENO)
      close(kept)
    }
    try body()
  }

  @Test func standardInputIsReadToItsEnd() throws {
    let bytes = Array("<案卷/>".utf8)
    let dash = try #require(CaseList(arguments: ["-"]).inputs.first)
    try withStandardInput(bytes) {
      let input = try InputReader().read(dash)
      #expect(input.name == "-")
      #expect(input.bytes == bytes)
    }
  }

  @Test func aLongFileAsStandardInputComesWhole() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<300_001).map { UInt8(0x20 + $0 % 95) }
    let kept = dup(STDIN_FILENO)
    let opened = open(try folder.file("f", bytes), O_RDONLY)
    dup2(opened, STDIN_FILENO)
    close(opened)
    defer {
      dup2(kept, STDIN_FILENO)
      close(kept)
    }
    #expect(try InputReader().readStandardInput().bytes == bytes)
  }

  @Test func standardInputHasTheSameLimit() throws {
    let reader = InputReader(limits: InputLimits(bytesPerFile: 5000))
    try withStandardInput([UInt8](repeating: 0x20, count: 5000)) {
      let input = try reader.readStandardInput()
      #expect(input.bytes.count == 5000)
    }
    try withStandardInput([UInt8](repeating: 0x20, count: 5001)) {
      #expect(throws: InputProblem.tooLarge(path: "-", limit: 5000, size: nil)) { try reader.readStandardInput() }
    }
  }
}
