import Engine
import Model
import Reports
import Review
import Testing

/// No identifier that stands in a draft stands in any file of its publication copy, however it is written there.
@Suite struct PublicationCopyTests {
  @Test(arguments: 1...40)
  func noPlantedIdentifierSurvives(seed: UInt64) throws {
    var dice = PlantedIdentifiers(seed: seed)
    let planted = (0..<6).map { _ in dice.one() }
    let sentence = planted.map { "相关人员\($0.label)\($0.written)。" }.joined(separator: "\n")
    let text = try PublicationGateTests.sound()
      .replacing("决定罚款3000元。</text>", with: "决定罚款3000元。\n\(sentence)</text>")
      .replacing(" result=\"罚款3000元\"", with: " result=\"罚款3000元，\(planted[0].label)\(planted[0].bare)\"")
    let copy = try Self.copy(text)
    let files = try PublicationFiles(copy).files
    #expect(files.count == 6)
    for file in files where !file.path.hasSuffix(".xlsx") {
      let content = PlantedIdentifiers.folded(String(decoding: file.bytes, as: UTF8.self))
      for one in planted {
        let survives = content.contains(PlantedIdentifiers.folded(one.bare))
        #expect(!survives, "\(file.path): \(one.label)\(one.written)")
      }
    }
    // The sheet holds what the table holds.
    for record in copy.records {
      let row = PlantedIdentifiers.folded(record.row.joined(separator: "|"))
      let survivor = planted.first { row.contains(PlantedIdentifiers.folded($0.bare)) }
      #expect(survivor == nil, "\(survivor?.written ?? "")")
    }
    #expect(copy.masks.count >= planted.count, "\(planted.map(\.written)) \(copy.masks.map(\.shown))")
    let again = try PublicationGateTests.decision(String(decoding: copy.caseFile, as: UTF8.self), asOf: "2025-07-04")
    #expect(!again.reasons.contains { $0.requirement?.text == "PUB-17" }, "\(again.reasons.map(\.message.zh))")
  }

  /// Nothing but the file itself tells that such a number is somebody's: in a field for a credit code it once went out.
  @Test(arguments: ["number", "party", "code", "violation", "kind", "amount", "result", "organ", "date"])
  func aMisprintedNumberOfItsOwnPersonStaysInNoField(field: String) throws {
    let number = "411199198503120015"
    let sound = try PublicationGateTests.sound().replacing(
      "<person id=\"N1\" name=\"何某\"", with: "<person id=\"N1\" name=\"何某\" idNumber=\"\(number)\"")
    let draft = try #require(sound.firstRange(of: "<draft ")).upperBound
    let states = try #require(sound[draft...].firstRange(of: "<states ")).lowerBound
    let value = try #require(sound[states...].firstRange(of: " \(field)=\"")).upperBound
    let copy = try Self.copy("\(sound[..<value])\(number)，\(sound[value...])")
    #expect(copy.masks.count == 1)
    for file in try PublicationFiles(copy).files
    where !file.path.hasPrefix("internal/") && !file.path.hasSuffix(".xlsx") {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains(number), "\(file.path)")
    }
    let changed = String(decoding: copy.caseFile, as: UTF8.self)
    let published = try #require(changed.firstRange(of: "<draft ")).upperBound
    #expect(!changed[published...].contains(number))
  }

  /// What the paper of the decision says goes into the record as well.
  @Test func aRecordMasksWhatItTakesFromThePaper() throws {
    let text = try PublicationGateTests.sound()
      .replacing("<violation>占用道路堆放杂物</violation>", with: "<violation>占道，当事人电话138 0013 8000</violation>")
    let record = try #require(try Self.copy(text).records.first)
    #expect(record.values["CF_SY"]?.contains("***") == true)
    #expect(record.values["CF_SY"]?.contains("138") == false)
  }

  @Test func everyMaskPointsToWhatWasThere() throws {
    let text = try PublicationGateTests.read("Samples/gate/draft-with-personal-data.xml")
    let copy = try Self.copy(text)
    let start = try #require(text.firstRange(of: "<text>青石区城市管理局对")).lowerBound
    let original = String(text[start...].dropFirst("<text>".count).prefix { $0 != "<" })
    let found = copy.masks.map { mask -> String in
      let scalars = Array(original.unicodeScalars)[(mask.position - 1)..<(mask.position - 1 + mask.length)]
      return String(String.UnicodeScalarView(scalars))
    }
    #expect(
      found == [
        "１１０１０５ 19491231 ００２Ｘ", "138-0013-8000", "青石区南关街道南关街3号2单元301室", "6222 0210 0111 6245 702",
      ])
    let draft = try #require(copy.drafts.first)
    #expect(draft.text.contains("1711020409200012345"), "the payee account stays")
    #expect(draft.text.contains("0374-2188000"), "the organ's own telephone stays")
    #expect(draft.fields.contains { $0.value == "91411199MA44000246" }, "the credit code stays")
    #expect(!draft.text.contains("002X") && !draft.text.contains("8000）"))
  }

  @Test func internalPapersAreLeftOutAndSaid() throws {
    let text = try PublicationGateTests.sound().replacing(
      "    </draft>", with: "      <attachment document=\"D11\"/><attachment document=\"D12\"/>\n    </draft>")
    let copy = try Self.copy(text)
    #expect(copy.masks.map(\.part.zh) == ["附件"])
    let changed = String(decoding: copy.caseFile, as: UTF8.self)
    #expect(!changed.contains("attachment document=\"D11\"") && changed.contains("attachment document=\"D12\""))
    #expect(try PublicationGateTests.decision(changed, asOf: "2025-07-04").ruling == .publishable)
  }

  @Test func aMinorIsNotNamed() throws {
    let text = try PublicationGateTests.sound()
      .replacing("<person id=\"N1\" name=\"何某\"", with: "<person id=\"N1\" name=\"林小北\" birthDate=\"2009-01-01\"")
      .replacing("决定罚款3000元。</text>", with: "决定罚款3000元。在场的林小北没有受伤。</text>")
    let copy = try Self.copy(text)
    #expect(copy.drafts.first?.text.contains("林某某") == true)
    #expect(!String(decoding: try PublicationFiles(copy).files[0].bytes, as: UTF8.self).contains("林小北"))
    let again = try PublicationGateTests.decision(String(decoding: copy.caseFile, as: UTF8.self), asOf: "2025-07-04")
    #expect(!again.reasons.contains { $0.source == .finding }, "\(again.reasons.map(\.id))")
  }

  @Test func withoutADraftThereIsNoCopy() throws {
    #expect(throws: PublicationCopyFault.noDraft) {
      try Self.copy(try PublicationGateTests.read("Rules/bases/ordinary-penalty.xml"))
    }
  }

  /// Fen into 万元 against arithmetic on the digits as text.
  @Test func amountsAreExact() {
    var value: Int64 = 1
    for step in 0..<400 {
      value = (value &* 6_364_136_223_846_793_005 &+ Int64(step)) & 0x0FFF_FFFF_FFFF
      var digits = String(value)
      while digits.count < 7 { digits = "0" + digits }
      var expected = String(digits.dropLast(6)) + "." + String(digits.suffix(6))
      while expected.hasSuffix("0") { expected.removeLast() }
      if expected.hasSuffix(".") { expected.removeLast() }
      #expect(CreditRecord.tenThousandYuan(fen: value) == expected)
    }
    #expect(CreditRecord.tenThousandYuan(fen: 200_000) == "0.2")
    #expect(CreditRecord.tenThousandYuan(fen: 0) == "0")
  }

  @Test func longValuesAreCutToTheirField() throws {
    let long = String(repeating: "占用道路堆放杂物", count: 800)
    let text = try PublicationGateTests.sound().replacing(
      "<violation>占用道路堆放杂物</violation>", with: "<violation>\(long)</violation>")
    let record = try #require(try Self.copy(text).records.first)
    #expect(record.cut == ["CF_SY"])
    for field in record.kind.fields {
      guard case .text(let most) = field.form else { continue }
      #expect((record.values[field.code] ?? "").unicodeScalars.count <= most)
    }
  }

  @Test func aGrantedPermitHasARecordOfItsOwnKind() throws {
    let text = try PublicationGateTests.read("Rules/bases/permit.xml")
      .replacing("<publication id=\"U1\"", with: "<draft id=\"U1\"").replacing("</publication>", with: "</draft>")
    let record = try #require(try Self.copy(text).records.first)
    #expect(record.kind == .permit)
    #expect(record.values["XK_WSH"] == "青城许决〔2025〕17号")
    #expect(record.values["XK_YXQZ"] == "2025/06/12" && record.values["XK_YXQZI"] == "2026/06/12")
    #expect(record.kind.fields.count == 28 && CreditRecord.Kind.penalty.fields.count == 30)
  }

  private static func copy(_ text: String) throws -> PublicationCopy {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    return try ruleSet.publicationCopy(Array(text.utf8), name: "case.xml", setting: ReviewSetting(asOf: "2025-07-04"))
  }
}
