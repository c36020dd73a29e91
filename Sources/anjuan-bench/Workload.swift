import Engine
import Intake
import Model
import Review
import SafeDigest
import SafeXML

/// What is measured: a rule set of the size that the budgets speak of, and the bytes of one case.
struct Workload {
  enum Fault: Error {
    case rules([String])
    case missing(String)
  }

  /// The least number of requirements that the budgets speak of.
  static let leastRequirements = 120
  static let caseBytes = 25_000

  let files: [RuleFile]
  let ruleSet: RuleSet
  let profile: ScoringProfile
  let schema: XMLSchemaDocument
  /// Requirements of the rule folder itself, fixtures added to them, and copies of both.
  let written: Int
  let fixtures: Int
  let copies: Int
  /// The case, grown to `caseBytes`.
  let case1: [UInt8]
  private let base: [UInt8]

  init(rules folder: String) throws(Fault) {
    var files: [RuleFile] = []
    var bases: [String: [UInt8]] = [:]
    for item in RuleFolder(reading: folder, kinds: RuleFile.kinds).items {
      if item.relativePath.hasPrefix("bases/") {
        bases[item.relativePath] = item.file.text.utf8
      } else {
        files.append(RuleFile(item))
      }
    }
    guard let base = bases["bases/penalty-with-hearing.xml"] else { throw .missing("bases/penalty-with-hearing.xml") }
    guard let xsd = files.first(where: { $0.path == "schema/case-file.xsd" }),
      let schema = try? XMLSchemaDocument(xsd.bytes, name: xsd.path)
    else { throw .missing("schema/case-file.xsd") }
    let cloning = RequirementCloning(files, upTo: Self.leastRequirements)
    self.files = files + cloning.added
    (written, fixtures, copies) = (cloning.written, cloning.fixtures, cloning.copies)
    let loaded = Self.load(self.files)
    guard let ruleSet = loaded.ruleSet, loaded.problems.isEmpty else {
      throw .rules(loaded.problems.map { "\($0.file):\($0.place?.line ?? 0): \($0.message.en)" })
    }
    guard let profile = ruleSet.profiles.first(where: { $0.id == "rate-100" }) else {
      throw .missing("scoring/rate-100")
    }
    self.ruleSet = ruleSet
    self.profile = profile
    self.schema = schema
    self.base = base
    case1 = CaseGrowth(base).bytes(atLeast: Self.caseBytes)
  }

  static func load(_ files: [RuleFile]) -> RuleSetLoad {
    var loader = RuleSetLoader()
    return loader.load(files, scopes: [.caseFile], digest: { (try? Digest.of($0))?.hex ?? "" })
  }

  /// The case at a multiple of its size; `defective` puts a defect into everything that is added.
  func grown(times: Int, defective: Bool) -> [UInt8] {
    CaseGrowth(base, defective: defective).bytes(atLeast: Self.caseBytes * times)
  }
}
