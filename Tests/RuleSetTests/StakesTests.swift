import Engine
import FoundationEssentials
import Model
import Review
import Testing

/// What the shipped rules put at stake stands in a list, so that nothing goes or gets cheaper unnoticed.
@Suite struct StakesTests {
  private static let golden = Checkout.root + "/Tests/RuleSetTests/Golden/requirements.txt"

  /// `RECORD_GOLDEN=1` writes the list anew, and fails, so that a recording run is never taken for a passing one.
  @Test func noRequirementAndNoLevelGoesOrChangesUnnoticed() throws {
    let now = Checkout.shelf.ruleSets.flatMap { $0.stakes() }
    try #require(!now.isEmpty)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data((now.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: Self.golden))
      Issue.record("recorded requirements.txt: look at it, then run again without RECORD_GOLDEN")
      return
    }
    let text = String(decoding: try Data(contentsOf: URL(filePath: Self.golden)), as: UTF8.self)
    let expected = text.split(separator: "\n").map(String.init)
    let changes = now.difference(from: expected).map { change in
      switch change {
      case .remove(let line, let gone, _): "line \(line + 1) is gone: \(gone)"
      case .insert(let line, let new, _): "line \(line + 1) is new: \(new)"
      }
    }
    #expect(changes == [], "meant? then record anew with RECORD_GOLDEN=1")
  }

  @Test func theListNamesEveryRequirementWithItsPoints() throws {
    let heads = Checkout.shelf.ruleSets.flatMap { $0.stakes() }.filter { !$0.hasPrefix(" ") }
    #expect(heads.compactMap { $0.split(separator: " ").first.map(String.init) } == Checkout.requirements.map(\.text))
    #expect(heads.contains("PUB-10 disclosure scored 6.00 each decision"))
  }
}
