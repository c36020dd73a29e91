package import Intake
package import Review
import SafeDigest
import Selection

/// A case with what persons decided about it, as an evaluation takes both in.
package struct CaseContent: Sendable {
  package let file: InputFile
  package let adjudication: ReadAdjudication?
  /// SHA-256 of everything in it that a verdict rests on.
  package let digest: String

  package init(reading input: CaseInput) throws(InputProblem) {
    let file = try InputReader().read(input)
    let decided = try InputReader().adjudication(of: input)
    self.file = file
    adjudication = decided.map { ReadAdjudication($0) }
    digest = decided.map { Digests.hex(of: Array((file.digest.hex + "\n" + $0.digest.hex).utf8)) } ?? file.digest.hex
  }

  /// What breaks the last tie of a choice.
  package func drawKey(seed: String) -> String {
    Digests.hex(of: Array(Draw.keyText(seed: seed, caseDigest: digest).utf8))
  }
}
