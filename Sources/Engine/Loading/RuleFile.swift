/// One file of a rule set as the intake found it.
package struct RuleFile: Sendable {
  /// Path below the rule folder, with `/`.
  package let path: String
  /// UTF-8.
  package let bytes: [UInt8]
  /// Lower-case hexadecimal SHA-256 of the original bytes.
  package let sha256: String

  /// How the names of a rule folder's files end.
  package static let kinds = ["xml", "xsd"]

  /// Whether it only serves to prove and to explain the rules: no judgement depends on it.
  package static func isForProving(_ path: String) -> Bool {
    path.hasPrefix("bases/") || path == "book/catalogue.xml" || path.hasPrefix("equivalent-mutants")
  }

  package init(path: String, bytes: [UInt8], sha256: String) {
    self.path = path
    self.bytes = bytes
    self.sha256 = sha256
  }
}
