import Model
import Testing

@testable import Engine

/// What reports mask in any text of a case.
struct IdentifierMaskTests {
  private let mask = IdentifierMask(own: [])

  /// Kinds that reports of a review may show: they are about a person, but do not identify one.
  private static let shown: Set<Leak.Kind> = [.birthDate, .personName, .school, .health]

  @Test(arguments: RedactionSamples.positives.filter { !shown.contains($0.kind) })
  func anIdentifierIsFoundAtALookAndMaskedForGood(text: String, kind: Leak.Kind) {
    #expect(IdentifierMask.mayHoldOne(text))
    let masked = mask.masked(text)
    #expect(masked != text && Redaction.identifiers(in: masked) == [], "\(masked)")
  }

  @Test(arguments: RedactionSamples.negatives)
  func whatIsNobodysIdentifierStays(text: String) {
    #expect(mask.masked(text) == text)
    #expect(Masking(isOff: false).problem(Self.problem(text)).message.zh == Self.problem(text).message.zh)
  }

  @Test func theEndsOfANumberStayAndNothingElseOfIt() {
    #expect(mask.masked("身份证号：１１０１０５ 19491231 002X。") == "身份证号：11**************2X。")
    #expect(mask.masked("电话一三八一二三四五六七八") == "电话一三*******七八")
    #expect(mask.masked("住河南省漯河市召陵区青年镇李集村3组12号。") == "住河南省漯河市召陵区***。")
  }

  /// A bare certificate number looks like a mobile number; the fact's own name says what it is.
  @Test func theNameOfAFactTellsWhatItsNumberIs() {
    let masking = Masking(isOff: false)
    #expect(masking.text("13110012345", behind: "执法证号") == "13110012345")
    #expect(masking.text("13110012345", behind: "联系电话") == "13*******45")
    #expect(masking.text("6161234", behind: "电话") == "61***34")
    #expect(Masking(isOff: true).text("13110012345", behind: "联系电话") == "13110012345")
  }

  @Test(arguments: ["P11010519491231002X", "张三13812345678", "IMG_13812345678.jpg", "案/13812345678/case.xml"])
  func aNumberInACodeIsHidden(code: String) {
    let masked = Masking(isOff: false).code(code)
    #expect(masked != code && masked.contains("***") && !masked.contains("12345678") && !masked.contains("1949"))
  }

  @Test(arguments: ["P11010519491231002X", "T13812345678", "电话13812345678"])
  func anIdThatIsAnIdentifierIsNone(id: String) {
    #expect(IdentifierMask.isIdentifier(id))
  }

  @Test(arguments: ["A11", "D20250615001", "QS-SJ-2021-0015", "R2", "决定1", "x13812345"])
  func anOrdinaryIdStays(id: String) {
    #expect(!IdentifierMask.isIdentifier(id))
    #expect(Masking(isOff: false).code(id) == id)
  }

  @Test func anyTextAtAllIsMaskedWithoutHarm() {
    var dice = Dice(seed: 12)
    let pieces = Array("0123456789０一三八xX*某- \n.,@豫L住址村组号账户电话Pp《》〔〕元。；“”")
    for _ in 0..<1500 {
      let text = String((0..<Int.random(in: 0...40, using: &dice)).map { _ in dice.pick(pieces) })
      #expect(Redaction.identifiers(in: mask.masked(text)) == [], "\(text)")
      _ = mask.masked(code: text)
    }
  }

  private static func problem(_ text: String) -> Problem {
    Problem(
      file: "case.xml", place: nil, code: "case.value", message: BilingualText(zh: "值“\(text)”不合格式", en: text),
      remedy: nil)
  }
}
