import Concurrently
package import Engine
import Intake
package import Model
import Review
import SafeDigest

/// Looks through the files of a district for what stands open, unit by unit; what is held are one batch of files and the dates
/// found in one unit.
package struct DueSearch {
  package let units: [UnitFolder]
  package let cases: RuleSet
  /// For the units' own files; nil where the rule folder says nothing about units.
  package let unitFiles: RuleSet?
  package let setting: ReviewSetting
  /// Only what has to be done in so many natural days from the as-of day; nil takes everything, overdue dates included.
  package let within: Int?

  /// Codes and names of all units of the district, also where not all are searched.
  private let known: [(code: String, name: String)]

  package init(
    units: [UnitFolder], of district: District, cases: RuleSet, unitFiles: RuleSet?, setting: ReviewSetting,
    within: Int? = nil
  ) {
    self.units = units
    known = district.units.map { ($0.code, $0.name) }
    self.cases = cases
    self.unitFiles = unitFiles
    self.setting = setting
    self.within = within
  }

  /// What stands open in each unit, in their order, one after the other.
  package func search(_ take: (DueUnit) throws -> Void) rethrows {
    var membership = UnitMembership(known)
    for unit in units { try take(search(unit, &membership)) }
  }

  private func search(_ unit: UnitFolder, _ membership: inout UnitMembership) -> DueUnit {
    let (items, walked) = unit.items(setting.masking)
    var problems = walked.map { setting.masking.problem(InputProblems.problem($0)) }
    var entries: [DueUnit.Entry] = []
    var open: [DueUnit.Entry] = []
    var read = 0
    var start = 0
    while start < items.count {
      let batch = Array(items[start..<min(start + Evaluator.batch, items.count)])
      for (item, found) in zip(batch, concurrentMap(batch, { dates(in: $0, of: unit) })) {
        if found.isRead { read += 1 }
        problems += found.problems
        // An organ is not reminded of another's duty, nor twice of one.
        if let doubt = membership.doubt(of: found, item, in: unit) {
          if !doubt.counts || doubt.problem.code == UnitMembership.sameNumberCode { problems.append(doubt.problem) }
          guard doubt.counts else { continue }
        }
        for entry in found.entries {
          switch entry.date.standing {
          case .open, .failed: open.append(entry)
          case .left(let days): if within.map({ days.natural <= $0 }) ?? true { entries.append(entry) }
          case .overdue: if within == nil { entries.append(entry) }
          }
        }
      }
      start += batch.count
    }
    return DueUnit(
      code: unit.code, name: unit.name, files: read, entries: entries.sorted { Self.order($0) < Self.order($1) },
      open: open, problems: problems)
  }

  fileprivate struct Found: Sendable {
    var isRead = false
    var caseID = ""
    var unitCode = ""
    /// Of the file alone.
    var digest = ""
    var entries: [DueUnit.Entry] = []
    var problems: [Problem] = []
  }

  private func dates(in item: UnitFolder.Item, of unit: UnitFolder) -> Found {
    guard let rules = item.scope == .unit ? unitFiles : cases else { return Found() }
    do throws(InputProblem) {
      let file = try InputReader().read(item.input)
      let adjudication = try InputReader().adjudication(of: item.input).map { ReadAdjudication($0) }
      let (found, problems) = rules.dueDates(
        file.text.utf8, name: file.name, setting: setting, adjudication: adjudication?.adjudication,
        digest: { Digests.hex(of: $0) })
      guard let found else { return Found(problems: problems.map(setting.masking.problem)) }
      return Found(
        isRead: true, caseID: found.caseID, unitCode: found.unitCode, digest: file.digest.hex,
        entries: found.dates.map { entry($0, found.caseID, item, unit) },
        problems: found.problems + (adjudication?.problems ?? []).map(setting.masking.problem))
    } catch {
      return Found(problems: [setting.masking.problem(InputProblems.problem(error))])
    }
  }

  private func entry(_ date: DueDate, _ caseID: String, _ item: UnitFolder.Item, _ unit: UnitFolder) -> DueUnit.Entry {
    let parts = [unit.code, item.name, caseID, date.kind.id, date.requirement.text, date.check, date.item]
    let key = Digests.hex(of: Array(parts.joined(separator: "\n").utf8))
    return DueUnit.Entry(key: String(key.prefix(32)), file: item.name, caseID: caseID, date: date)
  }

  private static func order(_ entry: DueUnit.Entry) -> (String, String, String, String) {
    (entry.date.term?.due ?? "", entry.file, entry.date.requirement.text, entry.date.item)
  }
}

extension UnitMembership {
  fileprivate mutating func doubt(of found: DueSearch.Found, _ item: UnitFolder.Item, in unit: UnitFolder) -> Doubt? {
    guard found.isRead else { return nil }
    return doubt(
      file: item.name, of: unit.code, caseID: item.scope == .caseFile ? found.caseID : nil, digest: found.digest,
      stated: found.unitCode
    ).map { Doubt(problem: $0.problem.named(in: unit), counts: $0.counts) }
  }
}
