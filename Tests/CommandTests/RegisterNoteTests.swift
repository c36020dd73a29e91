import Testing

/// `--registers`, where no register is that of the case's unit.
struct RegisterNoteTests {
  private func check(_ text: CaseText) throws -> Run {
    try anjuan("check", asOf, "--registers", Program.checkout + "/Samples/registers", "-", input: text.utf8)
  }

  /// Without a word its officers were taken for compared.
  @Test func aUnitWithoutARegisterIsSaid() throws {
    let stranger = CaseText(text: CaseText.sound.text.replacing("11411199MB12345627", with: "11411199MB12345702"))
    let run = try check(stranger)
    #expect(run.errors.contains("11411199MB12345702") && run.errors.contains("没有与名册比对"), "\(run.errors)")
  }

  @Test func aUnitWithItsRegisterIsNot() throws {
    #expect(try !check(.sound).errors.contains("没有与名册比对"))
  }
}
