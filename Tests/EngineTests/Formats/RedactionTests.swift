import Testing

@testable import Engine

struct RedactionTests {
  @Test(arguments: RedactionSamples.positives)
  func whatIsPersonalIsFound(text: String, kind: Leak.Kind) {
    #expect(Redaction.leaks(in: text).map(\.kind) == [kind])
  }

  @Test(arguments: RedactionSamples.negatives)
  func whatOnlyLooksPersonalIsLeftAlone(text: String) {
    #expect(Redaction.leaks(in: text) == [])
  }

  @Test func theSamplesAreEnoughAndCoverEveryKind() {
    #expect(RedactionSamples.negatives.count >= 60)
    #expect(RedactionSamples.positives.count >= 60)
    // A school and an illness are found only with a name: see NamedPersonTests.
    #expect(Set(RedactionSamples.positives.map(\.kind)).union([.school, .health]) == Set(Leak.Kind.allCases))
  }

  @Test func manyHarmlessTextsInARowStayHarmless() {
    #expect(Redaction.leaks(in: RedactionSamples.negatives.joined(separator: "。\n")) == [])
  }

  @Test func eachOfManyLeaksIsReportedInOrder() {
    let text = RedactionSamples.positives.map(\.text).joined(separator: "。\n")
    let leaks = Redaction.leaks(in: text)
    let found = leaks.map { $0.kind.rawValue + " " + $0.shown }
    #expect(leaks.map(\.kind) == RedactionSamples.positives.map(\.kind), "\(found)")
    for (one, next) in zip(leaks, leaks.dropFirst()) { #expect(one.range.upperBound <= next.range.lowerBound) }
  }

  @Test func aSampleNeverShowsTheThing() throws {
    let leak = try #require(Redaction.leaks(in: "公民身份号码 １１０１０５19491231002X。").first)
    #expect(leak.shown == "1101…*…X")
    let bytes = Array("公民身份号码 １１０１０５19491231002X。".utf8)
    #expect(String(decoding: bytes[leak.range], as: UTF8.self) == "１１０１０５19491231002X")
    for (text, _) in RedactionSamples.positives {
      for leak in Redaction.leaks(in: text) {
        let original = Array(text.utf8)[leak.range].count
        #expect(leak.shown.unicodeScalars.filter { $0 != "…" && $0 != "*" }.count * 2 < original, "\(leak)")
      }
    }
  }

  @Test func aMaskThatHidesTooLittleIsCalledPartial() {
    #expect(Redaction.leaks(in: "身份证号4405241880****0014").map(\.isPartial) == [true])
    #expect(Redaction.leaks(in: "身份证号440524188001010014").map(\.isPartial) == [false])
  }

  @Test func whatTheOrganMayShowIsLeftAlone() {
    let text = "联系电话：0395—6161234，13812345678；账号1711020409200012345。"
    #expect(Redaction.leaks(in: text).map(\.kind) == [.landline, .mobile, .bankAccount])
    #expect(Redaction.leaks(in: text, known: ["0395-6161234", "+86 13812345678", "1711 0204 0920 0012 345"]) == [])
    #expect(Redaction.leaks(in: "联系电话：6161234", known: ["0395-6161234"]) == [])
  }

  @Test func theCasesOwnIdentifiersAreFoundWhateverStandsAroundThem() {
    let own = ["411123199001011234", "6161234", "17110204092000", "zs@163.com", "豫L12345"]
    #expect(Redaction.leaks(in: "批号4111 2319 9001 0112 34", own: own).map(\.kind) == [.citizenNumber])
    #expect(Redaction.leaks(in: "编号：６１６-１２３４", own: own).map(\.kind) == [.landline])
    #expect(Redaction.leaks(in: "171 102\n 040 920 00", own: own).map(\.kind) == [.bankAccount])
    #expect(Redaction.leaks(in: "ＺＳ＠１６３．com", own: own).map(\.kind) == [.email])
    #expect(Redaction.leaks(in: "豫 l-123 45", own: own).map(\.kind) == [.plate])
    #expect(Redaction.leaks(in: "编号：161612345", own: own) == [])
    #expect(Redaction.leaks(in: "批号1234", own: ["1234", ""]) == [])
  }

  /// A mask would put the same in its place, again and again.
  @Test func whatTheFileItselfMasksAndTheDistrictAreNoIdentifiers() {
    let own = ["411199********0015", "青石区***", "河南省云渚市青石区", "青石区南关街3号"]
    #expect(Redaction.leaks(in: "编号411199********0015，河南省云渚市青石区***", own: own) == [])
    #expect(Redaction.leaks(in: "编号：青石区南关街3号", own: own).map(\.kind) == [.homeAddress])
  }

  @Test func plantedNumbersAreFoundInAnyWidthAndSpacing() {
    var dice = Dice(seed: 6)
    for _ in 0..<600 {
      let (kind, label, number): (Leak.Kind, String, String) =
        switch Int.random(in: 0...2, using: &dice) {
        case 0: (.citizenNumber, dice.pick(["", "身份证号：", "当事人"]), dice.citizenNumber())
        case 1: (.mobile, dice.pick(["联系电话：", "手机号", "电话 "]), dice.pick(["138", "159", "199"]) + dice.digits(8))
        default: (.bankAccount, dice.pick(["账号：", "银行卡号"]), "62" + dice.digits(13))
        }
      let written = disguise(number, &dice)
      let text = "经查明，" + label + written + "，事实清楚。"
      let leaks = Redaction.leaks(in: text)
      #expect(leaks.map(\.kind) == [kind], "\(text)")
      let found = leaks.first.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
      #expect(found == written, "\(text)")
    }
  }

  /// Random widths, blanks, dashes and at most one line break between the digits.
  private func disguise(_ number: String, _ dice: inout Dice) -> String {
    var text = ""
    var breaks = 0
    let isWide = Bool.random(using: &dice)
    for (index, scalar) in number.unicodeScalars.enumerated() {
      if index > 0, Int.random(in: 0...3, using: &dice) == 0 {
        let gap = dice.pick([" ", "-", "　", "  ", "－", "\n   ", "\u{200B}"])
        if gap.first != "\n" || breaks == 0 { text += gap }
        if gap.first == "\n" { breaks += 1 }
      }
      let wide = isWide || Int.random(in: 0...5, using: &dice) == 0
      text.unicodeScalars.append(wide ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return text
  }

  @Test func aPublishedDecisionIsCleanButForWhatIsPlantedInIt() {
    let known = ["0395-2990011"]
    #expect(Redaction.leaks(in: RedactionSamples.decision(""), known: known) == [])
    for (text, kind) in RedactionSamples.positives {
      let leaks = Redaction.leaks(in: RedactionSamples.decision("。" + text + "。"), known: known)
      #expect(leaks.map(\.kind) == [kind], "\(text)")
    }
  }

  @Test func randomCodesOfOrganisationsAreNeverTakenForPersons() {
    var dice = Dice(seed: 7)
    for _ in 0..<2000 {
      let text = "统一社会信用代码：" + dice.unifiedCode() + "，罚款" + dice.digits(5) + "元，召市监罚决〔2021〕" + dice.digits(3) + "号"
      #expect(Redaction.leaks(in: text) == [], "\(text)")
    }
  }

  @Test func anyTextAtAllIsReadWithoutHarm() {
    var dice = Dice(seed: 8)
    let pieces = Array("0123456789０１xX*×某-－ \n.,@豫L住址村组号出生年月日账户电话《》第条款项（）()〔〕元角分零壹拾万亿。；")
    for _ in 0..<3000 {
      let text = String((0..<Int.random(in: 0...40, using: &dice)).map { _ in dice.pick(pieces) })
      let size = text.utf8.count
      for leak in Redaction.leaks(in: text, own: [text]) {
        #expect(leak.range.lowerBound >= 0 && leak.range.upperBound <= size)
      }
      for citation in LawCitation.all(in: text) { #expect(citation.range.upperBound <= size) }
      for sum in CapitalAmount.amounts(in: text) { #expect(sum.fen >= 0 && sum.range.upperBound <= size) }
      _ = (DocumentNumber(text), CapitalAmount.amount(in: text), DateText.read(text), ChineseNumeral.value(of: text))
      _ = (UnifiedCode.check(text), CitizenNumber.check(text))
    }
  }
}
