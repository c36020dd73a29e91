import Model
import StatutoryTime

/// A law that an edition of a requirement cites, in all its editions in which the clauses have the same numbers.
struct CitedLaw: Sendable {
  /// The clauses in one edition of the law.
  struct Edition: Sendable {
    /// The last day on which it governs; nil is open.
    let until: Day?
    let bases: [LegalBasis]
  }

  /// Oldest first, never empty for a law that is known.
  let editions: [Edition]

  /// The one of a day: the first that has not ended by then, else the last; the last where there is no day.
  func edition(on day: Day?) -> Edition? {
    guard let day else { return editions.last }
    return editions.first { $0.until.map { day <= $0 } ?? true } ?? editions.last
  }

  /// The identifiers of its editions, by which a check names all that is cited of it.
  var ids: [String] { editions.compactMap { $0.bases.first?.law } }
}
