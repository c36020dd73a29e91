package import Engine
package import Intake
package import Model
import SafeDigest

/// The adjudication of a case as it was read: its records for the review, its digest and its problems for the report.
package struct ReadAdjudication: Sendable {
  package let file: InputFile
  /// Nil where nothing of it can be used.
  package let adjudication: Adjudication?
  package let problems: [Problem]

  package init(_ file: InputFile) {
    self.file = file
    (adjudication, problems) = AdjudicationReader.read(file.text.utf8, file: file.name)
  }

  var input: InputDigest { InputDigest(role: .adjudication, name: file.name, sha256: file.digest.hex) }
}

extension RuleSet {
  /// A case with what persons decided about it; nil with problems when it cannot be judged at all.
  package func adjudicated(
    _ bytes: [UInt8], name: String, setting: ReviewSetting, _ adjudication: Adjudication?
  ) -> (adjudicated: AdjudicatedCase?, problems: [Problem]) {
    let (readCase, problems) = read(bytes, name: name)
    guard let readCase else { return (nil, problems) }
    return (
      AdjudicatedCase(self, readCase, setting: setting, adjudication: adjudication) { Digests.hex(of: $0) }, []
    )
  }
}

extension RuleSet {
  /// The same with its drafts read as published; nil where there is nothing to be published.
  func asPublished(_ file: InputFile, _ setting: ReviewSetting, _ adjudication: Adjudication?) -> AdjudicatedCase? {
    read(file.text.utf8, name: file.name).readCase.flatMap {
      asPublished($0, setting: setting, adjudication: adjudication) { Digests.hex(of: $0) }
    }
  }
}
