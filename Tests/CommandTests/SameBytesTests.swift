import Testing

/// The same inputs give the same bytes, whatever surrounds the process.
struct SameBytesTests {
  @Test(arguments: FormatTests.all)
  func localeZoneFolderAndRepetitionChangeNothing(format: String) throws {
    let folder = try TemporaryFolder()
    let arguments = ["check", asOf, "--format", format, "-"]
    func report(_ environment: [String: String], in place: String? = nil) throws -> [UInt8] {
      let run = try run(
        [Program.path] + arguments, input: CaseText.servedLate.utf8, environment: environment, in: place)
      #expect(run.code == 1, "\(run.errors)")
      return run.outputBytes
    }
    let first = try report([:])
    #expect(!first.isEmpty)
    for environment in format == "text" ? Self.oneByOne : Self.allAtOnce {
      #expect(try report(environment) == first, "\(environment)")
    }
    #expect(try report(["TZ": "Pacific/Kiritimati"], in: folder.path) == first)
  }

  private static let oneByOne = [
    ["LC_ALL": "C"], ["LC_ALL": "zh_CN.UTF-8"], ["LC_ALL": "en_US.UTF-8"], ["LC_ALL": "", "LANG": "tr_TR.UTF-8"],
    ["TZ": "America/Los_Angeles"], ["COLUMNS": "40"], ["HOME": "/nonexistent"], [:],
  ]
  /// Every start of the program costs: what one format could hold against another is put together.
  private static let allAtOnce = [
    ["LC_ALL": "", "LANG": "tr_TR.UTF-8", "TZ": "America/Los_Angeles", "COLUMNS": "40", "HOME": "/nonexistent"]
  ]

  @Test func aFoldersOrderOnDiskDoesNotMatter() throws {
    var reports: [[UInt8]] = []
    for names in [["a", "b", "c"], ["c", "b", "a"]] {
      let folder = try TemporaryFolder()
      for name in names { try folder.file("cases/\(name).xml", CaseText.sound.utf8) }
      reports.append(try anjuan("check", asOf, "cases", in: folder.path).outputBytes)
    }
    #expect(reports[0] == reports[1])
  }

  @Test func messagesFollowTheLocaleAndReportsDoNot() throws {
    let english = try anjuan(
      "check", asOf, "-",
      input: CaseText.sound.changing(#"of="A8" date="2025-06-24""#, to: #"of="A8" date="2025-02-30""#).utf8,
      environment: ["LC_ALL": "en_GB.UTF-8"])
    #expect(english.errors.contains("no real date"))
    #expect(english.output.contains("评查结果"))
  }

  @Test func aReportIsEnglishOnRequest() throws {
    let run = try anjuan("check", asOf, "--language", "en", "-", input: CaseText.servedLate.utf8)
    #expect(run.output.contains("Case-file review report"))
    #expect(run.output.contains("PRO-21 "))
    #expect(run.output.contains("late by"))
  }
}
