import Concurrently
import CrossCase
import Engine
import FictionalDistrict
import FoundationEssentials
import Intake
import Model
import Review
import SafeXML
import Testing

/// `Samples/district`: what the generator makes, what was planted in it, and nothing else.
@Suite struct FictionalDistrictTests {
  private static let folder = Checkout.root + "/Samples/district/"

  /// Made once: its recipes change every base case.
  private static let district = Result {
    try FictionalDistrict(
      seed: 0, cases: 0, rules: try #require(Checkout.shelf.ruleSet), bases: Checkout.shelf.bases)
  }

  @Test func itsOwnFileKeepsToTheFormat() throws {
    let format = try #require(FileManager.default.contents(atPath: Checkout.root + "/Rules/schema/district.xsd"))
    let file = try #require(FileManager.default.contents(atPath: Self.folder + "district.xml"))
    let parsed = parseXML(Array(file), schema: try XMLSchemaDocument(Array(format)))
    #expect(parsed.tree != nil && parsed.schemaFaults.isEmpty)
  }

  @Test func theCommittedDistrictIsWhatTheGeneratorMakes() throws {
    let made = try Self.committed.get().made
    for (path, bytes) in made.bytes {
      let present = FileManager.default.contents(atPath: Self.folder + path).map { Array($0) }
      #expect(present == bytes, "\(path): make it again with anjuan-samples")
    }
    let present = try FileManager.default.subpathsOfDirectory(atPath: Self.folder)
    #expect(present.filter { $0.split(separator: "/").last?.contains(".") ?? false }.count == made.bytes.count)
  }

  @Test func everyPlantedDefectIsFoundAndNothingElse() throws {
    let committed = try Self.committed.get()
    for (file, judged) in committed.judged { compare(file, judged) }
    #expect(Set(committed.made.files.map(\.recipe)).isSuperset(of: FictionalDistrict.recipeNames))
    #expect(committed.made.files.count { $0.expected.isBroken } == 8)
  }

  /// What no single file shows: compared, the files show what the manifest says, and accuse nobody else.
  @Test func everythingPlantedAcrossFilesIsFoundAndNothingElse() throws {
    let committed = try Self.committed.get()
    let rules = Checkout.shelf.ruleSets.flatMap(\.crossCaseRules)
    var judge = CrossCaseJudge(rules)
    var found: [String: Set<String>] = [:]
    func take(_ findings: [CrossCaseFinding]) {
      for finding in findings { found[finding.rule.text, default: []].formUnion(finding.entries.map(\.file)) }
    }
    let entries = committed.judged.flatMap { $0.judgement?.entries ?? [] }
    for entry in entries.sorted(by: { ($0.rule, $0.key) < ($1.rule, $1.key) }) { take(judge.take(entry)) }
    take(judge.finish())
    let ids = Dictionary(
      committed.judged.compactMap { file, judgement in judgement.map { (file.path, $0.summary.id) } },
      uniquingKeysWith: { first, _ in first })
    var planted: [String: Set<String>] = [:]
    for group in committed.made.across {
      for rule in try #require(Self.rulesAcross[group.kind]) {
        planted[rule, default: []].formUnion(group.files.compactMap { ids[$0] })
      }
    }
    #expect(Set(committed.made.across.map(\.kind)) == Set(Self.rulesAcross.keys))
    #expect(found == planted)
  }

  /// The rules that find what is planted across files.
  private static let rulesAcross = [
    "duplicateNumber": ["DIST-01"], "numberOrder": ["DIST-02"], "officerTwice": ["DIST-03"], "twoFines": ["DIST-04"],
    "inspectedTooOften": ["DIST-05"], "publishedWithoutFile": ["DIST-06", "DIST-08"],
    "notOnList": ["DIST-06", "DIST-08"],
    "copiedReasons": ["DIST-07"],
  ]

  /// Every recipe stands in the committed district; here chance has dealt other weeks, parties and fines.
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func theSameHoldsOfSmallDistrictsOfOtherSeeds(_ seed: UInt64) throws {
    let made = try Made(seed: seed, cases: 60)
    let files = made.files.filter { $0.path.hasSuffix(".xml") && !$0.expected.isBroken }
    let judged = concurrentMap(files) { file in
      made.bytes[file.path].flatMap { try? InputFile(name: file.path, bytes: $0) }.flatMap {
        Self.judge($0, file.scope)
      }
    }
    for (file, judgement) in zip(files, judged) { compare(file, judgement) }
  }

  @Test func anotherSeedMakesAnotherDistrict() throws {
    let (one, other) = (try Made(seed: 1, cases: 40), try Made(seed: 2, cases: 40))
    #expect(one.bytes != other.bytes)
    #expect(one.bytes == (try Made(seed: 1, cases: 40)).bytes)
  }

  private struct Made {
    var bytes: [String: [UInt8]] = [:]
    var files: [SampleFile] = []

    init(seed: UInt64, cases: Int) throws {
      let district = try FictionalDistrictTests.district.get().with(seed: seed, cases: cases)
      var made: [String: [UInt8]] = [:]
      files = district.make { path, bytes in made[path] = bytes }
      bytes = made
    }

    /// What the manifest says of several files together.
    var across: [(kind: String, files: [String])] {
      let text = String(decoding: bytes["manifest.xml"] ?? [], as: UTF8.self)
      return text.matches(of: /<across kind="(\w+)"[^>]*>(.*?)<\/across>/.dotMatchesNewlines()).map { group in
        (String(group.1), group.2.matches(of: /path="([^"]+)"/).map { String($0.1) })
      }
    }
  }

  /// The committed files, judged once for all tests.
  private struct Committed {
    let made: Made
    let judged: [(file: SampleFile, judgement: CaseJudgement?)]
  }

  private static let committed = Result {
    let made = try Made(seed: FictionalDistrict.committedSeed, cases: FictionalDistrict.committedCases)
    let judged = concurrentMap(made.files) { file in
      // Read as `anjuan check` would read it.
      CaseList(arguments: [folder + file.path]).inputs.first.flatMap { try? InputReader().read($0) }
        .flatMap { judge($0, file.scope) }
    }
    return Committed(made: made, judged: zip(made.files, judged).map { ($0, $1) })
  }

  private static func judge(_ input: InputFile, _ scope: RuleScope) -> CaseJudgement? {
    let setting = ReviewSetting(asOf: "2026-06-30", keyDigest: { $0 })
    let ruleSet = Checkout.shelf.ruleSets.first { $0.scope == scope }
    return ruleSet?.judge(input.text.utf8, name: "case.xml", setting: setting).judgement
  }

  private func compare(_ file: SampleFile, _ judgement: CaseJudgement?) {
    guard case .judged(let findings, let outcomes) = file.expected else {
      #expect(judgement == nil, "\(file.path)")
      return
    }
    let found = judgement?.verdicts.flatMap(\.findings).filter { $0.severity != .note }
      .map { $0.id + " " + $0.outcome }
    #expect(found?.sorted() == zip(findings, outcomes).map { $0 + " " + $1 }.sorted(), "\(file.path)")
    #expect(judgement?.problems == [] && judgement?.errors.isEmpty ?? false, "\(file.path)")
  }
}

extension SampleFile.Expectation {
  fileprivate var isBroken: Bool { if case .broken = self { true } else { false } }
}
