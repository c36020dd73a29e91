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
    let made = try Made(seed: FictionalDistrict.committedSeed, cases: FictionalDistrict.committedCases)
    for (path, bytes) in made.bytes {
      let present = FileManager.default.contents(atPath: Self.folder + path).map { Array($0) }
      #expect(present == bytes, "\(path): make it again with anjuan-samples")
    }
    let present = try FileManager.default.subpathsOfDirectory(atPath: Self.folder)
    #expect(present.filter { $0.split(separator: "/").last?.contains(".") ?? false }.count == made.bytes.count)
  }

  @Test func everyPlantedDefectIsFoundAndNothingElse() throws {
    let made = try Made(seed: FictionalDistrict.committedSeed, cases: FictionalDistrict.committedCases)
    for file in made.files { try judge(file, in: Self.folder) }
    #expect(Set(made.files.map(\.recipe)).isSuperset(of: FictionalDistrict.recipeNames))
    #expect(made.files.count { $0.expected.isBroken } == 8)
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func theSameHoldsOfSmallDistrictsOfOtherSeeds(_ seed: UInt64) throws {
    let made = try Made(seed: seed, cases: 60)
    for file in made.files where file.path.hasSuffix(".xml") {
      guard case .judged = file.expected, let bytes = made.bytes[file.path] else { continue }
      compare(file, try report(on: InputFile(name: file.path, bytes: bytes), file.scope))
    }
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
  }

  /// Judges a file as `anjuan check` would.
  private func judge(_ file: SampleFile, in folder: String) throws {
    let list = CaseList(arguments: [folder + file.path])
    let input = list.inputs.first.flatMap { try? InputReader().read($0) }
    let report = try input.flatMap { try self.report(on: $0, file.scope) }
    compare(file, report)
  }

  private func report(on input: InputFile, _ scope: RuleScope) throws -> Report? {
    let ruleSet = try #require(Checkout.shelf.ruleSets.first { $0.scope == scope })
    return Checkout.review(input.text.utf8, ruleSet)
  }

  private func compare(_ file: SampleFile, _ report: Report?) {
    guard case .judged(let findings, let outcomes) = file.expected else {
      #expect(report == nil, "\(file.path)")
      return
    }
    let found = report?.findings.filter { $0.severity != .note }.map { $0.id + " " + $0.outcome }
    #expect(found?.sorted() == zip(findings, outcomes).map { $0 + " " + $1 }.sorted(), "\(file.path)")
    #expect(report?.problems == [] && report?.errors.isEmpty ?? false, "\(file.path)")
  }
}

extension SampleFile.Expectation {
  fileprivate var isBroken: Bool { if case .broken = self { true } else { false } }
}
