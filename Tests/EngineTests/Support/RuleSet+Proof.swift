import Model
import Testing

@testable import Engine

extension RuleSet {
  /// The proof by examples of the base `plain` that hold; states and levels without an example do not matter here.
  func proof(
    base: String, only: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) -> RuleProof {
    let proof = prove(bases: ["plain": Array(base.utf8)], only: only.map { RequirementID($0) })
    let gaps: Set<String> = ["example.missing", "example.outcome", "example.edition"]
    let broken = proof.examples.compactMap(\.problem).filter { !gaps.contains($0.code) }
    #expect(broken.map(\.message.en) == [], sourceLocation: sourceLocation)
    return proof
  }
}
