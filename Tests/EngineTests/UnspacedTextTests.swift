import Testing

@testable import Engine

/// `contains` in rules: white space means nothing, and a number is not in a longer one.
struct UnspacedTextTests {
  private func contains(_ text: String, _ part: String) -> Bool {
    UnspacedText(Array(text.utf8)[...]).contains(UnspacedText(Array(part.utf8)[...]))
  }

  @Test(arguments: [
    ("罚款3000元", "3000"), ("罚款 30\n00 元", "3000"), ("罚款3000.00元，另3000元", "3000"), ("3000", "3000"), ("共3000。", "3000"),
    ("罚款30000元、3000元", "3000"), ("罚款1.5万元", "万元"), ("机密　★", "机密★"), ("第58号", "58号"), ("2021-07-15", "07"),
    ("3000 2021", "3000"),
  ])
  func aPartIsFound(_ text: String, _ part: String) { #expect(contains(text, part)) }

  @Test(arguments: [
    ("罚款30000元", "3000"), ("罚款13000元", "3000"), ("罚款3000.50元", "3000"), ("罚款12.3000", "3000"),
    ("罚款300元", "3000"), ("", "3000"), ("罚款", ""), ("第158号", "58号"),
  ])
  func aNumberIsNotInALongerOneNorNothingInAnything(_ text: String, _ part: String) { #expect(!contains(text, part)) }
}
