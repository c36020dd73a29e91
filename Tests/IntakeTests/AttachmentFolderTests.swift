import Glibc
import Intake
import SafeDigest
import Testing

@Suite struct AttachmentFolderTests {
  let folder: TemporaryFolder
  let attachments: AttachmentFolder

  init() throws {
    folder = try TemporaryFolder()
    attachments = AttachmentFolder(path: folder.folder("case"))
    try folder.file("secret")
  }

  @Test(arguments: [0, 5, 16, 17, 3_000_000])
  func sizeOpeningAndDigestAreThoseOfTheFile(size: Int) throws {
    let bytes = (0..<size).map { UInt8($0 % 251) }
    try folder.file("case/附件/照片.jpg", bytes)
    for algorithm in DigestAlgorithm.allCases {
      let facts = try attachments.facts(of: "附件/照片.jpg", digestedBy: algorithm)
      #expect(facts.size == size)
      #expect(facts.opening == Array(bytes.prefix(16)))
      #expect(try facts.digest == Digest.of(bytes, algorithm))
    }
    #expect(try attachments.facts(of: "附件\\照片.jpg").digest == nil)
  }

  @Test(arguments: [
    "", "/etc/passwd", "../secret", "a/../../secret", ".", "a/./b", "a//b", "..\\secret", "C:\\a", "a\0b",
  ])
  func aNameThatLeadsElsewhereIsRefused(name: String) {
    folder.folder("case/a")
    #expect(throws: InputProblem.outsideFolder(folder: attachments.path, name: name)) {
      try attachments.facts(of: name)
    }
  }

  @Test func linksAreNotFollowedAtAnyStep() throws {
    let file = folder.link("case/link", to: "../secret")
    _ = folder.link("case/up", to: "..")
    #expect(throws: InputProblem.symbolicLink(path: file)) { try attachments.facts(of: "link") }
    // The kernel calls a link in the middle "not a folder".
    #expect(throws: InputProblem.notAFolder(path: folder / "case/up/secret")) { try attachments.facts(of: "up/secret") }
  }

  @Test func whatIsNoFileIsAProblem() {
    let (sub, pipe) = (folder.folder("case/sub"), folder / "case/pipe")
    mkfifo(pipe, 0o644)
    #expect(throws: InputProblem.isFolder(path: sub)) { try attachments.facts(of: "sub") }
    #expect(throws: InputProblem.notAFile(path: pipe, kind: .pipe)) { try attachments.facts(of: "pipe") }
    #expect(throws: InputProblem.missing(path: folder / "case/none")) { try attachments.facts(of: "none") }
  }
}
