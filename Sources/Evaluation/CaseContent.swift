package import Intake
import Model
package import Review
import SafeDigest

/// Everything in one case that a verdict on it rests on, as it was read.
package struct CaseContent: Sendable {
  package let file: InputFile
  /// What persons decided about it, exemptions among it.
  package let adjudication: ReadAdjudication?
  let attached: AttachedFiles?
  /// SHA-256 over all of it: while it stays, nothing has changed. That of the file itself where there is nothing else.
  package let digest: String

  /// - Parameter namer: knows the attachments that a case names, to be read with it; nil leaves them aside.
  init(_ item: UnitFolder.Item, attachmentsNamedBy namer: CaseReviewer?) throws(InputProblem) {
    try self.init(reading: item.input, attachmentsNamedBy: item.scope == .caseFile ? namer : nil)
  }

  /// - Parameter namer: knows the attachments that a case names, to be read with it; nil leaves them aside.
  package init(reading input: CaseInput, attachmentsNamedBy namer: CaseReviewer? = nil) throws(InputProblem) {
    let reader = InputReader()
    let file = try reader.read(input)
    self.file = file
    adjudication = try reader.adjudication(of: input).map { ReadAdjudication($0) }
    if let namer {
      attached = try AttachedFiles(of: input, file, namer.ruleSet, reader: reader)
    } else {
      attached = nil
    }
    var parts = [file.digest.hex]
    if let adjudication { parts.append("adjudication " + adjudication.file.digest.hex) }
    if let attached {
      parts.append("attachments")
      // Whether one is there at all counts as well as what is in it.
      parts += attached.digests.keys.sorted().map { name in
        let input = attached.inputs.first { $0.name == name }
        return "\(input?.sha256 ?? "unreadable") \(name)"
      }
    }
    digest = parts.count == 1 ? parts[0] : Digests.hex(of: Array(parts.joined(separator: "\n").utf8))
  }

  /// SHA-256 of the case file alone.
  package var source: String { file.digest.hex }
}
