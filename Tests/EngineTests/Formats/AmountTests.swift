import Testing

@testable import Engine

struct AmountTests {
  @Test(
    arguments: [
      ("壹拾万柒仟元零伍角叁分", 10_700_053), ("壹拾万零柒仟元伍角叁分", 10_700_053), ("壹仟陆佰捌拾元零叁角贰分", 168_032),
      ("壹仟陆佰捌拾元叁角贰分", 168_032), ("陆万元整", 6_000_000), ("陆万圆正", 6_000_000), ("人民币（大写）：陆万元整", 6_000_000),
      ("六万元", 6_000_000), ("拾万元整", 10_000_000), ("十万元", 10_000_000), ("三百二十五元零四分", 32_504), ("两千元", 200_000),
      ("壹亿零贰佰元整", 10_000_020_000), ("壹万亿元整", 100_000_000_000_000), ("伍角", 50), ("叁分", 3), ("零元整", 0),
      ("一万零五百元", 1_050_000), ("一万三百元", 1_030_000), ("一百一十元", 11_000), ("一百十元", 11_000),
      ("60,000元", 6_000_000), ("６００００元", 6_000_000), ("６０，０００．００元", 6_000_000), ("6万元", 6_000_000),
      ("1.5万元", 1_500_000), ("60000.00元", 6_000_000), ("60000", 6_000_000), ("陆万", 6_000_000),
      ("¥60,000.00", 6_000_000),
      ("￥60,000.00元整", 6_000_000), ("3万5千元", 3_500_000), ("1.2345万元", 1_234_500), ("0.5元", 50), ("12元5角", 1250),
      ("2百万元", 200_000_000), ("1.2亿元", 12_000_000_000), ("0.00001万元", 10), ("1.230元", 123), ("五十 万\n元", 50_000_000),
    ] as [(String, Int64)])
  func aSumIsReadInEveryUsualWriting(text: String, fen: Int64) {
    #expect(CapitalAmount.amount(in: text) == fen)
  }

  @Test(arguments: [
    "", "元", "万元", "整", "壹贰元", "壹万贰万元", "拾佰元", "壹佰零元", "零伍元", "壹零零伍元", "壹佰零伍拾零元", "壹元伍", "壹元贰分叁角", "壹元整整",
    "一万五元", "一百五元", "亿元", "壹亿亿元", "壹万万元", "佰元", "60,00元", "6000,0元", "1.234元", "1..5元", "1.元", "-5元", "6万余元", "约6万元",
    "6万元以上", "5千6万元", "1.5万2千元", "99999999999999999999元", "九千九百九十九万亿亿元", "壹元元", "6万元罚款", "百分之五", "六０元",
  ])
  func whatIsNoWholeSumIsRefused(text: String) {
    #expect(CapitalAmount.amount(in: text) == nil)
  }

  @Test func whatIsWrittenInCapitalsIsReadBack() {
    var dice = Dice(seed: 4)
    for _ in 0..<4000 {
      let size = Int64.random(in: 1...13, using: &dice)
      var limit: Int64 = 1
      for _ in 0..<size { limit *= 10 }
      let fen = Int64.random(in: 0...limit, using: &dice)
      let text = CapitalAmount.capital(fen)
      #expect(CapitalAmount.amount(in: text) == fen, "\(text)")
      let ordinary = String(text.map { ordinaryOf[$0] ?? $0 })
      #expect(CapitalAmount.amount(in: ordinary) == fen, "\(ordinary)")
    }
  }

  private let ordinaryOf: [Character: Character] = [
    "壹": "一", "贰": "二", "叁": "三", "肆": "四", "伍": "五", "陆": "六", "柒": "七", "捌": "八", "玖": "九", "拾": "十", "佰": "百",
    "仟": "千",
  ]

  @Test func theWriterFollowsTheChequeRules() {
    #expect(CapitalAmount.capital(10_700_053) == "壹拾万柒仟元零伍角叁分")
    #expect(CapitalAmount.capital(32_504) == "叁佰贰拾伍元零肆分")
    #expect(CapitalAmount.capital(140_950) == "壹仟肆佰零玖元伍角整")
    #expect(CapitalAmount.capital(6_071_400) == "陆万零柒佰壹拾肆元整")
    #expect(CapitalAmount.capital(50) == "伍角整")
    #expect(CapitalAmount.capital(100_000_000_000_00) == "壹仟亿元整")
    #expect(CapitalAmount.capital(1_000_000_010_00) == "壹拾亿零壹拾元整")
  }

  @Test func anIndependentLibraryAgreesOnSumsAndNumerals() {
    for (text, answer) in OracleVectors.amounts {
      #expect(CapitalAmount.amount(in: text) == Int64(answer), "\(text)")
    }
    for (text, answer) in OracleVectors.numerals {
      #expect(ChineseNumeral.value(of: text) == Int(answer), "\(text)")
    }
  }

  @Test func sumsAreFoundInRunningText() {
    let text = "依据第二十一条，处以罚款人民币陆万元整（¥60,000.00元），没收违法所得１．５万元；5000元以上5万元以下，于15日内缴清，百分之三，三单元。"
    let found = CapitalAmount.amounts(in: text)
    #expect(found.map(\.fen) == [6_000_000, 6_000_000, 1_500_000, 500_000, 5_000_000])
    let bytes = Array(text.utf8)
    #expect(
      found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "陆万元整", "60,000.00元", "１．５万元", "5000元", "5万元",
      ])
  }

  @Test(
    arguments: [
      ("一百一十一", 111), ("一百十一", 111), ("十", 10), ("十一", 11), ("一十一", 11), ("二十", 20), ("一千零一", 1001), ("九千九百九十九", 9999),
      ("一百零五", 105), ("一〇五", nil), ("111", 111), ("１１１", 111), ("壹佰壹拾壹", 111), ("一百五", nil), ("一万", nil), ("零", 0),
      ("", nil),
      ("条", nil), ("十十", nil), ("10000", nil), ("二零", nil), ("1一", nil),
    ] as [(String, Int?)])
  func articleNumbersAreReadWithAndWithoutTheLeadingOne(text: String, value: Int?) {
    #expect(ChineseNumeral.value(of: text) == value)
  }
}
