import Testing

@testable import Engine

/// Spellings that keep a number or an address from looking like one and let everybody read it.
struct OddSeparatorTests {
  @Test(arguments: [
    ("当事人张某，411199.19950101.0019，住青石区", Leak.Kind.citizenNumber), ("身份信息411199/19950101/0019在卷", .citizenNumber),
    ("411199、19950101、0019", .citizenNumber), ("号码138.0013.8000已核实", .mobile), ("联系电话138、0013、8000", .mobile),
    ("联系电话①③⑧⓪⓪①③⑧⓪⓪⓪", .mobile), ("当事人加V：zhang_san联系", .handle), ("vx: zs88888", .handle),
    ("WeChat ID: zs88888", .handle), ("威信号zs88888", .handle), ("小红书号95123456", .handle), ("扣扣12345678", .handle),
    ("发至zhangsan#163.com", .email), ("发至zhangsan艾特163.com", .email),
  ])
  func anIdentifierInAnOddSpellingIsFound(_ text: String, _ kind: Leak.Kind) {
    #expect(Redaction.leaks(in: text).map(\.kind) == [kind])
  }

  @Test(arguments: [
    "程序用C#.NET编写", "网址www.example.gov.cn/news.html#part.two", "共138.0013吨，8000件", "单价138.00、13.80、80.00元",
    "版本138.0013.8000.1", "第411199.19950101号", "使用WeChat支付", "①2023年购入②2024年售出", "样品编号138.0013.8000",
    "依照第13、80、0138条", "罚款411199/19950101",
  ])
  func whatOnlyLooksLikeOneIsLeftAlone(_ text: String) {
    #expect(Redaction.leaks(in: text).isEmpty, "\(Redaction.leaks(in: text).map(\.kind))")
  }
}
