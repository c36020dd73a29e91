/// A kind of date in the list of what is due, as the rules name it.
package struct DueKind: Hashable, Sendable {
  package let id: String
  package let label: BilingualText

  package init(id: String, label: BilingualText) {
    self.id = id
    self.label = label
  }
}
