import Testing

/// `anjuan rules new`, and the walk through it in `Rules/README.md`.
struct RulesNewTests {
  private static let manual = MarkdownFile(Program.checkout + "/Rules/README.md")

  /// The item of the manual, as its reader has filled it in.
  private func filled() throws -> String {
    try #require(Self.manual.blocks("xml").map { $0.joined(separator: "\n") }.first { $0.hasPrefix("<?xml") })
  }

  /// Every command of the manual in order, the file filled in between: nobody needs to know more than it says.
  @Test func theManualLeadsFromNothingToAProvenItem() throws {
    let folder = try TemporaryFolder()
    let copied = try bash("mkdir '\(folder / "Rules")' && cp -r Rules/bases '\(folder / "Rules")'")
    try #require(copied.code == 0, "\(copied.errors)")
    let commands = Self.manual.blocks("sh").flatMap { $0 }
    try #require(commands.first?.hasPrefix("anjuan rules new QS-02 ") == true)
    for line in commands {
      let run = try bash(#"anjuan() { "$anjuan" "$@"; }; cd '\#(folder.path)' && \#(line)"#)
      #expect(run.code == 0, "\(line): \(run.errors)")
      if line.hasPrefix("anjuan rules new ") { try folder.file("my-rules/QS-02.xml", try filled()) }
    }
    let book = String(decoding: try folder.content("book.html"), as: UTF8.self)
    #expect(book.contains("QS-02") && book.contains("5个工作日"))
  }

  /// What the manuals show of a layer loads as it stands, and its items prove themselves.
  @Test func theLayersOfTheManualsLoadAndProveThemselves() throws {
    let folder = try TemporaryFolder()
    let manuals = [Self.manual, MarkdownFile(Program.checkout + "/Rules/parameters/README.md")]
    let blocks = manuals.flatMap { $0.blocks("xml") }.map { $0.joined(separator: "\n") }
      .filter { block in ["<item ", "<tailoring ", "<parameter "].contains { block.hasPrefix($0) } }
    #expect(blocks.count == 5)
    for (number, block) in blocks.enumerated() { try folder.file("\(number).xml", block) }
    let check = try anjuan("rules", "check", "--local", folder.path)
    #expect(check.code == 0, "\(check.errors)")
    for id in ["QS-01", "QS-11", "QS-12"] {
      let run = try anjuan("rules", "test", id, "--local", folder.path)
      #expect(run.code == 0, "\(id): \(run.errors)")
    }
  }

  /// Filling in changes values, never elements or attributes; there are no more than eight elements.
  @Test func theFilledItemDiffersFromTheNewOneInValuesAlone() throws {
    let folder = try TemporaryFolder()
    #expect(try anjuan("rules", "new", "QS-02", "--local", folder.path, "--form", "deadline").code == 0)
    let new = String(decoding: try folder.content("QS-02.xml"), as: UTF8.self)
    #expect(shape(of: new) == shape(of: try filled()))
    #expect(shape(of: new).count <= 8)
  }

  @Test(arguments: ["have", "deadline"])
  func everyBlankIsNamedWithItsLine(form: String) throws {
    let folder = try TemporaryFolder()
    let run = try anjuan("rules", "new", "QS-02", "--local", folder / "own", "--form", form)
    #expect(run.code == 0, "\(run.errors)")
    for command in ["rules check", "rules test QS-02", "rules show QS-02"] { #expect(run.output.contains(command)) }
    let check = try anjuan("rules", "check", "--local", folder / "own")
    #expect(check.code == 2)
    let blanks = String(decoding: try folder.content("own/QS-02.xml"), as: UTF8.self).split(separator: "=\"【").count - 1
    #expect(blanks > 5)
    #expect(check.errors.split(separator: "还没有填写").count - 1 == blanks)
    #expect(check.errors.contains("QS-02.xml:4:"))
    #expect(try anjuan("rules", "test", "QS-02", "--local", folder / "own").errors.contains("还没有填写"))
  }

  /// What is left empty is no condition, and needs no example of what is not applicable.
  @Test func anItemForEveryCaseLeavesTheConditionEmpty() throws {
    let folder = try TemporaryFolder()
    let item = try filled().replacing("fact=\"决定.罚款\" atLeast=\"50000元\"", with: "fact=\"\" atLeast=\"\"")
      .replacing("set=\"决定.罚款=49999元\"", with: "set=\"\"")
    try folder.file("QS-02.xml", item)
    let run = try anjuan("rules", "test", "QS-02", "--local", folder.path)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("2 "))
  }

  @Test(arguments: ["qs-02", "QS-2", "QS_02", "../QS-02", "QS-02/x", "PUB-77", "PRO-16", "Ｑ-02", ""])
  func anIdThatCannotBeUsedIsRefusedAndNothingIsWritten(id: String) throws {
    let folder = try TemporaryFolder()
    let run = try anjuan("rules", "new", id, "--local", folder.path)
    #expect(run.code == 2)
    #expect(run.outputBytes.isEmpty)
    #expect(try folder.names() == [])
  }

  @Test func aFileThatIsThereStaysAndTheShippedFolderIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    try folder.file("QS-02.xml", "mine")
    #expect(try anjuan("rules", "new", "QS-02", "--local", folder.path).code == 2)
    #expect(String(decoding: try folder.content("QS-02.xml"), as: UTF8.self) == "mine")
    let shipped = try anjuan(
      "rules", "new", "QS-03", "--rules", Program.checkout + "/Rules", "--local", Program.checkout + "/Rules/own")
    #expect(shipped.code == 2)
    #expect(try anjuan("rules", "new", "QS-04").code == 64)
  }

  @Test func anIdOfAnotherFileOfTheLayerIsTaken() throws {
    let folder = try TemporaryFolder()
    try folder.file("a/QS-02-publish.xml", try filled())
    try folder.file("b/QS-02-again.xml", try filled())
    #expect(try anjuan("rules", "new", "QS-02", "--local", folder / "a").code == 2)
    let both = try anjuan("rules", "check", "--local", folder.path)
    #expect(both.code == 2)
    #expect(both.errors.contains("QS-02-publish.xml"))
  }

  @Test func aTitleWithMarkupStaysATitle() throws {
    let folder = try TemporaryFolder()
    #expect(try anjuan("rules", "new", "QS-02", "--local", folder.path, "--title", #"a "b" <c> & d"#).code == 0)
    let check = try anjuan("rules", "check", "--local", folder.path)
    #expect(check.errors.contains("还没有填写") && !check.errors.contains("XML"))
  }

  @Test func namesAreFoundByTheirWordsAndCanBeUsedAsTheyStand() throws {
    let run = try anjuan("rules", "facts", "公示", "日期")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("决定.公示日期\tdecision.publishedDate\t日期\n"))
    // A case may hold several publications.
    #expect(!run.output.contains("\n公示.日期") && !run.output.hasPrefix("公示.日期"))
    #expect(try anjuan("rules", "facts", "没有这个").code == 1)
    // What a file may hold several times stands in no condition as it is, and in examples all the same.
    let none = try anjuan("rules", "facts", "publication.date")
    #expect(none.code == 1 && none.errors.contains("--set"))
    #expect(try anjuan("rules", "facts", "--set", "publication.date").output.contains("公示.日期\tpublication.date\t日期\n"))
  }

  /// Elements with the names of their attributes.
  private func shape(of xml: String) -> [String] {
    xml.split(separator: "<").filter { $0.first?.isLetter == true }.map { element in
      let name = element.prefix { !$0.isWhitespace }
      let attributes = element.split(separator: "=\"").dropLast().map {
        $0.split(whereSeparator: \.isWhitespace).last ?? ""
      }
      return ([name] + attributes).joined(separator: " ")
    }
  }
}
