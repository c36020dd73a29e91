/// The name of a requirement (评查项目) everywhere: file name, report key, anchor; for example `PUB-10`, `QS-01`.
package struct RequirementID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  package static func < (a: RequirementID, b: RequirementID) -> Bool { a.text < b.text }
  package var description: String { text }
}
