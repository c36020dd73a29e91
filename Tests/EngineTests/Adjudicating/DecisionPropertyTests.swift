import Model
import SafeXML
import Scoring
import Testing

@testable import Engine

/// Whatever persons decide: the machine's verdict stays, and a graver decision never brings more points.
struct DecisionPropertyTests {
  private struct Case {
    let bench: Bench
    /// Every check and finding that can be decided on.
    let findings: [String]
    let machine: [Verdict.Machine]
    /// What each binds to, and whether it proposes a gate: asked once, because opening a case takes its time.
    let facts: [String: String]
    let gates: Set<String>
  }

  private static func cases() throws -> [Case] {
    let shipped = try ShippedRules.load()
    return try ["ordinary-penalty", "seizure", "permit"].map { name in
      let bytes = try #require(shipped.bases[name])
      let tree = try #require(parseXML(bytes, vocabulary: shipped.rules.dictionary.vocabulary).tree)
      // Less complete, so that there is something to decide.
      var writer = XMLWriter(tree)
      for (index, attribute) in tree.attributes.enumerated() where tree.vocabulary[attribute.name].local == "date" {
        if index % 5 == 0 { writer.attributes[Int32(index)] = .some(nil) }
      }
      let bench = Bench(shipped.rules, writer.document(), asOf: "2026-06-30")
      var open = try bench.with([])
      let points = open.machine.flatMap(\.points).map { open.judge.name(of: $0) }
      let findings = Array(Set(points + open.openFindings(.agreed))).sorted()
      var questions: [OpenQuestion] = []
      for finding in findings { questions += open.question(finding).map { [$0] } ?? [] }
      return Case(
        bench: bench, findings: findings, machine: open.judgement(.agreed).verdicts.map(\.machine),
        facts: Dictionary(uniqueKeysWithValues: questions.map { ($0.finding, $0.factsDigest) }),
        gates: Set(questions.filter { $0.gate != nil }.map(\.finding)))
    }
  }

  @Test func theMachinesVerdictStaysWhateverPersonsDecide() throws {
    var random = SeededGenerator(seed: 11)
    for one in try Self.cases() {
      var changed = 0
      for _ in 0..<12 {
        let records = try Self.records(one, &random) { $0.randomElement(using: &$1) ?? .met }
        var adjudicated = try one.bench.with(records)
        let verdicts = adjudicated.judgement(.agreed).verdicts
        #expect(verdicts.map(\.machine) == one.machine)
        changed += verdicts.count { !$0.human.isEmpty && $0.state != $0.machine.state }
        for verdict in verdicts where verdict.human.isEmpty {
          #expect(verdict.state == verdict.machine.state)
        }
      }
      // Something was decided otherwise, and not once.
      #expect(changed > 12)
    }
  }

  @Test func aGraverDecisionNeverScoresBetter() throws {
    var random = SeededGenerator(seed: 23)
    var compared = 0
    for one in try Self.cases() {
      for _ in 0..<25 {
        let findings = one.findings.shuffled(using: &random).prefix(6)
        var milder: [Adjudication.Record] = []
        var graver: [Adjudication.Record] = []
        for (number, finding) in findings.enumerated() {
          let isTurned = Bool.random(using: &random)
          let facts = try #require(one.facts[finding])
          milder.append(try one.bench.decision(finding, .met, number: number + 1, facts: facts))
          let gate: GateRuling? = one.gates.contains(finding) ? .confirmed : nil
          graver.append(
            try one.bench.decision(
              finding, isTurned ? .unmet : .met, number: number + 1, gate: isTurned ? gate : nil,
              facts: facts))
        }
        var (mild, grave) = (try one.bench.with(milder), try one.bench.with(graver))
        for (a, b) in zip(mild.tallies(.agreed), grave.tallies(.agreed)) {
          #expect(b.low <= a.low, "\(a.requirement)")
          #expect(b.high <= a.high, "\(a.requirement)")
        }
        let profile = try #require(one.bench.rules.profiles.first)
        let scores = [mild.tallies(.agreed), grave.tallies(.agreed)].map {
          score($0, profile: profile, stage: .preliminary, showingWorking: false).score.low
        }
        if let a = scores[0], let b = scores[1] {
          #expect(b <= a)
          compared += 1
        }
      }
    }
    #expect(compared > 50)
  }

  private static func records(
    _ one: Case, _ random: inout SeededGenerator,
    _ choose: ([VerdictState], inout SeededGenerator) -> VerdictState
  ) throws -> [Adjudication.Record] {
    var records: [Adjudication.Record] = []
    for (number, finding) in one.findings.shuffled(using: &random).prefix(10).enumerated() {
      let state = choose([.met, .unmet, .notApplicable], &random)
      records.append(try one.bench.decision(finding, state, number: number + 1, facts: one.facts[finding]))
    }
    return records
  }
}
