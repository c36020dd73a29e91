import Glibc
import Model
import Testing

@testable import Engine

/// Masking hits exactly what the search finds, and nothing beside it.
struct TextMaskTests {
  private static let because = BilingualText(zh: "个人信息", en: "personal data")

  private func mask(own: [String] = [], names: [String] = []) -> TextMask {
    TextMask(
      own: own, shown: [], names: names.map { .init(name: $0, because: Self.because) }, because: Self.because)
  }

  @Test(arguments: RedactionSamples.positives)
  func aMaskedTextIsCleanAndOtherwiseTheSame(text: String, kind: Leak.Kind) throws {
    let masked = try #require(mask().masked(text))
    #expect(Redaction.leaks(in: masked.text) == [])
    let found = try #require(masked.found.first)
    #expect(masked.found.count == 1 && found.kind == kind.label)
    let bytes = Array(text.utf8)
    #expect(masked.text.hasPrefix(String(decoding: bytes[..<found.range.lowerBound], as: UTF8.self)))
    #expect(masked.text.hasSuffix(String(decoding: bytes[found.range.upperBound...], as: UTF8.self)))
  }

  @Test(arguments: RedactionSamples.negatives)
  func whatIsNoPersonalDatumStays(text: String) {
    #expect(mask().masked(text)?.text == text)
  }

  /// The 331 labelled texts: the mask covers what the search finds, byte for byte, and leaves the rest alone.
  @Test func labelledTextsAreMaskedWhereTheSearchFindsAndNowhereElse() throws {
    let (texts, problems) = LabelledText.read(try Self.labelled(), file: "texts.xml")
    #expect(problems == [] && texts.count > 300)
    for one in texts {
      let masked = try #require(mask(own: one.own).masked(one.text), "\(one.id) does not come clean")
      #expect(masked.found.map(\.range) == one.found.map(\.range), "\(one.id)")
      var expected: [UInt8] = []
      let bytes = Array(one.text.utf8)
      var at = 0
      for found in masked.found {
        expected += bytes[at..<found.range.lowerBound] + Array(found.mask.utf8)
        at = found.range.upperBound
      }
      expected += bytes[at...]
      // A second round may hide what the first left readable, never show more.
      #expect(masked.text.utf8.count <= expected.count || masked.found.isEmpty, "\(one.id)")
      if one.leaks.isEmpty && one.found.isEmpty { #expect(masked.text == one.text, "\(one.id)") }
      #expect(Redaction.leaks(in: masked.text, own: one.own) == [], "\(one.id)")
    }
  }

  @Test(arguments: [
    ("张志远", "张某某"), ("李明", "李某"), ("欧阳若男", "欧某某"),
  ])
  func aNameKeepsItsSurname(name: String, expected: String) {
    #expect(TextMask.masked(name: name) == expected)
  }

  @Test func aHiddenNameIsFoundWithBlanksInIt() throws {
    let masked = try #require(mask(names: ["林小北"]).masked("雇用林 小\n北和林小北。"))
    #expect(masked.text == "雇用林某某和林某某。")
    #expect(masked.found.count == 2)
  }

  @Test(arguments: [
    ("青石区南关街道南关街3号2单元301室", "青石区***"), ("河南省云渚市澧平县柳树乡李庄村5组12号", "河南省云渚市澧平县***"),
    ("阳光小区3号楼2单元301室", "***"), ("云渚市阳光小区3号楼", "云渚市***"),
  ])
  func anAddressKeepsWhatLiesAboveTheStreet(address: String, expected: String) {
    #expect(TextMask.mask(.homeAddress, address) == expected)
  }

  /// Each of two texts is clean by itself; the public reads them together.
  @Test func aNumberThatBeginsInOneTextAndEndsInTheNextGoesNowhere() {
    let draft = PublicationCopy.Draft(id: "F1", fields: [], text: "编号411199198503\n120015")
    let copy = PublicationCopy(caseID: "", unit: "", drafts: [draft], masks: [], records: [], caseFile: [])
    #expect(throws: PublicationCopyFault.notClean(draft: "F1")) { try mask(own: ["411199198503120015"]).search(copy) }
  }

  private static func labelled() throws -> [UInt8] {
    var parts = #filePath.split(separator: "/").map(String.init)
    parts.removeLast(4)
    let path = "/" + parts.joined(separator: "/") + "/Samples/redaction/texts.xml"
    let file = try #require(fopen(path, "rb"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    return bytes
  }
}
