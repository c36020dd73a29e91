import Model
import Testing

@testable import Engine

/// How well a file shows its facts: said, shown by a paper, or shown by a paper whose file is there with its digest.
struct StandingTests {
  private static let digest = String(repeating: "a", count: 64)

  private func verdict(_ attachments: [String: AttachmentDigest]?, document: String) throws -> Verdict {
    let rules = try MiniRules(requirement("<present of=\"place\"/>")).ruleSet()
    let file = MiniCase.decision("place=\"北关\" proof=\"D1\"").with { $0.documents = document }
    return try rules.verdict(on: file, attachments: attachments)
  }

  private func standing(_ attachments: [String: AttachmentDigest]?, document: String) throws -> Standing? {
    try verdict(attachments, document: document).checks.first?.standing
  }

  private static let plain = "<document id=\"D1\" kind=\"decision\" pages=\"3\" file=\"a.pdf\" sha256=\"\(digest)\"/>"

  @Test func aFileThatIsThereWithItsDigestVerifiesWhatItProves() throws {
    let there = AttachmentDigest(size: 1, sha256: Self.digest)
    #expect(try standing(["a.pdf": there], document: Self.plain) == .verified)
    #expect(try standing(["a.pdf": there], document: Self.plain.uppercasedDigest) == .verified)
  }

  @Test func anythingLessDoesNot() throws {
    let other = AttachmentDigest(size: 1, sha256: String(repeating: "b", count: 64))
    let there = AttachmentDigest(size: 1, sha256: Self.digest)
    #expect(try standing(nil, document: Self.plain) == .documented)
    #expect(try standing([:], document: Self.plain) == .documented)
    #expect(try standing(["a.pdf": other], document: Self.plain) == .documented)
    #expect(try standing(["a.pdf": .unreadable], document: Self.plain) == .documented)
    let without = "<document id=\"D1\" kind=\"decision\" pages=\"3\" file=\"a.pdf\"/>"
    #expect(try standing(["a.pdf": there], document: without) == .documented)
    #expect(try standing(["a.pdf": there], document: "<document id=\"D1\" kind=\"decision\"/>") == .declared)
  }

  @Test func whatIsVerifiedIsNotMetOnDeclarationOnly() throws {
    let there = AttachmentDigest(size: 1, sha256: Self.digest)
    #expect(try !verdict(["a.pdf": there], document: Self.plain).onDeclarationOnly)
  }

  /// A person's decision binds to the file alone: reading the attachments does not make it lapse.
  @Test func theDigestOfAFindingDoesNotDependOnWhatWasReadBesideTheCase() throws {
    let rules = try MiniRules(requirement("<present of=\"place number\"/>")).ruleSet()
    let file = MiniCase.decision("place=\"北关\" proof=\"D1\"").with { $0.documents = Self.plain }
    func facts(_ attachments: [String: AttachmentDigest]?) throws -> String? {
      let readCase = try #require(rules.read(Array(file.text.utf8), name: "").readCase)
      let setting = ReviewSetting(asOf: "2025-12-01", attachments: attachments)
      var adjudicated = AdjudicatedCase(rules, readCase, setting: setting, adjudication: nil) {
        String(decoding: $0, as: UTF8.self)
      }
      let finding = try #require(adjudicated?.machine.first?.points.first.map { adjudicated?.judge.name(of: $0) ?? "" })
      return adjudicated?.question(finding)?.factsDigest
    }
    let plain = try #require(try facts(nil))
    #expect(plain.contains("documented"))
    #expect(try facts(["a.pdf": AttachmentDigest(size: 1, sha256: Self.digest)]) == plain)
  }
}

extension String {
  fileprivate var uppercasedDigest: String {
    replacing(String(repeating: "a", count: 64), with: String(repeating: "A", count: 64))
  }
}
