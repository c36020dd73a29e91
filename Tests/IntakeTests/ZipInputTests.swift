import Intake
import SafeDigest
import Testing

/// A case that comes as a zip.
@Suite struct ZipInputTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ maker: ZipMaker, limits: InputLimits = InputLimits()) throws -> InputFile {
    try read(maker.bytes(), limits: limits)
  }

  private func read(_ bytes: [UInt8], limits: InputLimits = InputLimits()) throws -> InputFile {
    let path = try folder.file("case.zip", bytes)
    let list = CaseList(arguments: [path])
    #expect(list.problems == [])
    return try InputReader(limits: limits).read(try #require(list.inputs.first))
  }

  @Test func theCaseInAZipIsReadWithBothDigests() throws {
    let maker = ZipMaker(.init("case.xml", "<案卷/>"), .init("附件/照片.jpg"))
    let file = try read(maker)
    #expect(file.name == folder / "case.zip/case.xml")
    #expect(file.text.utf8 == Array("<案卷/>".utf8))
    #expect(file.digest == (try Digest.of(Array("<案卷/>".utf8))))
    #expect(file.archive?.digest == (try Digest.of(maker.bytes())))
    #expect(file.archive?.name == folder / "case.zip")
  }

  @Test(arguments: ["QS-1/case.xml", "./case.xml", "青石〔2025〕1号/case.xml", "QS-1\\case.xml"])
  func theCaseMayStandInOneTopFolder(name: String) throws {
    #expect(try read(ZipMaker(.init(name, "<a/>"), .init("QS-1/a/b/case.xml"))).text.utf8 == Array("<a/>".utf8))
  }

  @Test func aPackedCaseIsUnpacked() throws {
    let file = try read(try fixture("packed.zip"))
    #expect(file.bytes == Array(("<a>" + String(repeating: "案卷", count: 5000) + "</a>").utf8))
  }

  @Test func zipsInAFolderAreCasesInTheOrderOfTheirNames() throws {
    try folder.file("b.xml")
    try folder.file("c.ZIP", ZipMaker(.init("case.xml")).bytes())
    try folder.file("a.zip", ZipMaker(.init("case.xml")).bytes())
    let list = CaseList(arguments: [folder.path])
    #expect(list.inputs.map(\.name) == [folder / "a.zip", folder / "b.xml", folder / "c.ZIP"])
    #expect(list.inputs.map(\.kind) == [.zip, .xmlFile, .zip])
  }

  @Test func aZipMetOnAWalkMayNotBecomeALink() throws {
    try folder.file("secret.zip", ZipMaker(.init("case.xml")).bytes())
    let path = folder.link("link.zip", to: "secret.zip")
    #expect(CaseList(arguments: [folder.path]).inputs.map(\.name) == [folder / "secret.zip"])
    // One that the user names is followed.
    #expect(try InputReader().read(try #require(CaseList(arguments: [path]).inputs.first)).bytes.count == 1)
  }
}
