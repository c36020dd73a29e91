import Intake
import Testing

@Suite struct PrintableTextTests {
  @Test(arguments: [
    ("", ""), ("案卷 a-é 𠀀", "案卷 a-é 𠀀"), ("a\u{1B}[2Jb", "a‹U+001B›[2Jb"), ("a\0b", "a‹U+0000›b"),
    ("a\r\nb\tc", "a‹U+000D›‹U+000A›b‹U+0009›c"), ("\u{7F}\u{9B}31m", "‹U+007F›‹U+009B›31m"),
    ("\u{2028}\u{2029}\u{FEFF}", "‹U+2028›‹U+2029›‹U+FEFF›"), ("x\u{200E}\u{061C}", "x‹U+200E›‹U+061C›"),
  ])
  func whatWouldActIsShownInstead(text: String, shown: String) {
    #expect(printable(text) == shown)
  }

  @Test func everyMarkThatReordersTextIsShown() {
    for value in Array(0x202A...0x202E) + Array(0x2066...0x2069) + [0x200E, 0x200F, 0x061C] {
      let text = Unicode.Scalar(UInt32(value)).map(String.init) ?? ""
      #expect(printable(text).hasPrefix("‹U+") && !printable(text).contains(text))
    }
  }
}
