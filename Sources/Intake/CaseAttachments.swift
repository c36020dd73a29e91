import SafeDigest

/// The files that a case names, as they lie beside it.
package struct CaseAttachments: Sendable {
  /// By the name that the case gives them.
  package private(set) var found: [String: AttachmentFacts] = [:]
  /// Named, but neither found nor missing: what keeps each from being read.
  package private(set) var unreadable: [String: InputProblem] = [:]

  /// Looks for every name once, and digests what is there. What is missing is in neither list.
  init(_ names: Set<String>, _ facts: (String) throws(InputProblem) -> AttachmentFacts) {
    for name in names.sorted(by: { $0.precedesBytewise($1) }) {
      do throws(InputProblem) {
        found[name] = try facts(name)
      } catch .missing {
        continue
      } catch {
        unreadable[name] = error
      }
    }
  }
}

extension InputReader {
  /// The attachments of a case by the names that it gives them, with their SHA-256; nil where the case has no folder of
  /// its own, as a lone XML file has not.
  package func attachments(of input: CaseInput, named names: Set<String>) throws(InputProblem) -> CaseAttachments? {
    switch input.kind {
    case .caseFolder(let path): return attachments(inFolder: path, named: names)
    case .zip:
      let zip = try CaseZip(input.path, followingLink: input.isNamedByUser, limits: limits)
      var room = limits.unpackedBytes
      let attachments = CaseAttachments(names) { (name) throws(InputProblem) in
        guard let plain = AttachmentName(name) else { throw .outsideFolder(folder: input.name, name: name) }
        let facts = try zip.facts(of: plain, digestedBy: .sha256, room: room)
        room -= facts.size
        return facts
      }
      try zip.checkUnchanged()
      return attachments
    case .xmlFile:
      // The very file that makes its folder a case folder, named itself.
      let parts = input.path.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.last.map({ $0 == ZipDirectory.caseFileName }) == true else { return nil }
      return attachments(
        inFolder: parts.dropLast().joined(separator: "/") + (parts.count > 1 ? "/" : "."), named: names)
    case .standardInput: return nil
    }
  }

  private func attachments(inFolder path: String, named names: Set<String>) -> CaseAttachments {
    let folder = AttachmentFolder(path: path)
    return CaseAttachments(names) { (name) throws(InputProblem) in try folder.facts(of: name, digestedBy: .sha256) }
  }
}
