import Engine
import FictionalDistrict
import Intake
import Model
import Review
import Testing

/// `Samples/district`: what the generator makes, what was planted in it, and nothing else.
@Suite struct FictionalDistrictTests {
  @Test func theCommittedDistrictIsWhatTheGeneratorMakes() throws {
    let district = try district(seed: FictionalDistrict.committedSeed, cases: FictionalDistrict.committedCases)
    let folder = Checkout.root + "/Samples/district"
    var made: Set<String> = []
    district.make { path, bytes in
      made.insert(path)
      #expect(TestFile.bytes(folder + "/" + path) == bytes, "\(path): make it again with anjuan-samples")
    }
    let present = Set(TestFile.paths(below: folder))
    #expect(present == made, "left over: \(present.subtracting(made).sorted())")
  }

  @Test func everyPlantedDefectIsFoundAndNothingElse() throws {
    let folder = Checkout.root + "/Samples/district/"
    let district = try district(seed: FictionalDistrict.committedSeed, cases: FictionalDistrict.committedCases)
    let files = district.make { _, _ in }
    var recipes: Set<String> = []
    for file in files {
      recipes.insert(file.recipe)
      expect(file, try? input(folder + file.path))
    }
    // Each way of spoiling a case is among them, and the sound, the thin and the broken.
    #expect(recipes.isSuperset(of: FictionalDistrict.recipeNames))
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func theSameHoldsOfOtherSeeds(_ seed: UInt64) throws {
    var bytes: [String: [UInt8]] = [:]
    let files = try district(seed: seed, cases: 40).make { bytes[$0] = $1 }
    for file in files where file.path.hasSuffix(".xml") {
      guard case .judged(let findings, let outcomes) = file.expected, let own = bytes[file.path],
        let text = try? DecodedText(own, name: file.path).utf8
      else { continue }
      let ruleSet = try #require(Checkout.shelf.ruleSets.first { $0.scope == file.scope })
      let report = try #require(Checkout.review(text, ruleSet), "\(file.path)")
      compare(file, report, findings, outcomes)
    }
  }

  private func district(seed: UInt64, cases: Int) throws -> FictionalDistrict {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    return try FictionalDistrict(seed: seed, cases: cases, rules: ruleSet, bases: Checkout.shelf.bases)
  }
}
