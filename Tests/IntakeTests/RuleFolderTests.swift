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
    #expect(RuleFolder(reading: folder.path, extension: "xsd").items.map(\.relativePath) == ["schema/case-file.xsd"])
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
        .tooLarge(path: big, limit: 10, size: 11),
      ])
    #expect(rules.notes == [.linkSkipped(path: link)])
  }

  @Test func aMissingFolderIsAProblem() {
    #expect(RuleFolder(reading: folder / "none").problems == [.missing(path: folder / "none")])
  }
}
