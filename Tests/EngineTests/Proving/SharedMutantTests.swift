import Model
import Testing

@testable import Engine

/// Mutants of what several requirements share, and those that are excused.
struct SharedMutantTests {
  private static let base = MiniCase.decision(
    "date=\"2025-03-03\" place=\"x\"", "<penalty kind=\"fine\" amount=\"50000\"/>"
  ).text

  private func proof(_ mini: MiniRules, only: String? = nil) throws -> RuleProof {
    try mini.ruleSet().proof(base: Self.base, only: only)
  }

  private static func asked(_ id: String, _ check: String, _ examples: String, attributes: String = "") -> String {
    requirement(check, id: id, attributes: attributes, more: "<examples base=\"plain\">\(examples)</examples>")
  }

  private static let over = "<unmet><set fact=\"penalty.amount\" to=\"50001\"/></unmet>"
  private static let under = "<met><set fact=\"penalty.amount\" to=\"49999\"/></met>"

  @Test func aParameterIsProvenByWhoeverReadsIt() throws {
    let asking = { (examples: String) in Self.asked("T-1", "<range of=\"fine\" atMost=\"threshold\"/>", examples) }
    let loose = "<unmet><set fact=\"penalty.amount\" to=\"90000\"/></unmet>"
    let survivors = try proof(MiniRules(asking(Self.under + loose))).survivors
    #expect(
      survivors.map(\.id) == [
        "threshold/place=41 2020-01-01/50000元 -> 50001元", "threshold/place=41 2020-01-01/50000元 -> 49999元",
      ])
    #expect(survivors.first?.file == "parameters/threshold.xml")
    #expect(try proof(MiniRules(asking("<met/>" + Self.over))).survivors.map(\.id) == [])
  }

  @Test func aComputedDayIsProvenByWhoeverReadsIt() throws {
    var mini = MiniRules(
      Self.asked(
        "T-1", "<assert that=\"date &lt; endDay\"/>", "<met/>"))
    mini.dictionary = """
      <thing ref="decision">
        <fact name="endDay" zh="期满日" type="date" from="date" plus="2 naturalDay" rollOver="yes"/>
      </thing>
      """
    #expect(
      try proof(mini).survivors.map(\.id).filter { $0.hasPrefix("decision") } == [
        "decision.endDay/2 naturalDay -> 3 naturalDay", "decision.endDay/2 naturalDay -> 1 naturalDay",
        "decision.endDay/2 naturalDay -> 2 workingDay", "decision.endDay/drop",
      ])
  }

  @Test func whatNoExampleReadsIsNobodysToProve() throws {
    let mutants = try proof(MiniRules(Self.asked("T-1", "<present of=\"place\"/>", "<met/>"))).mutants
    #expect(mutants.map(\.id) == [])
  }

  @Test func aTermIsProvenByTheExamplesOfAllThatReadIt() throws {
    let other = Self.asked(
      "T-2", "<assert that=\"isPenalty\"/>", "<met/><unmet><set fact=\"decision.kind\" to=\"permit\"/></unmet>")
    let one = Self.asked("T-1", "<present of=\"place\" when=\"isPenalty or isPenalty\"/>", "<met/>")
    let alone = try proof(MiniRules(one)).mutants.filter { $0.subject == "decision.isPenalty" }
    #expect(alone.map(\.id) == ["decision.isPenalty/not[kind = 'penalty']"])
    let both = try proof(MiniRules(one, other))
    #expect(both.mutants.filter { $0.subject == "decision.isPenalty" }.map(\.fate) == [.caught])
    #expect(try proof(MiniRules(one, other), only: "T-1").mutants.allSatisfy { $0.subject == "T-1" })
  }

  @Test func whomARequirementReplacesShowsThatItDoes() throws {
    let first = Self.asked("T-1", "<present of=\"place\"/>", "<notApplicable/>")
    let second = Self.asked("T-2", "<present of=\"number\"/>", "<unmet/>", attributes: "insteadOf=\"T-1\"")
    #expect(try proof(MiniRules(first, second)).mutants.map(\.id) == ["T-2/insteadOf/drop"])
    #expect(try proof(MiniRules(first, second)).survivors.map(\.id) == [])
  }

  @Test func localItemsNeedExamplesNotMutants() throws {
    var mini = MiniRules(
      Self.asked("T-1", "<assert that=\"shown\"/>", "<unmet><set fact=\"decision.shown\" to=\"no\"/></unmet>"))
    mini.local["L-1.xml"] = Self.asked("L-1", "<assert that=\"heard\"/>", "")
    #expect(try proof(mini).mutants.map(\.subject) == ["T-1"])
  }

  // MARK: The list of equivalents

  private static let reasons = "<reason xml:lang=\"zh\">理由</reason><reason xml:lang=\"en\">a reason</reason>"

  private func listing(_ ids: [String], reasons: String = Self.reasons) -> MiniRules {
    var mini = MiniRules(Self.asked("T-1", "<assert that=\"place = 'x' or place = 'z'\"/>", "<met/>"))
    let entries = ids.map { "<equivalent id=\"\($0)\">\(reasons)</equivalent>" }.joined(separator: "\n")
    mini.files["equivalent-mutants.xml"] = rule("equivalentMutants", entries)
    return mini
  }

  @Test func aListedMutantIsExcused() throws {
    let id = "T-1/assert/that/drop[place = 'z']"
    #expect(try proof(listing([])).survivors.map(\.id).contains(id))
    let proof = try proof(listing([id]))
    #expect(!proof.survivors.map(\.id).contains(id))
    #expect(proof.equivalents == 1)
    #expect(proof.stale.isEmpty)
  }

  @Test func anEntryThatExcusesNothingIsSaid() throws {
    let caught = "T-1/assert/that/drop[place = 'x']"
    let proof = try proof(listing([caught, "T-1/gone"]))
    #expect(proof.stale.map(\.code) == ["equivalent.stale", "equivalent.stale"])
    #expect(
      proof.stale.map(\.message.en) == [
        "“\(caught)” is caught by an example now", "there is no mutant “T-1/gone”",
      ])
    #expect(try self.proof(listing(["T-9/gone"]), only: "T-1").stale.isEmpty)
  }

  /// What leaves out a whole survives, so its parts are not asked: that says nothing of their entries.
  @Test func anEntryForWhatIsPutOffIsNotStale() throws {
    let finer = "T-1/assert/that/not[place = 'z']"
    let proof = try proof(listing([finer]))
    #expect(!proof.mutants.map(\.id).contains(finer))
    #expect(proof.stale.isEmpty)
  }

  @Test func anEntryNeedsItsReasonInBothLanguages() {
    let half = "<reason xml:lang=\"zh\">理由</reason>"
    #expect(listing(["T-1/x"], reasons: half).problems().map(\.code) == ["equivalent.incomplete"])
    #expect(listing(["T-1/x", "T-1/x"]).problems().map(\.code) == ["equivalent.twice"])
  }
}
