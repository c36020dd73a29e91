import Glibc
import Intake
import SafeFile
import Testing

@Suite struct OutputFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 300_000])
  func theBytesArriveAndNothingElseIsLeft(size: Int) throws {
    let bytes = [UInt8](repeating: 0x61, count: size)
    try OutputFile.write(bytes, to: folder / "报告.json", .keepExisting)
    #expect(try content(of: folder / "报告.json") == bytes)
    #expect(try folder.names() == ["报告.json"])
  }

  @Test func anExistingFileIsKeptOrReplacedAsAsked() throws {
    let path = try folder.file("f", "old")
    chmod(path, 0o640)
    #expect(throws: OutputProblem.alreadyThere(path: path)) { try OutputFile.write([1], to: path, .keepExisting) }
    #expect(try content(of: path) == Array("old".utf8))
    try OutputFile.write([1], to: path, .replaceExisting)
    #expect(try content(of: path) == [1])
    #expect(try folder.names() == ["f"])
    var status = stat()
    stat(path, &status)
    #expect(status.st_mode & 0o777 == 0o640)
  }

  @Test func anInputIsNeverReplacedByWhateverName() throws {
    let path = try folder.file("case.xml")
    let identity = try #require(InputReader().read(path).identity)
    link(path, folder / "hard.xml")
    let names = [path, folder / "hard.xml", folder.link("soft.xml", to: "case.xml"), folder / "./case.xml"]
    for name in names {
      #expect(throws: OutputProblem.wouldOverwriteInput(path: name)) {
        try OutputFile.write([1], to: name, .replaceExisting, sparing: [identity])
      }
    }
    #expect(try content(of: path) == Array("<a/>".utf8))
    #expect(try folder.names() == ["case.xml", "hard.xml", "soft.xml"])
  }

  @Test func aLinkStaysALinkAndItsFileIsReplaced() throws {
    try folder.file("real", "old")
    let path = folder.link("link", to: "real")
    try OutputFile.write([1], to: path, .replaceExisting)
    #expect(try content(of: folder / "real") == [1])
    var status = stat()
    lstat(path, &status)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func onlyARegularFileIsReplaced() throws {
    let pipe = folder / "pipe"
    mkfifo(pipe, 0o644)
    for path in ["/dev/null", pipe, folder.path] {
      #expect(throws: OutputProblem.notAFile(path: path)) { try OutputFile.write([1], to: path, .replaceExisting) }
    }
    #expect(try folder.names() == ["pipe"])
  }

  @Test func aMissingFolderAndAnImpossibleNameAreProblems() throws {
    let path = folder / "none/f"
    #expect(throws: OutputProblem.missingFolder(path: path)) { try OutputFile.write([1], to: path, .keepExisting) }
    for path in ["", "a\0b", folder / String(repeating: "长", count: 100)] {
      #expect(throws: OutputProblem.impossibleName(path: path)) { try OutputFile.write([1], to: path, .keepExisting) }
    }
    #expect(try folder.names() == [])
  }

  @Test func foldersAreMadeWhereTheyAreMissing() throws {
    for _ in 1...2 { try OutputFile.createFolder(folder / "a/b//c/") }
    try OutputFile.write([1], to: folder / "a/b/c/f", .keepExisting)
    let path = try folder.file("file") + "/below"
    #expect(throws: OutputProblem.missingFolder(path: path)) { try OutputFile.createFolder(path) }
  }

  @Test func aFileThatAppearsWhileAnotherIsWrittenIsKeptToo() throws {
    let path = folder / "f"
    #expect(throws: FileFault.alreadyThere) {
      let file = try NewFile(inFolder: folder.path, permissions: nil)
      try folder.file("f", "first")
      try file.move(to: path, replacing: false)
    }
    #expect(try content(of: path) == Array("first".utf8))
    #expect(try folder.names() == ["f"])
  }

  @Test func writersAtTheSameTimeLeaveOneWholeFile() async throws {
    let path = folder / "f"
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        group.addTask {
          let bytes = [UInt8](repeating: UInt8(number), count: 20_000)
          do throws(OutputProblem) {
            try OutputFile.write(bytes, to: path, .replaceExisting)
          } catch {
            Issue.record(error)
          }
        }
      }
    }
    let bytes = try content(of: path)
    #expect(bytes.count == 20_000 && Set(bytes).count == 1)
    #expect(try folder.names() == ["f"])
  }
}
