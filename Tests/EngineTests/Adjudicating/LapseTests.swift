import Foundation
import Model
import SafeXML
import Testing

@testable import Engine

/// A decision binds to the facts that were read, and to nothing else of the file.
struct LapseTests {
  @Test func aDecisionLapsesWhenAFactThatWasReadChanges() throws {
    let bench = try Bench.late()
    let record = try bench.decision("T-2/served/A1", .met)
    var changed = bench
    changed.text = bench.text.replacing("2025-06-18", with: "2025-06-19")
    var adjudicated = try changed.with([record])
    #expect(adjudicated.problems.map(\.code) == ["adjudication.lapsed"])
    let verdict = adjudicated.judgement(.agreed).verdicts[1]
    #expect(verdict.state == .unmet)
    #expect(verdict.human.map { $0.lapsed != nil } == [true])
    #expect(!adjudicated.isAdjudicated)
  }

  @Test func aNewDecisionSettlesOneThatHasLapsed() throws {
    var bench = try Bench.late()
    let old = try bench.decision("T-2/served/A1", .met)
    bench.text = bench.text.replacing("2025-06-18", with: "2025-06-19")
    let new = try bench.decision("T-2/served/A1", .met, number: 2, revises: 1)
    #expect(try bench.codes([old, new]) == [])
    #expect(try bench.verdict([old, new], of: "T-2").state == .met)
    let without = try bench.decision("T-2/served/A1", .met, number: 2)
    #expect(try bench.codes([old, without]) == [])
  }

  @Test func movedLinesAndOtherFactsMakeNoDifference() throws {
    let bench = try Bench.late()
    let record = try bench.decision("T-2/served/A1", .met)
    for text in [
      bench.text.replacing("<acts", with: "<!-- moved -->\n\n\n<acts"),
      bench.text.replacing("name=\"宏远公司\"", with: "name=\"远宏公司\""),
      bench.text.replacing("<service", with: "\n  <service"),
      bench.text.replacing("<documents>", with: "<documents><document id=\"D1\" kind=\"other\"/>"),
    ] {
      var moved = bench
      moved.text = text
      #expect(text != bench.text)
      #expect(try moved.codes([record]) == [])
    }
  }

  /// Over every attribute of a whole case: the digest changes exactly where the report shows other facts.
  @Test(arguments: ["ordinary-penalty", "seizure"])
  func theDigestFollowsTheFactsOfTheReport(_ base: String) throws {
    let shipped = try ShippedRules.load()
    let bytes = try #require(shipped.bases[base])
    let tree = try #require(parseXML(bytes, vocabulary: shipped.rules.dictionary.vocabulary).tree)
    let before = try Snapshot(shipped.rules, bytes)
    var (same, different) = (0, 0)
    for (index, attribute) in tree.attributes.enumerated() where index % 7 == 0 {
      let name = tree.vocabulary[attribute.name].local
      guard !["id", "complete"].contains(name) else { continue }
      var writer = XMLWriter(tree)
      writer.attributes[Int32(index)] = .some(tree.value(of: attribute) + "9")
      let after = try Snapshot(shipped.rules, Array(writer.document().utf8))
      for (finding, facts) in before.facts {
        guard let now = after.facts[finding] else { continue }
        #expect((now.digest == facts.digest) == (now.shown == facts.shown), "\(finding) after @\(name)")
        if now.digest == facts.digest { same += 1 } else { different += 1 }
      }
    }
    #expect(same > 1000)
    #expect(different > 20)
  }

  /// For each check of a case the digest, and what a report shows of the facts, without their places.
  private struct Snapshot {
    var facts: [String: (digest: String, shown: [String])] = [:]

    init(_ rules: RuleSet, _ bytes: [UInt8]) throws {
      var adjudicated = try Bench(rules, String(decoding: bytes, as: UTF8.self), asOf: "2026-06-30").with([])
      let builder = VerdictBuilder(rules: rules, judge: adjudicated.judge, masking: Masking(isOff: true))
      for judgement in adjudicated.machine {
        for point in judgement.points {
          let name = adjudicated.judge.name(of: point)
          guard let digest = adjudicated.question(name)?.factsDigest else { continue }
          var shown: [String] = []
          for use in builder.facts(of: point) {
            let line = "\(use.name)|\(use.answer)|\(use.value)|\(use.standing?.rawValue ?? "")"
            if !shown.contains(line) { shown.append(line) }
          }
          if case .failed(let failures, _) = point.result {
            for case .attachment(let file, _, _) in failures.map(\.detail) { shown.append(file) }
          }
          facts[name] = (digest, shown)
        }
      }
    }
  }
}
