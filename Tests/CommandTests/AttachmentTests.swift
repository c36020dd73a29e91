import Testing

/// From the option to the finding: files beside a case, in its folder and in a zip.
struct AttachmentTests {
  static let sample = "Samples/cases-with-attachments/QS-CG-2025-0058"

  /// What the sample plants.
  static let planted = ["QS-02/recordings", "QS-02/papers", "REC-15/held/R2"]

  @Test func withoutTheOptionNoAttachmentIsRead() throws {
    let run = try anjuan("check", asOf, "--local", "Samples/tailoring", Self.sample)
    #expect(run.code == 0, "\(run.errors)")
    #expect(!run.output.contains("QS-02/") && !run.output.contains("REC-15/held"))
    let explained = try anjuan("explain", "QS-02", asOf, "--local", "Samples/tailoring", Self.sample)
    #expect(explained.output.contains("本次没有读取附件"))
  }

  @Test func changedAndMissingFilesAreFound() throws {
    let run = try anjuan("check", asOf, "--attachments", "--local", "Samples/tailoring", Self.sample)
    #expect(run.code == 2, "\(run.errors)")
    for id in Self.planted { #expect(run.output.contains(id)) }
    // Each file that was read stands among the inputs; the missing one cannot.
    #expect(run.output.contains("av/20250610-0858.mp4") && !run.errors.contains("av/20250610-0858.mp4"))
    #expect(run.errors.contains("送达回证.pdf") && run.errors.contains("av/20250612-0858.mp4"))
  }

  /// No layer of the bureau asks: what the case names and the folder does not hold is told all the same.
  @Test func filesThatAreGoneAreToldAndLeaveTheRecordingsOpen() throws {
    let folder = try TemporaryFolder()
    try folder.file("c/case.xml", CaseText.sound.utf8)
    let run = try anjuan("check", asOf, "--attachments", folder / "c")
    #expect(run.code == 2)
    #expect(run.errors.contains("av/20250610-0858.mp4") && run.errors.contains("case.xml"))
    #expect(try anjuan("check", asOf, folder / "c").code == 0)
    let explained = try anjuan("explain", "REC-15", asOf, "--attachments", folder / "c")
    #expect(explained.output.contains("av/20250610-0858.mp4") && explained.output.contains("待定"))
  }

  @Test func theCaseFileOfAFolderMayBeNamedItself() throws {
    let run = try anjuan("check", asOf, "--attachments", "--local", "Samples/tailoring", Self.sample + "/case.xml")
    #expect(run.code == 2, "\(run.errors)")
    for id in Self.planted { #expect(run.output.contains(id)) }
  }

  @Test(arguments: ["at the top", "in a folder"])
  func aZipGivesTheSameFindingsAsItsFolder(layout: String) throws {
    let folder = try TemporaryFolder()
    let zip = folder / "案卷.zip"
    let command =
      layout == "at the top"
      ? "cd \(Self.sample) && python3 -m zipfile -c '\(zip)' *"
      : "cd \(Self.sample)/.. && python3 -m zipfile -c '\(zip)' *"
    let packed = try bash(command)
    try #require(packed.code == 0, "\(packed.errors)")
    let run = try anjuan("check", asOf, "--attachments", "--local", "Samples/tailoring", zip)
    let plain = try anjuan("check", asOf, "--attachments", "--local", "Samples/tailoring", Self.sample)
    #expect(run.code == 2, "\(run.errors)")
    #expect(findings(run.output) == findings(plain.output))
    #expect(findings(run.output).contains("QS-02/recordings"))
    let json = try anjuan("check", asOf, "--attachments", "--format", "json", zip).output
    #expect(json.contains(#""role" : "archive""#) && json.contains(#""role" : "attachment""#))
    let explained = try anjuan("explain", "QS-02", asOf, "--attachments", "--local", "Samples/tailoring", zip)
    #expect(explained.code == 2 && explained.output.contains("av/20250612-0858.mp4"))
  }

  @Test func aNameThatLeadsOutIsAProblemAndAccusesNobody() throws {
    let folder = try TemporaryFolder()
    let text = CaseText.sound.changing(#"file="av/20250610-0858.mp4""#, to: #"file="../../etc/passwd""#)
      .changing(#"file="av/20250612-0858.mp4""#, to: #"file="""#)
    try folder.file("c/case.xml", text.utf8)
    let run = try anjuan("check", asOf, "--attachments", "--local", "Samples/tailoring", folder / "c")
    #expect(run.code == 2)
    #expect(run.errors.contains("../../etc/passwd"))
    #expect(!run.output.contains("QS-02/recordings"))
  }

  @Test func aLoneFileHasNoAttachmentsAndThatIsSaid() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("one.xml", CaseText.sound.utf8)
    let run = try anjuan("check", asOf, "--attachments", path)
    #expect(run.code == 0)
    #expect(run.errors.contains("one.xml") && run.errors.contains("附件"))
  }

  @Test func aBrokenZipDoesNotStopTheOthers() throws {
    let folder = try TemporaryFolder()
    try folder.file("a.zip", "PK, cut off")
    try folder.file("b.xml", CaseText.servedLate.utf8)
    let run = try anjuan("check", asOf, folder.path)
    #expect(run.code == 2)
    #expect(run.output.contains("PRO-21"))
    #expect(run.errors.contains("a.zip"))
  }

  @Test func aReportNeverReplacesTheZipItIsAbout() throws {
    let folder = try TemporaryFolder()
    try folder.file("case.xml", CaseText.sound.utf8)
    try #require(try bash("cd '\(folder.path)' && python3 -m zipfile -c a.zip case.xml").code == 0)
    let before = try folder.content("a.zip")
    let run = try anjuan("check", asOf, "--output", folder / "a.zip", folder / "a.zip")
    #expect(run.code == 2)
    #expect(try folder.content("a.zip") == before)
  }

  /// The part of a report that says what is wrong with the case: before problems and inputs, whose names differ.
  private func findings(_ text: String) -> String {
    let end =
      text.firstRange(of: "输入文件的问题")?.lowerBound ?? text.firstRange(of: "输入及其摘要")?.lowerBound ?? text.endIndex
    // Places stand in the same file, whatever it came in.
    return String(text[..<end])
  }
}
