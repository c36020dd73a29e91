package import Engine
package import Intake
package import Model
import SafeDigest

/// The files that one case names, read for its review: digests for the checks, inputs and problems for the report.
package struct AttachedFiles: Sendable {
  /// By the name that the case gives them; what is missing is not here.
  package let digests: [String: AttachmentDigest]
  /// Those that were read, sorted by name.
  package let inputs: [InputDigest]
  /// What could not be read; what is missing, and what is not the file that the case says.
  package let problems: [Problem]

  /// Reads through every file that the case names; nil where the case has no folder of its own to hold them.
  package init?(
    of input: CaseInput, _ file: InputFile, _ ruleSet: RuleSet, reader: InputReader = InputReader()
  ) throws(InputProblem) {
    let named = ruleSet.namedFiles(file.text.utf8, name: file.name)
    guard let attachments = try reader.attachments(of: input, named: named.names) else { return nil }
    var digests: [String: AttachmentDigest] = [:]
    var inputs: [InputDigest] = []
    for (name, facts) in attachments.found {
      guard let digest = facts.digest else { continue }
      digests[name] = AttachmentDigest(size: facts.size, sha256: digest.hex)
      inputs.append(InputDigest(role: .attachment, name: name, sha256: digest.hex))
    }
    for name in attachments.unreadable.keys { digests[name] = .unreadable }
    self.digests = digests
    self.inputs = inputs.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    problems =
      attachments.unreadable.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { InputProblems.problem($0.value) }
      + named.problems(found: digests)
  }
}

extension ReviewSetting {
  /// The same setting for a case whose attachments were read.
  package func with(_ attached: AttachedFiles?) -> ReviewSetting {
    guard let attached else { return self }
    return ReviewSetting(
      asOf: asOf, masked: masked, attachments: attached.digests, keyDigest: keyDigest,
      registers: registers)
  }
}
