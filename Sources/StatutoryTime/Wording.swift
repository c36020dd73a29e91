/// The language of text made for readers.
package enum Wording: Hashable, Sendable, CaseIterable {
  case chinese
  case english
}
