import Testing

/// The README does what it says: its commands are run, its requirement is loaded, its output is the program's.
struct ReadmeTests {
  static let readme = MarkdownFile(Program.checkout + "/README.md")

  /// Every line of a `sh` block, in a copy of what a clone holds.
  @Test(arguments: readme.blocks("sh").flatMap { $0 })
  func aCommandEndsAsStated(line: String) throws {
    let folder = try TemporaryFolder()
    let copied = try bash(
      "cp -r Samples '\(folder.path)/' && mkdir '\(folder / "Rules")' && cp -r Rules/bases '\(folder / "Rules")'")
    try #require(copied.code == 0, "\(copied.errors)")
    let item = try #require(Self.readme.blocks("xml").first).joined(separator: "\n")
    try folder.file("local/QS-01.xml", item)
    try #require(line.hasPrefix("anjuan "))
    let stated = line.firstRange(of: "# exits ").flatMap { Int32(line[$0.upperBound...]) } ?? 0
    let run = try bash(#"anjuan() { "$anjuan" "$@"; }; cd '\#(folder.path)' && \#(line)"#)
    #expect(run.code == stated, "\(run.errors)")
    #expect(stated == 2 || !run.outputBytes.isEmpty || line.contains("--output"))
  }

  @Test func theOutputShownIsWhatTheProgramSays() throws {
    let block = try #require(Self.readme.blocks("text").first)
    let command = try #require(block.first)
    try #require(command.hasPrefix("$ anjuan "))
    let run = try bash(#""$anjuan" \#(command.dropFirst("$ anjuan ".count))"#)
    let said = run.output.split(separator: "\n").map { words($0) }
    for line in block.dropFirst() where line != "…" {
      #expect(said.contains { $0.hasSuffix(words(line)) }, "\(line)")
    }
  }

  @Test func thereIsSomethingToTest() {
    #expect(Self.readme.blocks("sh").flatMap { $0 }.count > 10)
  }

  /// Without the spaces that lay a line out, and without the number that a finding happens to have.
  private func words(_ line: some StringProtocol) -> String {
    line.split(separator: " ").joined(separator: " ")
  }
}
