package import Model

/// One file of the district and what the review must say of it: a line of the manifest.
package struct SampleFile: Sendable, Hashable {
  package enum Expectation: Sendable, Hashable {
    /// It is judged; above a note nothing but these is found.
    case judged(findings: [String], outcomes: [String])
    /// It cannot be judged; why, as a person would say it.
    case broken(why: String)
  }

  /// Within the district's folder.
  package let path: String
  /// `case`, `unit`, or what belongs to one: an attachment has no line of its own.
  package let scope: RuleScope
  package let base: String
  package let recipe: String
  package let quality: String
  package let what: String
  package let expected: Expectation
}
