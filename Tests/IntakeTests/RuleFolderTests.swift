import Glibc
import Intake
import Testing

@Suite struct RuleFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func everyFileOfTheExtensionComesWithItsRelativePathInByteOrder() throws {
    let names = ["three-systems/rule-set.xml", "facts/a.xml", "facts.xml", "facts-b/c.xml", "法/一.xml"]
    for name in names { try folder.file(name, "<\(name.utf8.count)/>") }
    try folder.file("schema/case-file.xsd")
    let rules = RuleFolder(reading: folder.path)
    #expect(rules.items.map(\.relativePath) == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(rules.items.allSatisfy { $0.file.name == folder / $0.relativePath })
    #expect(rules.problems.isEmpty)
    #expect(RuleFolder(reading: folder.path, kinds: ["xsd"]).items.map(\.relativePath) == ["schema/case-file.xsd"])
  }

  @Test func allProblemsComeTogetherAndTheRestIsRead() throws {
    try folder.file("a.xml", [0x3C, 0xFF])
    try folder.file("b.xml")
    let big = try folder.file("c.xml", [UInt8](repeating: 0x20, count: 11))
    let link = folder.link("d.xml", to: "b.xml")
    let rules = RuleFolder(reading: folder.path, limits: InputLimits(bytesPerFile: 10))
    #expect(rules.items.map(\.relativePath) == ["b.xml"])
    #expect(
      rules.problems == [
        .undecodable(path: folder / "a.xml", encoding: .utf8, offset: 1, line: 1),
        .tooLarge(path: big, limit: 10, size: 11), .symbolicLink(path: link),
      ])
  }

  @Test func whatMayHaveBeenMeantForARuleIsNotPassedOverInSilence() throws {
    try folder.file("QS-01.XML")
    let text = try folder.file("QS-02.xml.txt")
    let old = try folder.file("below/QS-03.xml~")
    try folder.file("README.txt")
    let pipe = folder / "QS-04.xml"
    mkfifo(pipe, 0o644)
    let link = folder.link("others", to: "below")
    let rules = RuleFolder(reading: folder.path)
    #expect(rules.items.map(\.relativePath) == ["QS-01.XML"])
    #expect(
      Set(rules.problems) == [
        .otherExtension(path: text, wanted: "xml"), .otherExtension(path: old, wanted: "xml"),
        .notAFile(path: pipe, kind: .pipe), .symbolicLink(path: link),
      ])
  }

  /// The folder was read once for each kind, and said once for each what is wrong with it.
  @Test func severalKindsAreReadTogetherAndWhatIsWrongWithTheFolderIsSaidOnce() throws {
    for name in ["facts/a.xml", "schema/case-file.xsd", "b.XSD"] { try folder.file(name, "<a/>") }
    let other = try folder.file("schema/old.xsd.xml.txt")
    let link = folder.link("others", to: "facts")
    let rules = RuleFolder(reading: folder.path, kinds: ["xml", "xsd"])
    #expect(rules.items.map(\.relativePath) == ["b.XSD", "facts/a.xml", "schema/case-file.xsd"])
    #expect(rules.problems == [.symbolicLink(path: link), .otherExtension(path: other, wanted: "xml")])
  }

  @Test func aMissingFolderIsAProblem() {
    let missing: [InputProblem] = [.missing(path: folder / "none")]
    #expect(RuleFolder(reading: folder / "none").problems == missing)
    #expect(RuleFolder(reading: folder / "none", kinds: ["xml", "xsd"]).problems == missing)
  }
}
