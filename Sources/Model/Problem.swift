/// Something wrong with a file that we were given (输入问题): never a finding about the case.
package struct Problem: Hashable, Sendable, Codable {
  package let file: String
  package let place: Place?
  /// Stable code, for example `xml.malformed`, `case.unknownElement`, `rule.unknownFact`.
  package let code: String
  /// What is wrong.
  package let message: BilingualText
  /// What would be right.
  package let remedy: BilingualText?

  package init(file: String, place: Place?, code: String, message: BilingualText, remedy: BilingualText?) {
    self.file = file
    self.place = place
    self.code = code
    self.message = message
    self.remedy = remedy
  }
}
