/// Which rule set judged, down to its bytes.
package struct RuleSetIdentity: Hashable, Sendable, Codable {
  package let id: String
  package let edition: String
  package let title: BilingualText
  /// SHA-256 over all rule files in path order.
  package let sha256: String

  package init(id: String, edition: String, title: BilingualText, sha256: String) {
    self.id = id
    self.edition = edition
    self.title = title
    self.sha256 = sha256
  }

  /// `three-systems 1.0`: what two runs compare.
  package var idAndEdition: String { "\(id) \(edition)" }
}
