/// A file of a unit with its digest; empty where it could not be read.
package struct ListedFile: Hashable, Sendable {
  package let unit: String
  package let id: String
  package let digest: String

  package init(unit: String, id: String, digest: String) {
    self.unit = unit
    self.id = id
    self.digest = digest
  }

  static func precedes(_ a: ListedFile, _ b: ListedFile) -> Bool {
    a.unit == b.unit
      ? a.id.utf8.lexicographicallyPrecedes(b.id.utf8) : a.unit.utf8.lexicographicallyPrecedes(b.unit.utf8)
  }
}

/// What names a file in a district.
struct CaseKey: Hashable {
  let unit: String
  let id: String
}
