import Intake
import Model
import Review
import SafeDigest

/// Everything in one case that a verdict on it rests on, as it was read.
struct CaseContent: Sendable {
  let file: InputFile
  /// What persons decided about it, exemptions among it.
  let adjudication: ReadAdjudication?
  let attached: AttachedFiles?
  /// SHA-256 over all of it: while it stays, nothing has changed. That of the file itself where there is nothing else.
  let digest: String

  /// - Parameter namer: knows the attachments that a case names, to be read with it; nil leaves them aside.
  init(_ item: UnitFolder.Item, attachmentsNamedBy namer: CaseReviewer?) throws(InputProblem) {
    let reader = InputReader()
    file = try reader.read(item.input)
    adjudication = try reader.adjudication(of: item.input).map { ReadAdjudication($0) }
    attached = try Self.attached(to: item, file, namer, reader)
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

  private static func attached(
    to item: UnitFolder.Item, _ file: InputFile, _ namer: CaseReviewer?, _ reader: InputReader
  ) throws(InputProblem) -> AttachedFiles? {
    guard let namer, item.scope == .caseFile else { return nil }
    return try AttachedFiles(of: item.input, file, namer.ruleSet, reader: reader)
  }
}
