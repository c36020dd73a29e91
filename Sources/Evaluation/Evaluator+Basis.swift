import Archive
import Engine
import Model
import Review
import SafeDigest

extension Evaluator {
  /// Everything that can change a verdict or a score besides the case and the day. The program's version alone would let what
  /// an earlier build of it found stand as this one's.
  var basis: Basis {
    let (ruleSet, profile) = (cases.ruleSet, cases.profile)
    let finding =
      [program, cases.stage.rawValue, cases.setting.masked ? "masked" : "unmasked"]
      + ruleSet.options.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    func files(_ isWanted: (String) -> Bool) -> [String] {
      ruleSet.inputs.filter { $0.role != .ruleSet || isWanted($0.name) }
        .map { "\($0.role.rawValue) \($0.name) \($0.sha256)" }
    }
    func digest(_ parts: [String]) -> String { Digests.hex(of: Array(parts.joined(separator: "\n").utf8)) }
    return Basis(
      digest: digest(finding + [profile.id] + files { _ in true }),
      verdicts: digest(finding + files { name in !Self.arithmetic.contains { name.hasPrefix($0) } }),
      engine: CaseReviewer.version, ruleSet: ruleSet.identity.id, edition: ruleSet.identity.edition,
      scoring: profile.id, profile: profile, stage: cases.stage)
  }

  /// Folders of the rules that count, choose or tell, and find nothing.
  private static let arithmetic = ["scoring/", "selection/", "book/", "publication/"]
}
