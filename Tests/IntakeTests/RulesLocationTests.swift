import Testing

@testable import Intake

@Suite struct RulesLocationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func find(
    explicit: String? = nil, variable: String? = nil, binary: String = "bin/anjuan", current: String = "work"
  ) throws(InputProblem) -> RulesLocation {
    try RulesLocation.find(
      explicit: explicit, environment: variable.map { ["ANJUAN_RULES": $0] } ?? [:],
      executablePath: folder / binary, currentDirectory: folder / current)
  }

  @Test func theOptionComesBeforeTheVariableBeforeTheBinaryBeforeTheCheckout() throws {
    let (option, variable) = (folder.folder("option"), folder.folder("variable"))
    try folder.file("bin/Rules/three-systems/rule-set.xml")
    try folder.file("work/Rules/three-systems/rule-set.xml")
    #expect(try find(explicit: option, variable: variable) == RulesLocation(path: option, source: .option))
    #expect(try find(variable: variable) == RulesLocation(path: variable, source: .environment))
    #expect(try find() == RulesLocation(path: folder / "bin/Rules", source: .besideBinary))
    #expect(try find(binary: "x/bin/anjuan") == RulesLocation(path: folder / "work/Rules", source: .checkout))
  }

  @Test func theSharedFolderOfAnInstallationIsFound() throws {
    try folder.file("usr/share/anjuan/Rules/three-systems/rule-set.xml")
    #expect(try find(binary: "usr/bin/anjuan").path == folder / "usr/share/anjuan/Rules")
  }

  @Test func aBinaryInsideACheckoutFindsItsRulesAndSoDoesAFolderBelowIt() throws {
    try folder.file("checkout/Rules/three-systems/rule-set.xml")
    let rules = folder / "checkout/Rules"
    #expect(
      try find(binary: "checkout/.build/x86_64-unknown-linux-gnu/debug/anjuan")
        == RulesLocation(path: rules, source: .besideBinary))
    #expect(try find(current: "checkout/Samples/a") == RulesLocation(path: rules, source: .checkout))
  }

  @Test func whatTheUserNamesIsUsedOrRefusedButNeverReplaced() throws {
    try folder.file("bin/Rules/three-systems/rule-set.xml")
    let file = try folder.file("file")
    #expect(throws: InputProblem.missing(path: folder / "none")) { try find(explicit: folder / "none") }
    #expect(throws: InputProblem.notAFolder(path: file)) { try find(variable: file) }
    #expect(throws: InputProblem.impossibleName(path: "")) { try find(explicit: "") }
  }

  @Test func anEmptyVariableIsNoVariable() throws {
    try folder.file("bin/Rules/three-systems/rule-set.xml")
    #expect(try find(variable: "").source == .besideBinary)
  }

  @Test func anotherFolderOfThatNameIsPassedOverAndAllPlacesTriedAreNamed() throws {
    try folder.file("bin/Rules/football.xml")
    let problem = #expect(throws: InputProblem.self) { try find() }
    guard case .rulesNotFound(let tried) = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(tried.prefix(2) == [folder / "bin/Rules", folder / "share/anjuan/Rules"])
    #expect(tried.contains(folder / "work/Rules"))
    #expect(Set(tried).count == tried.count)
  }
}
