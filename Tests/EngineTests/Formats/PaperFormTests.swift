import Testing

@testable import Engine

struct PaperFormTests {
  @Test(arguments: ["召市监罚决〔2021〕15号", "舞农（种子）罚〔2024〕1号", "漯召应急罚〔2021〕120号", "豫0523环罚决字〔2025〕9号"])
  func aNumberInPerfectFormHasNoFault(text: String) {
    #expect(DocumentNumber.faults(in: text) == [])
  }

  @Test(
    arguments: [
      ("召市监罚决[2021]15号", [.brackets("[]")]),
      ("召市监罚决（2021）15号", [.brackets("（）")]),
      ("召市监罚决【2021】15号", [.brackets("【】")]),
      ("召市监罚决〔2021)15号", [.brackets("〔)")]),
      ("召市监罚决〔21〕15号", [.shortYear("21")]),
      ("召市监罚决〔2021〕015号", [.leadingZero("015")]),
      ("召市监罚决〔2021〕第15号", [.ordinalWord]),
      ("召市监罚决〔2021〕15", [.missingEnding]),
      ("召市监罚决 〔2021〕 15号", [.spacing]),
      ("召市监罚决〔２０２１〕１５号", [.wideDigits]),
      ("召市监罚决〔2021〕1-15号", [.compoundSequence("1-15")]),
      ("临工商强制字（2009）A-043号", [.brackets("（）"), .leadingZero("A-043"), .compoundSequence("A-043")]),
      ("召市监罚决〔2021〕15号之一", [.compoundSequence("15号之一")]),
      ("召市监罚决〔2021〕15号决定", [.trailing("决定")]),
      ("漯召自然资罚决字2021第15号", [.brackets(""), .ordinalWord]),
      ("〔2021〕15号", [.noAgency]),
      ("召市监罚决(21)第007", [.brackets("()"), .shortYear("21"), .ordinalWord, .leadingZero("007"), .missingEnding]),
      ("召市监罚决15号", [.unreadable]),
      ("", [.unreadable]),
      ("召市监罚决〔2021〕号", [.unreadable]),
      ("召市监罚决〔2021〕99999999999999999999号", [.unreadable]),
    ] as [(String, [DocumentNumber.Fault])])
  func eachDepartureFromTheFormIsNamed(text: String, faults: [DocumentNumber.Fault]) {
    #expect(DocumentNumber.faults(in: text) == faults)
  }

  @Test func thePartsAreReadInSpiteOfSlips() throws {
    let number = try #require(DocumentNumber("召市监罚决(21)第007"))
    #expect(number.agency == "召市监罚决")
    #expect(number.year == 2021)
    #expect(number.sequence == 7)
    let police = try #require(DocumentNumber("漯公交决字[2021]第411100-2900123号"))
    #expect(police.agency == "漯公交决字")
    #expect(police.sequence == 2_900_123)
    #expect(police.sequenceText == "411100-2900123")
  }

  @Test func onlyWhatFormsInUseDifferOnIsStyle() {
    #expect(DocumentNumber.Fault.ordinalWord.isStyle)
    #expect(DocumentNumber.faults(in: "召市监罚决 〔2021〕第1-3号").map(\.isStyle) == [true, true, true])
    #expect(DocumentNumber.faults(in: "召市监罚决[21]01").map(\.isStyle) == [false, false, false, false])
  }

  @Test(
    arguments: [
      ("2021年3月5日", .standard), ("2021 年 3 月 5 日", .standard), ("２０２１年３月５日", .standard), ("2021年03月05日", .padded),
      ("二〇二一年三月五日", .numerals), ("二零二一年三月五日", .numerals), ("二O二一年三月五日", .numerals), ("2021-03-05", .iso),
      ("2021－03－05", .iso), ("2021.3.5", .pointed), ("2021/03/05", .pointed), ("2021-3-5", .pointed),
      (" 2021年3月5日\n", .standard),
    ] as [(String, DateText.Style)])
  func aDateIsReadAndItsStyleKept(text: String, style: DateText.Style) throws {
    let date = try #require(WrittenDate(year: 2021, month: 3, day: 5))
    #expect(DateText.read(text) == .date(date, style))
  }

  @Test(arguments: [
    ("2023年2月29日", 2, 29), ("2023-13-01", 13, 1), ("2023年4月31日", 4, 31), ("2023-00-10", 0, 10), ("二〇二三年二月三十日", 2, 30),
  ])
  func aDayThatDoesNotExistIsImpossibleRatherThanUnreadable(text: String, month: Int, day: Int) {
    #expect(DateText.read(text) == .impossible(year: 2023, month: month, day: day))
    #expect(DateText.parse(text) == nil)
  }

  @Test(arguments: [
    "", "2021年3月", "2021", "21年3月5日", "2021-03-05T10:00", "2021年3月5日前", "3月5日", "2021.3-5", "2021年三", "年月日", "20210305",
  ])
  func whatIsNoDateIsUnreadable(text: String) {
    #expect(DateText.read(text) == .unreadable)
  }

  @Test func leapDaysFollowTheGregorianRule() {
    #expect(DateText.parse("2024-02-29") != nil)
    #expect(DateText.parse("2000-02-29") != nil)
    #expect(DateText.parse("1900-02-29") == nil)
  }
}
