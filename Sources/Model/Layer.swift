/// The layer of the score in which a requirement counts (review-standards.md §8.1).
package enum Layer: String, Sendable, Codable {
  /// Earns points out of its standard points.
  case scored
  /// Only deducts, up to the profile's cap (卷面基本要素).
  case basics
  /// Only adds, up to the profile's cap (加分).
  case bonus
}
