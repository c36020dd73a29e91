import Testing

@testable import Engine

struct LawCitationTests {
  /// Title#edition, article-suffix.paragraph.item.subitem; a dash for what is not named.
  private func lines(_ text: String) -> [String] {
    LawCitation.all(in: text).map { citation in
      let parts = [citation.paragraph, citation.item, citation.subitem].map { $0.map { String($0) } ?? "-" }
      let article = citation.article.map { String($0) } ?? "-"
      let suffix = citation.suffix.map { "之\($0)" } ?? ""
      let edition = citation.edition.map { "#" + $0 } ?? ""
      return citation.title + edition + " " + article + suffix + " " + parts.joined(separator: ".")
    }
  }

  @Test(
    arguments: [
      ("依据《行政处罚法》第四十四条的规定", ["行政处罚法 44 -.-.-"]),
      ("《行政处罚法》第44条第1款第(3)项", ["行政处罚法 44 1.3.-"]),
      ("《行政处罚法》第４４条第１款第（３）项", ["行政处罚法 44 1.3.-"]),
      ("《甲法》第五条、第六条第二款", ["甲法 5 -.-.-", "甲法 6 2.-.-"]),
      ("《甲法》第五条第一款、第二款", ["甲法 5 1.-.-", "甲法 5 2.-.-"]),
      ("《甲法》第五条第一款第（一）项、第（三）项和第七条", ["甲法 5 1.1.-", "甲法 5 1.3.-", "甲法 7 -.-.-"]),
      ("《甲法》第五条第（一）、（三）项", ["甲法 5 -.1.-", "甲法 5 -.3.-"]),
      ("《甲法》第十三条第（一）（二）项", ["甲法 13 -.1.-", "甲法 13 -.2.-"]),
      ("《甲法》第五、六条", ["甲法 5 -.-.-", "甲法 6 -.-.-"]),
      ("《甲法》第五条至第八条", ["甲法 5 -.-.-", "甲法 8 -.-.-"]),
      ("《刑法》第一百二十条之一第一款", ["刑法 120之1 1.-.-"]),
      ("《行政处罚法》（2021年修订）第五十八条", ["行政处罚法#2021年修订 58 -.-.-"]),
      ("《行政处罚法（2017修正）》第三十八条第三款", ["行政处罚法#2017修正 38 3.-.-"]),
      ("《听证办法（试行）》第三条", ["听证办法(试行) 3 -.-.-"]),
      ("《中华人民共和国行政处罚法》（以下简称《行政处罚法》）第一百一十一条", ["中华人民共和国行政处罚法 111 -.-.-"]),
      ("《关于适用〈行政诉讼法〉的解释》第九十九条", ["关于适用〈行政诉讼法〉的解释 99 -.-.-"]),
      ("《甲法》、《乙法》第三条", ["甲法 - -.-.-", "乙法 3 -.-.-"]),
      ("《甲法》第二章第十条第一项第2目", ["甲法 10 -.1.2"]),
      ("《中华人民共和国\n  行政处罚法》\n 第 四十四 条", ["中华人民共和国行政处罚法 44 -.-.-"]),
      ("《甲法》第三十七条㈢项", ["甲法 37 -.3.-"]),
      ("《甲法》第十条，第十一条，本法第十二条", ["甲法 10 -.-.-", "甲法 11 -.-.-"]),
      ("《甲法》第九千九百九十九条之二十", ["甲法 9999之20 -.-.-"]),
      ("《甲法》五条意见", ["甲法 - -.-.-"]),
      ("《行政处罚决定书》送达", ["行政处罚决定书 - -.-.-"]),
      ("《没有结束。《甲法》第一条", ["甲法 1 -.-.-"]),
      ("《》第一条", []), ("第五条第一款", []), ("《甲法", []), ("", []),
    ] as [(String, [String])])
  func citationsAreTakenApart(text: String, expected: [String]) {
    #expect(lines(text) == expected)
  }

  @Test func eachCitationPointsToItsOwnWords() {
    let text = "依据《甲法》第五条、第六条第二款，参照《乙法》。"
    let bytes = Array(text.utf8)
    #expect(
      LawCitation.all(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "《甲法》第五条", "第六条第二款", "《乙法》",
      ])
  }

  @Test func anArticleWrittenInAnyNumeralsIsReadBack() {
    for number in Int64(1)...1300 {
      let capital = CapitalAmount.capital(number * 100).dropLast(2)
      #expect(LawCitation.all(in: "《甲法》第\(capital)条").map(\.article) == [Int(number)], "\(capital)")
      #expect(LawCitation.all(in: "《甲法》第\(number)条").map(\.article) == [Int(number)])
    }
  }
}
