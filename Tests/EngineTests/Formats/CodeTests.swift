import Testing

@testable import Engine

struct CodeTests {
  @Test(arguments: [
    "914403001922038216", "91440300708461136T", "91110000802100433B", "91330100799655058B", "11410000005184603J",
    "９１４４０３００７０８４６１１３６Ｔ", " 91330100 799655058 b",
  ])
  func realSocialCreditCodesAreRight(text: String) {
    #expect(UnifiedCode.check(text) == nil)
    #expect(UnifiedCode(text)?.text.count == 18)
  }

  @Test func theWrongCheckDigitIsNamedWithTheRightOne() {
    #expect(
      UnifiedCode.check("914403001922038217")
        == .checkDigits([WrongDigit(place: 18, found: "7", expected: "6")]))
    #expect(
      UnifiedCode.check("91440300708461137T")
        == .checkDigits([
          WrongDigit(place: 17, found: "7", expected: "6"), WrongDigit(place: 18, found: "T", expected: "X"),
        ]))
  }

  @Test func whatIsNoSocialCreditCodeIsToldFromAWrongOne() {
    #expect(UnifiedCode.check("91440300") == .length(8))
    #expect(UnifiedCode.check("") == .length(0))
    #expect(UnifiedCode.check("9144030070846113OT") == .character("O", place: 17))
    #expect(UnifiedCode.check("91A403007084611360") == .character("A", place: 3))
    #expect(UnifiedCode.check("91440300＊08461136T") == .character("*", place: 9))
    #expect(UnifiedCode("91440300708461136T")?.region == "440300")
    #expect(UnifiedCode("91440300708461136T")?.organization == "708461136")
  }

  @Test func everyChangeOfOneCharacterOfASocialCreditCodeIsCaught() {
    var dice = Dice(seed: 1)
    for _ in 0..<40 {
      let code = dice.unifiedCode()
      #expect(UnifiedCode.check(code) == nil, "\(code)")
      for place in 0..<18 {
        for other in "0123456789ABCDEFGHJKLMNPQRTUWXY" where other != Array(code)[place] {
          var changed = Array(code)
          changed[place] = other
          #expect(UnifiedCode(String(changed)) == nil, "\(code) → \(String(changed))")
        }
      }
    }
  }

  @Test func everySwapOfNeighboursInASocialCreditCodeIsCaught() {
    var dice = Dice(seed: 2)
    for _ in 0..<100 {
      let code = Array(dice.unifiedCode())
      for place in 0..<17 where code[place] != code[place + 1] {
        var changed = code
        changed.swapAt(place, place + 1)
        #expect(UnifiedCode(String(changed)) == nil, "\(String(code)) → \(String(changed))")
      }
    }
  }

  @Test func identityNumbersTellBirthAndSex() throws {
    let woman = try #require(CitizenNumber("11010519491231002X"))
    #expect(woman.birth == WrittenDate(year: 1949, month: 12, day: 31))
    #expect(woman.sex == .female)
    #expect(woman.region == "110105")
    let man = try #require(CitizenNumber("440524188001010014"))
    #expect(man.birth == WrittenDate(year: 1880, month: 1, day: 1))
    #expect(man.sex == .male)
    #expect(CitizenNumber("１１０１０５ １９４９１２３１ ００２ｘ") == woman)
  }

  @Test func theOldFormIsRecognisedAsOld() throws {
    let old = try #require(CitizenNumber("110105491231002"))
    #expect(old.form == .old)
    #expect(old.birth == WrittenDate(year: 1949, month: 12, day: 31))
    #expect(old.sex == .female)
    #expect(CitizenNumber.check("110105491331002") == .birthDate("491331"))
  }

  @Test func eachWayToMissAnIdentityNumberHasItsOwnFault() {
    #expect(CitizenNumber.check("1101051949123100") == .length(16))
    #expect(CitizenNumber.check("11010519491231002Y") == .character("Y", place: 18))
    #expect(CitizenNumber.check("01010519491231002X") == .character("0", place: 1))
    #expect(CitizenNumber.check("1101051949123X0020") == .character("X", place: 14))
    #expect(CitizenNumber.check("16010519491231002X") == .region("16"))
    #expect(CitizenNumber.check("11010519490229002X") == .birthDate("19490229"))
    #expect(
      CitizenNumber.check("110105194912310021")
        == .checkDigit(WrongDigit(place: 18, found: "1", expected: "X")))
  }

  @Test func everyChangeOfOneDigitAndEverySwapOfNeighboursInAnIdentityNumberIsCaught() {
    var dice = Dice(seed: 3)
    for _ in 0..<200 {
      let number = Array(dice.citizenNumber())
      #expect(CitizenNumber.check(String(number)) == nil)
      for place in 0..<18 {
        for other in "0123456789X" where other != number[place] {
          var changed = number
          changed[place] = other
          #expect(CitizenNumber(String(changed)) == nil, "\(String(number)) → \(String(changed))")
        }
        guard place < 17, number[place] != number[place + 1] else { continue }
        var swapped = number
        swapped.swapAt(place, place + 1)
        #expect(CitizenNumber(String(swapped)) == nil, "\(String(number)) → \(String(swapped))")
      }
    }
  }

  @Test func independentLibrariesAgree() {
    for (text, answer) in OracleVectors.codes {
      #expect((UnifiedCode(text) != nil) == (answer == "true"), "\(text)")
    }
    for (text, answer) in OracleVectors.numbers {
      #expect((CitizenNumber(text) != nil) == (answer == "true"), "\(text)")
    }
  }

  @Test func theOracleKnowsBothVerdictsAndEnoughOfThem() {
    let tables = [OracleVectors.codes, OracleVectors.numbers]
    for table in tables {
      #expect(table.contains { $0.answer == "true" } && table.contains { $0.answer == "false" })
    }
    let all = tables + [OracleVectors.amounts, OracleVectors.numerals]
    #expect(all.map(\.count).reduce(0, +) >= 200)
  }
}
