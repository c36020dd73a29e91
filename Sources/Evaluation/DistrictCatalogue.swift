import Concurrently
package import Engine
import Intake
package import Model
import Review
import SafeDigest
package import Selection

/// What lies in the folders of a district's units: the catalogues from which cases are drawn, and the digest of every file.
package struct DistrictCatalogue: Sendable {
  /// A case that is not in the catalogue.
  package struct LeftOut: Hashable, Sendable {
    package let unit: String
    package let file: String
    package let because: BilingualText
  }

  package let entries: [CatalogueEntry]
  package let files: [ListedFile]
  package let leftOut: [LeftOut]
  package let problems: [Problem]

  /// - Parameters:
  ///   - plan: only cases decided in its period are in the catalogue; a case without a day is.
  ///   - statements: what persons know of cases: those nominated or overturned are reviewed separately.
  package init(
    _ units: [UnitFolder], rules: RuleSet, setting: ReviewSetting, plan: ReviewPlan?, statements: [CaseStatement] = []
  ) {
    let reader = CatalogueReading(rules: rules, setting: setting, plan: plan, statements: statements)
    var entries: [CatalogueEntry] = []
    var files: [ListedFile] = []
    var leftOut: [LeftOut] = []
    var problems: [Problem] = []
    var membership = UnitMembership(units.map { ($0.code, $0.name) })
    for unit in units {
      let (items, faults) = unit.caseItems()
      problems += faults.map { InputProblems.problem($0) }
      for var one in concurrentMap(items, { reader.read($0, of: unit) }) {
        files.append(one.file)
        if let doubt = one.summary.flatMap({
          membership.doubt(
            file: one.file.id, of: unit.code, caseID: $0.id, digest: one.source, stated: $0.unitCode)
        }) {
          one.problems.append(doubt.problem.named(in: unit))
          if !doubt.counts { (one.entry, one.because) = (nil, doubt.problem.message) }
        }
        entries += [one.entry].compactMap(\.self)
        if let because = one.because { leftOut.append(LeftOut(unit: unit.code, file: one.file.id, because: because)) }
        problems += one.problems
      }
    }
    self.entries = entries
    self.files = files
    self.leftOut = leftOut
    self.problems = problems
  }

  /// Only the digests, as they are now.
  package static func files(of units: [UnitFolder]) -> (files: [ListedFile], problems: [Problem]) {
    var files: [ListedFile] = []
    var problems: [Problem] = []
    for unit in units {
      let (items, faults) = unit.caseItems()
      problems += faults.map { InputProblems.problem($0) }
      for item in items {
        let (digest, problem) = CatalogueReading.seal(item)
        files.append(ListedFile(unit: unit.code, id: item.name, digest: digest))
        problems += [problem].compactMap(\.self)
      }
    }
    return (files, problems)
  }
}

/// Reads one case for the catalogue.
private struct CatalogueReading: Sendable {
  let rules: RuleSet
  let setting: ReviewSetting
  let plan: ReviewPlan?
  let statements: [CaseStatement]

  struct Found: Sendable {
    let file: ListedFile
    var entry: CatalogueEntry?
    var because: BilingualText?
    var problems: [Problem] = []
    var summary: CaseSummary?
    /// Digest of the case file alone.
    var source = ""
  }

  /// Empty, with a problem, where the file cannot be read.
  static func seal(_ item: UnitFolder.Item) -> (digest: String, problem: Problem?) {
    do throws(InputProblem) {
      return (try InputReader().seal(of: item.input).hex, nil)
    } catch {
      return ("", InputProblems.problem(error))
    }
  }

  func read(_ item: UnitFolder.Item, of unit: UnitFolder) -> Found {
    let (digest, problem) = Self.seal(item)
    var found = Found(file: ListedFile(unit: unit.code, id: item.name, digest: digest))
    if let problem { return unreadable(found, [problem]) }
    let file: InputFile
    do throws(InputProblem) {
      file = try InputReader().read(item.input)
    } catch {
      return unreadable(found, [InputProblems.problem(error)])
    }
    let (read, problems) = rules.traits(file.text.utf8, name: file.name, setting: setting)
    guard let (summary, traits) = read else { return unreadable(found, problems) }
    found.summary = summary
    found.source = file.digest.hex
    found.because = reason(against: traits)
    guard found.because == nil else { return found }
    func states(_ circumstance: CaseCircumstance) -> Bool {
      statements.contains {
        $0.holds && ($0.unit, $0.caseID, $0.circumstance) == (unit.code, summary.id, circumstance)
      }
    }
    found.entry = CatalogueEntry(
      id: item.name, unit: unit.code, matter: summary.matters.first ?? "", procedure: traits.procedure, digest: digest,
      marks: traits.marks, isOverturned: traits.circumstances[.overturned] ?? states(.overturned),
      isNominated: states(.nominated))
    return found
  }

  private func unreadable(_ found: Found, _ problems: [Problem]) -> Found {
    var found = found
    found.because = BilingualText(zh: "不能读取", en: "cannot be read")
    found.problems = problems
    return found
  }

  private func reason(against traits: CaseTraits) -> BilingualText? {
    if traits.circumstances[.closed] == false { return BilingualText(zh: "尚未办结", en: "not closed yet") }
    guard !traits.decidedOn.isEmpty else { return nil }
    if let from = plan?.from, traits.decidedOn < from {
      return BilingualText(zh: "\(traits.decidedOn)，在评查期以前", en: "of \(traits.decidedOn), before the period")
    }
    if let until = plan?.until, traits.decidedOn > until {
      return BilingualText(zh: "\(traits.decidedOn)，在评查期以后", en: "of \(traits.decidedOn), after the period")
    }
    return nil
  }
}

extension Problem {
  /// With the whole way to the file, for the terminal.
  func named(in unit: UnitFolder) -> Problem {
    Problem(file: "\(unit.path)/\(file)", place: place, code: code, message: message, remedy: remedy)
  }
}
