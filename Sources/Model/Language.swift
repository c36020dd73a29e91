/// A language in which everything that users read exists.
package enum Language: String, Sendable, Codable, CaseIterable {
  case zh
  case en
}
