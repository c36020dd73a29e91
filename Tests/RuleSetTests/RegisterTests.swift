import Engine
import Model
import Review
import Testing

/// Officers of a case against the register of their unit.
@Suite struct RegisterTests {
  private static let folder = Checkout.root + "/Samples/registers"

  @Test func whoStandsInTheRegisterAsInTheCaseIsVerified() throws {
    let plain = try Self.report(registers: [:])
    let text = try PublicationGateTests.read("Samples/registers/QS-CG.xml").replacing("2026-12-31", with: "2027-12-31")
    let register = try #require(OfficerRegister.read(Array(text.utf8), file: "unit.xml", sha256: "").register)
    let report = try Self.report(registers: [register.unit: register])
    #expect(Self.verified(in: plain).isEmpty)
    #expect(!Self.verified(in: report).isEmpty && report.problems.isEmpty)
    #expect(report.verdicts.map(\.state) == plain.verdicts.map(\.state), "no verdict changes by itself")
    #expect(Self.checks(in: report, .declared).count < Self.checks(in: plain, .declared).count)
  }

  /// The sample says another last day of one of the two.
  @Test func whereTheRegisterSaysSomethingElseBothAreSaid() throws {
    let report = try Self.report(registers: ReadRegisters(Self.folder).registers)
    #expect(Self.verified(in: report).isEmpty, "each check reads both officers")
    #expect(report.inputs.filter { $0.role == .register }.map(\.name) == [Self.folder + "/QS-CG.xml"])
    #expect(report.problems.map(\.code) == ["register.differs"])
    let problem = try #require(report.problems.first)
    #expect(problem.message.zh.contains("2027-12-31") && problem.message.zh.contains("2026-12-31"))
    #expect(problem.place?.path == "/caseFile/officers/officer[2]")
  }

  @Test func theRegisterOfAnotherUnitSaysNothing() throws {
    let registers = ReadRegisters(Self.folder).registers
    let text = try PublicationGateTests.read("Samples/cases/late-service.xml")
      .replacing("code=\"11411199MB12345627\"", with: "code=\"11411199MB00000000\"")
    let report = try Self.report(registers: registers, text)
    #expect(!report.inputs.contains { $0.role == .register })
    #expect(report.problems.isEmpty)
  }

  @Test func whatIsNoRegisterIsSaid() {
    let read = ReadRegisters(Checkout.root + "/Samples/cases/late-service.xml")
    #expect(read.registers.isEmpty && read.problems.map(\.code) == ["register.root"])
    #expect(!ReadRegisters(Self.folder + "/nowhere.xml").problems.isEmpty)
  }

  private static func report(registers: [String: OfficerRegister], _ text: String? = nil) throws -> Report {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let profile = try #require(ruleSet.profiles.first)
    let reviewer = CaseReviewer(
      ruleSet: ruleSet, profile: profile, setting: ReviewSetting(asOf: "2026-06-30", registers: registers))
    let file = try text ?? PublicationGateTests.read("Samples/cases/late-service.xml")
    return try #require(reviewer.review(Array(file.utf8), name: "case.xml", sha256: "").report)
  }

  /// Checks of which every fact read is verified.
  private static func verified(in report: Report) -> [String] { checks(in: report, .verified) }

  private static func checks(in report: Report, _ standing: Standing) -> [String] {
    report.verdicts.flatMap(\.checks).filter { $0.standing == standing }.map(\.id)
  }
}
