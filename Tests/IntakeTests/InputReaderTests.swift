import Glibc
import SafeDigest
import SafeFile
import Testing

@testable import Intake

@Suite struct InputReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aFileComesWithItsBytesItsDigestAndItsText() throws {
    let path = try folder.file("案卷.xml", [0xEF, 0xBB, 0xBF] + Array("<a/>".utf8))
    let input = try InputReader().read(path)
    #expect(input.name == path)
    #expect(input.bytes == [0xEF, 0xBB, 0xBF] + Array("<a/>".utf8))
    #expect(input.digest == (try Digest.of(input.bytes)))
    #expect(input.text.utf8 == Array("<a/>".utf8))
  }

  @Test(arguments: [0, 1, 4095, 65_536, 200_001])
  func filesOfAnySizeComeWhole(size: Int) throws {
    let bytes = (0..<size).map { UInt8(0x20 + $0 % 95) }
    #expect(try InputReader().read(folder.file("f", bytes)).bytes == bytes)
  }

  @Test(arguments: [0, 1, 100, 70_000])
  func theLimitItselfIsAllowedAndOneByteMoreIsNot(limit: Int) throws {
    let reader = InputReader(limits: InputLimits(bytesPerFile: limit))
    let full = [UInt8](repeating: 0x20, count: limit)
    #expect(try reader.read(folder.file("full", full)).bytes.count == limit)
    let path = try folder.file("over", full + [0x20])
    #expect(throws: InputProblem.tooLarge(path: path, limit: limit, size: limit + 1)) { try reader.read(path) }
  }

  @Test func aFileThatGrowsWhileItIsReadIsAProblem() throws {
    let path = try folder.file("f", "<a/>")
    let file = try OpenFile(reading: path, followingLink: true)
    let status = try file.status()
    try folder.file("f", "<a/><b/>")
    #expect(throws: InputProblem.changedWhileReading(path: path)) {
      try InputReader().read(file, status: status, name: path)
    }
  }

  @Test func aFileThatGrowsPastTheLimitIsTooLargeAndNotReadOn() throws {
    let path = try folder.file("f", "<a/>")
    let file = try OpenFile(reading: path, followingLink: true)
    let status = try file.status()
    try folder.file("f", [UInt8](repeating: 0x20, count: 300_000))
    #expect(throws: InputProblem.tooLarge(path: path, limit: 10, size: nil)) {
      try InputReader(limits: InputLimits(bytesPerFile: 10)).read(file, status: status, name: path)
    }
  }

  @Test func whatIsNotThereIsMissing() {
    let path = folder / "none.xml"
    #expect(throws: InputProblem.missing(path: path)) { try InputReader().read(path) }
  }

  @Test func aFolderIsNotAFile() {
    #expect(throws: InputProblem.isFolder(path: folder.path)) { try InputReader().read(folder.path) }
  }

  @Test func aPipeIsRefusedWithoutWaitingForAWriter() {
    let path = folder / "pipe"
    mkfifo(path, 0o644)
    #expect(throws: InputProblem.notAFile(path: path, kind: .pipe)) { try InputReader().read(path) }
  }

  @Test func aDeviceIsRefused() {
    #expect(throws: InputProblem.notAFile(path: "/dev/zero", kind: .device)) { try InputReader().read("/dev/zero") }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func anUnreadableFileIsAProblem() throws {
    let path = try folder.file("f")
    chmod(path, 0)
    #expect(throws: InputProblem.noPermission(path: path)) { try InputReader().read(path) }
  }

  @Test func aLinkIsFollowedOnlyWhereTheUserNamedIt() throws {
    try folder.file("f", "<a/>")
    let path = folder.link("link", to: "f")
    #expect(try InputReader().read(path).text.utf8 == Array("<a/>".utf8))
    #expect(throws: InputProblem.symbolicLink(path: path)) { try InputReader().read(path, followingLink: false) }
  }

  @Test func aLinkInACircleIsAProblem() {
    let path = folder.link("loop", to: "loop")
    #expect(throws: InputProblem.symbolicLink(path: path)) { try InputReader().read(path) }
  }

  @Test(arguments: ["", "a\0b"])
  func aNameThatNoFileCanHaveIsAProblem(path: String) {
    #expect(throws: InputProblem.impossibleName(path: path)) { try InputReader().read(path) }
  }

  @Test func textThatNeedsNoChangeIsNotCopied() throws {
    let input = try InputReader().read(folder.file("f", "<案卷/>"))
    let same = input.bytes.withUnsafeBufferPointer { bytes in
      input.text.utf8.withUnsafeBufferPointer { $0.baseAddress == bytes.baseAddress }
    }
    #expect(same)
  }
}
