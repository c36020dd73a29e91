/// The language of a sentence for people.
package enum WordingLanguage: Hashable, Sendable, CaseIterable {
  case chinese
  case english
}
