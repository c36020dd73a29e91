import Glibc
import Intake
import Testing

@Suite struct CaseListTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The paths found, relative to the temporary folder.
  func found(_ list: CaseList) -> [String] {
    list.inputs.map { String($0.path.dropFirst(folder.path.count + 1)) }
  }

  @Test func argumentsKeepTheirOrder() throws {
    let (b, a) = (try folder.file("b.xml"), try folder.file("a.xml"))
    let list = CaseList(arguments: [b, "-", a])
    #expect(list.inputs.map(\.name) == [b, "-", a])
    #expect(list.inputs.map(\.kind) == [.xmlFile, .standardInput, .xmlFile])
    #expect(list.problems.isEmpty)
  }

  @Test func aFolderWithACaseFileIsOneCaseAndItsAttachmentsAreNotSearched() throws {
    try folder.file("c/case.xml")
    try folder.file("c/other.xml")
    try folder.file("c/deeper/case.xml")
    for given in [folder / "c", folder / "c/"] {
      let list = CaseList(arguments: [given])
      #expect(list.inputs.map(\.name) == [given])
      #expect(list.inputs.map(\.kind) == [.caseFolder(attachments: given)])
      #expect(list.inputs.map(\.path) == [folder / "c/case.xml"])
    }
  }

  @Test func aFolderStandsForItsFilesAndCaseFoldersSortedBytewise() throws {
    let names = [
      "z.xml", "B.xml", "a.XML", "a/case.xml", "a-b/1.xml", "案卷/二.xml", "案卷/一/case.xml", "é.xml", "10.xml", "9.xml",
    ]
    var random = SeededGenerator(seed: 7)
    for name in names.shuffled(using: &random) { try folder.file(name) }
    try folder.file("readme.txt")
    try folder.file(".hidden.xml")
    try folder.file(".git/case.xml")
    let list = CaseList(arguments: [folder.path])
    #expect(found(list) == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(list.problems.isEmpty && list.notes.isEmpty)
  }

  /// A bureau wrote its answers beside a case, renamed the case, and scored it as if nobody had answered.
  @Test func anAdjudicationBesideNoCaseIsAProblem() throws {
    for name in ["a.xml", "a.adjudication.xml", "B.XML", "B.adjudication.xml", "c/case.xml", "c/adjudication.xml"] {
      try folder.file(name)
    }
    #expect(CaseList(arguments: [folder.path]).problems.isEmpty)
    let strays = ["adjudication.xml", "gone.adjudication.xml", "z.adjudication.xml", "c/case.adjudication.xml"]
    for name in strays { try folder.file(name) }
    // In a zip it lies within.
    try folder.file("z.zip")
    let list = CaseList(arguments: [folder.path])
    #expect(found(list) == ["B.XML", "a.xml", "c/case.xml", "z.zip"])
    #expect(list.problems == strays.map { .strayAdjudication(path: folder / $0) })
  }

  @Test func linksInAFolderAreNotedAndNotFollowed() throws {
    try folder.file("a.xml")
    let links = [
      folder.link("again.xml", to: "a.xml"), folder.link("loop", to: "."), folder.link("nowhere.xml", to: "none"),
    ]
    let list = CaseList(arguments: [folder.path])
    #expect(found(list) == ["a.xml"])
    #expect(list.notes == links.map { .linkSkipped(path: $0) })
  }

  @Test func whatIsNeitherCaseNorAdjudicationIsListedAsUnreadAndWhatWindowsLeavesIsNot() throws {
    for name in [
      "a.xml", "a.adjudication.xml", "b.zip", "c/case.xml", "c/page.jpg", "b.xml.txt", "d/e.rar", "Thumbs.db",
      "desktop.ini", ".hidden",
    ] {
      try folder.file(name)
    }
    let link = folder.link("l.xml", to: "a.xml")
    let list = CaseList(arguments: [folder.path])
    #expect(found(list) == ["a.xml", "b.zip", "c/case.xml"])
    #expect(list.problems.isEmpty)
    #expect(list.unread == [folder / "b.xml.txt", link, folder / "d/e.rar"])
    let beside = InputReader.unreadEntries(in: folder.path, besides: ["a.xml", "a.adjudication.xml", "b.zip", "c"])
    #expect(beside == ["b.xml.txt", "d", "l.xml"].map { .unreadEntry(path: folder / $0) })
    #expect(InputReader.unreadEntries(in: folder / "none", besides: []).isEmpty)
  }

  @Test func aLinkNamedByTheUserIsFollowed() throws {
    try folder.file("real/a.xml")
    let list = CaseList(arguments: [folder.link("link", to: "real")])
    #expect(found(list) == ["link/a.xml"])
    let input = try #require(list.inputs.first)
    #expect(try InputReader().read(input).bytes == Array("<a/>".utf8))
  }

  @Test func aCaseFileReplacedByALinkAfterTheWalkIsNotFollowed() throws {
    try folder.file("c/a.xml")
    try folder.file("secret")
    let input = try #require(CaseList(arguments: [folder / "c"]).inputs.first)
    unlink(input.path)
    symlink(folder / "secret", input.path)
    #expect(throws: InputProblem.symbolicLink(path: input.path)) { try InputReader().read(input) }
  }

  @Test func oneBadArgumentDoesNotStopTheOthers() throws {
    let good = try folder.file("a.xml")
    let empty = folder.folder("empty")
    let pipe = folder / "pipe"
    mkfifo(pipe, 0o644)
    let list = CaseList(arguments: [folder / "none", empty, pipe, good])
    #expect(list.inputs.map(\.name) == [good])
    #expect(
      list.problems == [
        .missing(path: folder / "none"), .noCases(path: empty),
        .notAFile(path: pipe, kind: .pipe),
      ])
  }

  @Test func foldersBelowTheDepthLimitAreAProblem() throws {
    try folder.file("1/2/in.xml")
    try folder.file("1/2/3/out.xml")
    let list = CaseList(arguments: [folder.path], limits: InputLimits(folderDepth: 2))
    #expect(found(list) == ["1/2/in.xml"])
    #expect(list.problems == [.tooDeep(path: folder / "1/2/3", limit: 2)])
  }

  @Test func aNameThatIsNotUTF8IsAProblemAndNotPassedOver() throws {
    try folder.file("a.xml")
    // `案.xml` as a Windows tool writes it in GBK.
    let bytes = Array((folder.path + "/").utf8) + [0xB0, 0xB8] + Array(".xml\0".utf8)
    close(open(bytes.map(CChar.init(bitPattern:)), O_CREAT | O_WRONLY, 0o644))
    let list = CaseList(arguments: [folder.path])
    #expect(found(list) == ["a.xml"])
    #expect(list.problems == [.unreadableName(folder: folder.path, shown: "??.xml")])
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func anUnreadableSubfolderIsAProblemAndTheRestGoesOn() throws {
    try folder.file("a.xml")
    let closed = folder.folder("closed")
    chmod(closed, 0)
    let list = CaseList(arguments: [folder.path])
    #expect(found(list) == ["a.xml"])
    #expect(list.problems == [.noPermission(path: closed)])
  }
}
