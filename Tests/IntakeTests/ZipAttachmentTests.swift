import Intake
import SafeDigest
import Testing

/// Attachments by the names that a case gives them, in a folder and in a zip.
@Suite struct ZipAttachmentTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func attachments(
    _ maker: ZipMaker, _ names: Set<String>, limits: InputLimits = InputLimits()
  ) throws -> CaseAttachments {
    let path = try folder.file("case.zip", maker.bytes())
    let input = try #require(CaseList(arguments: [path]).inputs.first)
    return try #require(try InputReader(limits: limits).attachments(of: input, named: names))
  }

  @Test(arguments: ["", "QS-1/"])
  func anAttachmentIsFoundBesideTheCase(base: String) throws {
    let maker = ZipMaker(.init(base + "case.xml"), .init(base + "附件/照片.jpg", "photo"))
    let found = try attachments(maker, ["附件/照片.jpg", "附件\\照片.jpg", "照片.jpg"])
    #expect(found.unreadable == [:])
    #expect(Set(found.found.keys) == ["附件/照片.jpg", "附件\\照片.jpg"])
    let facts = try #require(found.found["附件/照片.jpg"])
    #expect(facts.size == 5)
    #expect(facts.opening == Array("photo".utf8))
    #expect(facts.digest == (try Digest.of(Array("photo".utf8))))
  }

  @Test(arguments: [15, 16, 17, 262_160, 600_001])
  func theDigestIsThatOfTheWholeAttachment(size: Int) throws {
    let content = String(repeating: "录", count: size)
    let found = try attachments(ZipMaker(.init("case.xml"), .init("a", content)), ["a"])
    #expect(found.found["a"]?.size == 3 * size)
    #expect(found.found["a"]?.digest == (try Digest.of(Array(content.utf8))))
  }

  /// `案卷/附件.jpg` as Windows tools for Chinese write it.
  @Test func namesInGBKAreRead() throws {
    let name: [UInt8] = [0xB8, 0xBD, 0xBC, 0xFE, 0x2E, 0x6A, 0x70, 0x67]
    let maker = ZipMaker(.init("case.xml"), .init(bytes: name))
    #expect(try attachments(maker, ["附件.jpg"]).found.count == 1)
  }

  @Test func namesInUTF8ThatNobodyDeclaredAreRead() throws {
    let maker = ZipMaker(.init("case.xml"), ZipMaker.Entry("附件.jpg").with { $0.flags = 0 })
    #expect(try attachments(maker, ["附件.jpg"]).found.count == 1)
  }

  @Test func aNameInNoEncodingIsAProblemWithWhatCanBeShown() throws {
    let path = try folder.file("a.zip", ZipMaker(.init("case.xml"), .init(bytes: [0x61, 0xFF, 0xFF, 0x2E])).bytes())
    #expect(throws: InputProblem.zip(path: path, .undecodableName(shown: "a??."))) {
      try InputReader().read(CaseList(arguments: [path]).inputs[0])
    }
  }

  @Test(arguments: ["../case.xml", "/etc/passwd", "C:\\x.mp4", "https://x/y"])
  func aNameThatLeadsOutIsAProblem(name: String) throws {
    let found = try attachments(ZipMaker(.init("case.xml")), [name])
    #expect(found.found == [:])
    #expect(found.unreadable == [name: .outsideFolder(folder: folder / "case.zip", name: name)])
  }

  @Test func whatCannotBeUnpackedIsNeitherFoundNorMissing() throws {
    let maker = ZipMaker(
      .init("case.xml"), ZipMaker.Entry("secret").with { $0.flags = 1 },
      ZipMaker.Entry("link", "/etc/passwd").with { $0.mode = 0o120777 },
      ZipMaker.Entry("broken").with { $0.checksum = 1 }, .init("sound"))
    let found = try attachments(maker, ["secret", "link", "broken", "sound", "missing"])
    let path = folder / "case.zip"
    #expect(Set(found.found.keys) == ["sound"])
    #expect(
      found.unreadable == [
        "secret": .zip(path: path, .encrypted("secret")), "link": .zip(path: path, .notAFile("link")),
        "broken": .zip(path: path, .damagedEntry("broken")),
      ])
  }

  @Test func theLimitCountsAllThatIsUnpacked() throws {
    let maker = ZipMaker(.init("case.xml"), .init("a", "12345"), .init("b", "12345"))
    let found = try attachments(maker, ["a", "b"], limits: InputLimits(unpackedBytes: 9))
    #expect(Set(found.found.keys) == ["a"])
    #expect(found.unreadable == ["b": .zip(path: folder / "case.zip", .tooMuch(limit: 9))])
    #expect(try attachments(maker, ["a", "b"], limits: InputLimits(unpackedBytes: 10)).found.count == 2)
  }

  @Test func aCaseFolderGivesTheSame() throws {
    try folder.file("c/case.xml")
    try folder.file("c/附件/a.jpg", "photo")
    let input = try #require(CaseList(arguments: [folder / "c"]).inputs.first)
    let found = try #require(try InputReader().attachments(of: input, named: ["附件\\a.jpg", "b", "../x"]))
    #expect(found.found["附件\\a.jpg"]?.digest == (try Digest.of(Array("photo".utf8))))
    #expect(found.found.count == 1)
    #expect(found.unreadable == ["../x": .outsideFolder(folder: folder / "c", name: "../x")])
  }

  @Test func aLoneFileHasNone() throws {
    let input = try #require(CaseList(arguments: [try folder.file("a.xml")]).inputs.first)
    #expect(try InputReader().attachments(of: input, named: ["b"]) == nil)
  }
}
