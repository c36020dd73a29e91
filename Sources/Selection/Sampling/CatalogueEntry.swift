package import Model

/// One closed case in the catalogue from which a unit's cases are drawn.
package struct CatalogueEntry: Hashable, Sendable {
  package let id: String
  package let unit: String
  /// Kind of act and procedure: what the draw is stratified by.
  package let matter: String
  package let procedure: String
  /// SHA-256 of the case as it was when the catalogue was made, lower-case hexadecimal.
  package let digest: String
  package let marks: Set<SamplePlan.Mark>
  /// Changed in reconsideration or court: reviewed separately, never drawn (review-standards.md §8.5).
  package let isOverturned: Bool
  /// Handed in by the unit: likewise.
  package let isNominated: Bool

  package init(
    id: String, unit: String, matter: String, procedure: String, digest: String, marks: Set<SamplePlan.Mark> = [],
    isOverturned: Bool = false, isNominated: Bool = false
  ) {
    self.id = id
    self.unit = unit
    self.matter = matter
    self.procedure = procedure
    self.digest = digest
    self.marks = marks
    self.isOverturned = isOverturned
    self.isNominated = isNominated
  }

  var stratum: String { procedure.isEmpty ? matter : "\(matter)/\(procedure)" }
}
