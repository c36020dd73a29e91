import Model
import SafeXML
import Scoring
import StatutoryTime
import Testing

@testable import Engine

/// Taking something out of a case never raises what a requirement is sure of, nor the score at its lowest.
///
/// What is taken out is each attribute or element that a check of a met requirement read, from a case that is complete
/// (the fact is then absent) and from the same case without that claim (it is then not carried). Left out are the
/// items that requirements judge: without the act there is no duty about it, and its points leave both sides.
struct WorseNeverBetterTests {
  /// One thing to take out.
  private struct Removal: Hashable {
    let node: XMLTree.Index
    let attribute: Int32
  }

  private static let asOf = Day(year: 2026, month: 6, day: 30) ?? .first

  private func judged(_ rules: RuleSet, _ bytes: [UInt8]) throws -> CaseJudgement {
    try #require(rules.judge(bytes, name: "", setting: ReviewSetting(asOf: Self.asOf.description)).judgement)
  }

  private func low(_ judgement: CaseJudgement, _ rules: RuleSet) throws -> Int {
    let profile = try #require(rules.profiles.first { $0.id == "rate-100" } ?? rules.profiles.first)
    let outcome = score(judgement.tallies, profile: profile, stage: .preliminary, showingWorking: false)
    return outcome.score.low?.hundredths ?? 0
  }

  /// What the checks of met requirements read, apart from judged items and what says what the file is about.
  private func removals(_ rules: RuleSet, _ tree: XMLTree) -> [Removal] {
    var judge = CaseJudge(
      tree: tree, rules: rules, setting: JudgeSetting(asOf: Self.asOf, attachments: nil), distrust: .none)
    let judgements = judge.judgeAll()
    let items = Set(rules.requirements.compactMap(\.each).flatMap { judge.facts.reached[judge.facts.all($0).places] })
    var found = Set<Removal>()
    for judgement in judgements where judgement.state == .met {
      for point in judgement.points {
        for read in judge.reads(of: point) {
          guard case .value = read.reading.answer, !rules.traits[fact: read.fact].isDerived else { continue }
          let node = read.reading.node
          let attribute = read.reading.attribute
          if attribute < 0, node == 0 || items.contains(node) { continue }
          if attribute >= 0, ["id", "kind"].contains(tree.vocabulary[tree.attributes[Int(attribute)].name].local) {
            continue
          }
          found.insert(Removal(node: node, attribute: attribute))
        }
      }
    }
    return found.sorted { ($0.node, $0.attribute) < ($1.node, $1.attribute) }
  }

  private func without(_ removal: Removal, _ tree: XMLTree) -> [UInt8] {
    var writer = XMLWriter(tree)
    if removal.attribute >= 0 {
      writer.attributes[removal.attribute] = .some(nil)
    } else {
      writer.removed.insert(removal.node)
    }
    return Array(writer.document().utf8)
  }

  /// The same case without any claim of being complete.
  private func unclaimed(_ tree: XMLTree) -> [UInt8] {
    var writer = XMLWriter(tree)
    for (index, attribute) in tree.attributes.enumerated()
    where ["complete", "completeFor"].contains(tree.vocabulary[attribute.name].local) {
      writer.attributes[Int32(index)] = .some(nil)
    }
    return Array(writer.document().utf8)
  }

  private func check(_ rules: RuleSet, _ bytes: [UInt8], sample: Int, _ seed: UInt64, _ name: String) throws -> Int {
    let tree = try #require(parseXML(bytes, vocabulary: rules.dictionary.vocabulary).tree)
    let before = try judged(rules, bytes)
    let scored = try low(before, rules)
    var random = SeededGenerator(seed: seed)
    let chosen = removals(rules, tree).shuffled(using: &random).prefix(sample)
    for removal in chosen {
      let at = tree.path(of: removal.node)
      let what =
        removal.attribute < 0 ? at : at + "/@" + tree.vocabulary[tree.attributes[Int(removal.attribute)].name].local
      let after = try judged(rules, without(removal, tree))
      for (old, new) in zip(before.verdicts, after.verdicts) where old.state == .met {
        #expect(new.low <= old.low, "\(name): \(old.requirement) without \(what)")
      }
      #expect(try low(after, rules) <= scored, "\(name): the score without \(what)")
    }
    return chosen.count
  }

  @Test(arguments: RuleScope.allCases) func theShippedRulesNeverRewardWhatIsTakenOutOfABase(_ scope: RuleScope) throws {
    let shipped = try ShippedRules.load(scope)
    var tried = 0
    for (number, base) in shipped.bases.sorted(by: { $0.key < $1.key }).enumerated() {
      tried += try check(shipped.rules, base.value, sample: 10, UInt64(number) + 50, base.key)
      let tree = try #require(parseXML(base.value).tree)
      tried += try check(shipped.rules, unclaimed(tree), sample: 4, UInt64(number) + 50, base.key + ", not complete")
    }
    #expect(tried > 0)
  }

  /// A rule set in which every kind of reading occurs, so that the property holds whatever the shipped rules hold.
  @Test func aMixedRuleSetNeverRewardsWhatIsTakenOut() throws {
    let rules = try MiniRules(
      requirement("<present of=\"place number\"/>"), requirement("<agree of=\"number paper.number\"/>", id: "T-2"),
      requirement("<deadline of=\"servedDate\" within=\"7 workingDay\" after=\"date\" demands=\"yes\"/>", id: "T-3"),
      requirement("<assert that=\"place = 'x' and count(penalties) &gt;= 2\"/>", id: "T-4"),
      requirement("<range of=\"fine\" atMost=\"threshold\"/>", id: "T-5"),
      requirement("<order steps=\"filing.date date servedDate\"/>", id: "T-6"),
      requirement("<qualified of=\"officers\" on=\"start\"/>", id: "T-7", each: "inspection"),
      requirement("<count of=\"officers\" atLeast=\"2\"/>", id: "T-8", each: "inspection"),
      requirement("<coverage start=\"start\" end=\"end\" by=\"recordings\"/>", id: "T-9", each: "inspection"),
      requirement("<present of=\"heard\"/>", id: "T-10", when: "fine &gt; 100元")
    ).ruleSet()
    let file = MiniCase(
      """
      <filing id="F1" date="2025-03-03"/>
      <inspection id="I1" start="2025-03-04T09:00" end="2025-03-04T10:00" officers="O1 O2"/>
      <decision id="A1" kind="penalty" date="2025-03-10" place="x" number="N" statementHeard="yes">
      <penalty kind="fine" amount="100"/><penalty kind="fine" amount="200"/></decision>
      <service id="B1" of="A1" date="2025-03-12"/>
      """
    ).with {
      $0.documents = "<document id=\"D1\" of=\"A1\" number=\"N\"/>"
      $0.recordings = "<recording id=\"R1\" of=\"I1\" start=\"2025-03-04T09:00\" end=\"2025-03-04T10:00\"/>"
    }
    let states = try rules.judged(file).verdicts.map(\.state)
    #expect(states.allSatisfy { $0 == .met }, "\(states)")
    let bytes = Array(file.text.utf8)
    #expect(try check(rules, bytes, sample: 100, 1, "mixed") > 15)
    let tree = try #require(parseXML(bytes).tree)
    _ = try check(rules, unclaimed(tree), sample: 100, 1, "mixed, not complete")
  }

  /// Somebody must answer for the points that a blocked requirement loses.
  @Test func whoeverBlocksHasAFindingOfItsOwn() throws {
    let shipped = try ShippedRules.load()
    for (number, base) in shipped.bases.sorted(by: { $0.key < $1.key }).enumerated() {
      let tree = try #require(parseXML(base.value, vocabulary: shipped.rules.dictionary.vocabulary).tree)
      var random = SeededGenerator(seed: UInt64(number))
      for removal in removals(shipped.rules, tree).shuffled(using: &random).prefix(8) {
        let verdicts = try judged(shipped.rules, without(removal, tree)).verdicts
        for blocked in verdicts where blocked.state == .blocked {
          for owner in blocked.blockedBy {
            let answers = verdicts.first { $0.requirement == owner }?.outcomes.isEmpty == false
            #expect(answers, "\(base.key): \(blocked.requirement) is blocked by \(owner)")
          }
        }
      }
    }
  }
}
