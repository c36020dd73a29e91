import Intake
import Testing

/// Zips that no honest tool makes, and honest ones that cannot be used: each gets its sentence, none does harm.
@Suite struct HostileZipTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func problem(_ maker: ZipMaker, limits: InputLimits = InputLimits()) throws -> ZipProblem? {
    try problem(maker.bytes(), limits: limits)
  }

  /// What is wrong with a zip of these bytes; nil where it could be read.
  private func problem(_ bytes: [UInt8], limits: InputLimits = InputLimits()) throws -> ZipProblem? {
    let path = try folder.file("case.zip", bytes)
    do throws(InputProblem) {
      _ = try InputReader(limits: limits).read(CaseList(arguments: [path]).inputs[0])
      return nil
    } catch {
      guard case .zip(path, let problem) = error else { throw error }
      return problem
    }
  }

  static let sound = ZipMaker.Entry("case.xml", "<a/>")

  @Test(arguments: [
    "../case.xml", "a/../../x", "/etc/passwd", "..", "C:\\Windows\\x", "c:x", "..\\x", "\\\\host\\share\\x", "a//b",
    "附件/../..",
  ])
  func aNameThatLeadsOutIsRefused(name: String) throws {
    #expect(try problem(ZipMaker(Self.sound, .init(name))) == .nameLeadsOut(name))
  }

  @Test func twoEntriesOfOneNameAreRefused() throws {
    #expect(try problem(ZipMaker(Self.sound, .init("a.jpg"), .init("a.jpg", "y"))) == .duplicateName("a.jpg"))
    #expect(try problem(ZipMaker(Self.sound, .init("a/b"), .init("a\\b"))) == .duplicateName("a/b"))
    #expect(try problem(ZipMaker(Self.sound, Self.sound)) == .duplicateName("case.xml"))
  }

  @Test func aDirectoryThatContradictsTheEntriesIsRefused() throws {
    let liar = Self.sound.with { $0.localName = Array("evil.xml".utf8) }
    #expect(try problem(ZipMaker(liar)) == .damaged)
  }

  @Test(arguments: [0, 3, 9, 1_000_000, 4_294_967_294])
  func aSizeThatIsNotTheTrueOneIsRefused(size: UInt32) throws {
    // Unpacked into what it declares, such an entry would overrun or be cut.
    let problem = try problem(try patched(fixture("packed.zip"), size))
    #expect(
      [.untrueSize("case.xml", declared: Int(size)), .damaged, .tooLarge("case.xml", limit: 67_108_864)]
        .contains(problem))
  }

  /// The declared size of the only entry, in its own header and in the directory, made another.
  private func patched(_ bytes: [UInt8], _ size: UInt32) throws -> [UInt8] {
    var bytes = bytes
    let directory = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    for place in [22, directory + 24] {
      for part in 0..<4 { bytes[place + part] = UInt8(truncatingIfNeeded: size >> (8 * UInt32(part))) }
    }
    return bytes
  }

  @Test func aWrongChecksumIsRefused() throws {
    #expect(try problem(ZipMaker(Self.sound.with { $0.checksum = 1 })) == .damagedEntry("case.xml"))
  }

  @Test func anEncryptedCaseIsRefusedAndEncryptedAttachmentsAreNoMatter() throws {
    let secret = ZipMaker.Entry("case.xml", "0123456789ab<a/>").with { $0.flags = 1 }
    #expect(try problem(ZipMaker(secret)) == .encrypted("case.xml"))
    #expect(try problem(ZipMaker(Self.sound, ZipMaker.Entry("a").with { $0.flags = 1 })) == nil)
  }

  @Test func anUnknownMethodIsRefused() throws {
    #expect(try problem(ZipMaker(Self.sound.with { $0.method = 77 })) == .unknownCompression("case.xml"))
  }

  @Test(arguments: [0o120777, 0o010644, 0o020644, 0o140777])
  func aLinkOrDeviceIsNoCase(mode: UInt32) throws {
    #expect(try problem(ZipMaker(Self.sound.with { $0.mode = mode })) == .notAFile("case.xml"))
    #expect(try problem(ZipMaker(Self.sound, ZipMaker.Entry("l", "/etc").with { $0.mode = mode })) == nil)
  }

  @Test func aBombIsNotUnpacked() throws {
    #expect(try problem(try fixture("bomb.zip")) == .swells("case.xml", limit: 200))
  }

  @Test func theLimitOfBytesIsHeldBeforeUnpacking() throws {
    let limits = InputLimits(bytesPerFile: 3)
    #expect(try problem(ZipMaker(Self.sound), limits: limits) == .tooLarge("case.xml", limit: 3))
    #expect(try problem(ZipMaker(Self.sound), limits: InputLimits(bytesPerFile: 4)) == nil)
  }

  @Test func theLimitOfEntriesIsHeld() throws {
    let maker = ZipMaker(Self.sound, .init("a"), .init("b"))
    #expect(try problem(maker, limits: InputLimits(zipEntries: 2)) == .tooManyEntries(limit: 2))
    #expect(try problem(maker, limits: InputLimits(zipEntries: 3)) == nil)
  }

  /// Entries that share their packed bytes, as in the bombs of many overlapping files.
  @Test func overlappingEntriesAreRefused() throws {
    #expect(try problem(try fixture("overlap.zip")) == .damaged)
  }

  @Test func aFileThatIsNoZipIsRefused() throws {
    #expect(try problem(Array("<caseFile/>".utf8)) == .notAZip)
    #expect(try problem([]) == .notAZip)
  }

  @Test func aZipCutOffAnywhereIsRefused() throws {
    let whole = ZipMaker(Self.sound, .init("附件/照片.jpg", "0123456789")).bytes()
    for length in whole.indices { #expect(try problem(Array(whole[..<length])) != nil, "\(length)") }
    #expect(try problem(whole) == nil)
  }

  @Test func aZipWithOneByteChangedNeverGivesAnotherCase() throws {
    let whole = ZipMaker(Self.sound, .init("a.jpg", "0123456789")).bytes()
    for place in whole.indices {
      var bytes = whole
      bytes[place] ^= 0x11
      let path = try folder.file("case.zip", bytes)
      let file = try? InputReader().read(CaseList(arguments: [path]).inputs[0])
      #expect(file == nil || file?.bytes == Array("<a/>".utf8), "\(place)")
    }
  }

  @Test func aCountOfEntriesThatIsNotTrueIsRefused() throws {
    var maker = ZipMaker(Self.sound, .init("a"))
    for count in [0, 1, 3, 65_534] as [UInt16] {
      maker.declaredCount = count
      #expect([.damaged, .noCase].contains(try problem(maker)), "\(count)")
    }
  }

  /// 2^32 entries in a directory of none: a reader that believes it asks for all memory there is.
  @Test func aHugeCountInTheLongEndRecordCostsNothing() throws {
    #expect(try problem(try fixture("huge-count.zip")) == .damaged)
  }

  @Test func severalCasesAreSaid() throws {
    let two = ZipMaker(.init("b/case.xml"), .init("a/case.xml"), .init("a/x/case.xml"))
    #expect(try problem(two) == .severalCases(["a/case.xml", "b/case.xml"]))
    #expect(try problem(ZipMaker(Self.sound, .init("a/case.xml"))) == .severalCases(["a/case.xml", "case.xml"]))
  }

  @Test func aZipWithoutACaseIsSaidAndAZipInItIsNotOpened() throws {
    #expect(try problem(ZipMaker(.init("a/b/case.xml"))) == .noCase)
    let inner = ZipMaker.Entry("inner.zip").with { $0.content = ZipMaker(Self.sound).bytes() }
    #expect(try problem(ZipMaker(inner)) == .noCase)
    #expect(try problem(ZipMaker(Self.sound, inner)) == nil)
    #expect(try problem(ZipMaker()) == .noCase)
  }
}
