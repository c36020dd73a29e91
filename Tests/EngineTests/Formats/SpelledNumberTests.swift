import Testing

@testable import Engine

/// Numbers spelled out digit by digit are searched like figures; dates, sums and articles are not.
struct SpelledNumberTests {
  @Test(arguments: [
    "联系电话一三八〇〇一三八〇〇〇。", "联系电话壹叁捌-零零壹叁-捌零零零。", "联系电话一三八〇〇一\n三八〇〇〇。",
  ])
  func aSpelledTelephoneNumberIsFound(text: String) throws {
    let leak = try #require(Redaction.leaks(in: text).first)
    #expect(leak.kind == .mobile)
    #expect(Redaction.leaks(in: text).count == 1)
  }

  @Test(arguments: [
    "二〇二四年三月十五日作出决定", "罚款人民币壹万贰仟叁佰肆拾伍元整", "依照第一百二十三条第四款第五项",
    "共计一千二百三十四万五千六百七十八元", "文号为青市监罚决〔二〇二四〕十五号",
  ])
  func datesSumsAndArticlesStayWhatTheyAre(text: String) {
    #expect(Redaction.leaks(in: text).isEmpty)
    #expect(FoldedText(text).withSpelledNumbersInFigures.scalars == FoldedText(text).scalars)
  }
}
