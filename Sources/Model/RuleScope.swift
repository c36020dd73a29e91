/// What a requirement judges: the files of single cases (案卷), or an institution by its unit file (单位档案).
package enum RuleScope: String, Sendable, Codable, CaseIterable {
  case caseFile = "case"
  case unit
}
