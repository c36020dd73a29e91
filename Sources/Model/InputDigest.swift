/// One input of a review with the digest of its original bytes.
package struct InputDigest: Hashable, Sendable, Codable {
  package enum Role: String, Sendable, Codable {
    case caseFile
    /// The zip that the case file came in.
    case archive
    /// A file that the case names, read because the user asked for it.
    case attachment
    /// A register against which officers of the case were held.
    case register
    /// What persons have decided about the case.
    case adjudication
    case ruleSet
    case tailoring
    case parameters
    case calendar
  }

  package let role: Role
  package let name: String
  /// Lower-case hexadecimal SHA-256.
  package let sha256: String

  package init(role: Role, name: String, sha256: String) {
    self.role = role
    self.name = name
    self.sha256 = sha256
  }
}
