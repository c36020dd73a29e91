import Model
import StatutoryTime

extension CaseJudge {
  /// The clauses that a check of an edition judges, or those of the edition, as they stood on a day, without what binds only
  /// another department or another place, or was not in force then; all of them where nothing would be left.
  func bases(_ edition: Edition, of check: Check? = nil, on day: Day?) -> [LegalBasis] {
    let all = check.map { edition.bases(of: $0, on: day) } ?? edition.bases(on: day)
    let own = all.filter { rules.laws.binds($0, department: unit.department, place: unit.place, on: day) }
    return own.isEmpty ? all : own
  }
}
