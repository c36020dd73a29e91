import Testing

/// `anjuan rules book`, from the shipped rules to the file.
struct RulesBookTests {
  @Test func theBookIsOneFileWhoseLinksAllLeadSomewhere() throws {
    let folder = try TemporaryFolder()
    let run = try anjuan("rules", "book", "-o", folder / "book.html", "--local", "Samples/tailoring")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.outputBytes.isEmpty)
    let html = String(decoding: try folder.content("book.html"), as: UTF8.self)
    let names = Set(values(of: "id", in: html))
    #expect(Set(values(of: "href", in: html).map { String($0.dropFirst()) }).isSubset(of: names))
    for word in ["r-PRO-16", "r-QS-01"] { #expect(names.contains(word)) }
    for word in ["听证申请期满", "第六十四条第一款第一项", "5个工作日届满以后", "尚未编写", "本地增设", "罚款五万元以上应集体讨论"] {
      #expect(html.contains(word), "\(word)")
    }
    #expect(!html.contains("<script") && !html.contains("http://") && !html.contains("https://"))
  }

  @Test func theSameRulesGiveTheSameBookAndEnglishOnRequest() throws {
    let first = try anjuan("rules", "book", "--language", "en")
    let second = try anjuan(
      "rules", "book", "--language", "en", environment: ["LC_ALL": "C", "TZ": "America/New_York"])
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.outputBytes == second.outputBytes)
    #expect(first.output.contains("The rule book") && first.output.contains("working days"))
  }

  @Test func aFolderCannotTakeTheBook() throws {
    let folder = try TemporaryFolder()
    let run = try anjuan("rules", "book", "-o", folder.path)
    #expect(run.code == 2)
    #expect(run.errors.contains(folder.path))
  }

  private func values(of name: String, in html: String) -> [String] {
    html.split(separator: " \(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }
}
