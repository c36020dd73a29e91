package import Archive
import Concurrently
import Engine
import Intake
import Model
package import Review
import SafeDigest
import Selection

/// Evaluates a district into an archive: every file of every unit judged, or taken over where nothing has changed.
///
/// Killed at any moment it goes on at the next start: a batch is stored whole or not at all, and at most one is judged
/// again. A file that cannot be judged is stored with its problems and stops nothing.
package struct Evaluator {
  package let district: String
  package let units: [UnitFolder]
  package let cases: CaseReviewer
  /// Judges the units' own files; nil where the rule folder says nothing about units.
  package let unitFiles: CaseReviewer?
  package let archive: Archive

  /// Files that are read, judged and stored together: enough to keep all processors at work.
  package static let batch = 128

  package init(
    district: String, units: [UnitFolder], cases: CaseReviewer, unitFiles: CaseReviewer?, archive: Archive
  ) {
    self.district = district
    self.units = units
    self.cases = cases
    self.unitFiles = unitFiles
    self.archive = archive
  }

  /// How far an evaluation has come.
  package struct Progress: Sendable {
    package var files = 0
    package var done = 0
    /// Taken over from earlier runs, and from this one before it was interrupted.
    package var unchanged = 0
    package var unreadable = 0
  }

  /// Judges everything that is not judged yet; the run stays open for its results.
  ///
  /// - Parameter report: called after every batch.
  package func judge(reporting report: (Progress) -> Void) throws(ArchiveFault) -> (run: Run, progress: Progress) {
    let run = try archive.begin(basis, district: district, asOf: cases.setting.asOf)
    var progress = Progress()
    let folders = units.map { (unit: $0, found: $0.items()) }
    progress.files = folders.reduce(0) { $0 + $1.found.items.count }
    for (unit, found) in folders {
      let done = try archive.done(in: run, unit: unit.code)
      let waiting = found.items.filter { !done.contains($0.name) }
      progress.done += found.items.count - waiting.count
      progress.unchanged += found.items.count - waiting.count
      if !found.problems.isEmpty, !done.contains("cases") {
        let problems = found.problems.map { InputProblems.problem($0) }
        try archive.append([BatchEntry(unit: unit.code, name: "cases", result: .unreadable(problems))], to: run)
      }
      var start = 0
      while start < waiting.count {
        let batch = Array(waiting[start..<min(start + Self.batch, waiting.count)])
        try judge(batch, of: unit, run, &progress)
        start += batch.count
        report(progress)
      }
    }
    return (run, progress)
  }

  private enum Opened: Sendable {
    /// The digest is of everything in the case that a verdict rests on.
    case file(InputFile, ReadAdjudication?, digest: String)
    case problem(Problem)
  }

  private func judge(
    _ batch: [UnitFolder.Item], of unit: UnitFolder, _ run: Run, _ progress: inout Progress
  ) throws(ArchiveFault) {
    let opened = concurrentMap(batch) { item -> Opened in
      do throws(InputProblem) {
        let content = try CaseContent(reading: item.input)
        return .file(content.file, content.adjudication, digest: content.digest)
      } catch {
        return .problem(InputProblems.problem(error))
      }
    }
    let digests = opened.compactMap { if case .file(_, _, let digest) = $0 { digest } else { nil } }
    let known = try archive.known(digests, for: run)
    let work = zip(batch, opened).map { (item: $0, opened: $1) }
    let entries = concurrentMap(work) { item, opened in
      BatchEntry(unit: unit.code, name: item.name, result: result(of: item, opened, known))
    }
    try archive.append(entries, to: run)
    for entry in entries {
      progress.done += 1
      switch entry.result {
      case .judged: break
      case .known: progress.unchanged += 1
      case .unreadable: progress.unreadable += 1
      }
    }
  }

  private func result(
    of item: UnitFolder.Item, _ opened: Opened, _ known: [String: JudgementID]
  ) -> BatchEntry.Result {
    switch opened {
    case .problem(let problem): return .unreadable([problem])
    case .file(let file, let adjudication, let digest):
      if let known = known[digest] { return .known(known) }
      guard let reviewer = item.scope == .unit ? unitFiles : cases else {
        return .unreadable([Self.noUnitRules])
      }
      let (reviewed, problems) = reviewer.reviewed(file, adjudication: adjudication)
      guard let reviewed else { return .unreadable(problems) }
      return .judged(
        digest: digest,
        JudgedCase(
          reviewed.report, tallies: reviewed.tallies, entries: reviewed.entries, traits: reviewed.traits))
    }
  }

  private static let noUnitRules = Problem(
    file: "unit.xml", place: nil, code: "rules.unit",
    message: BilingualText(zh: "评查标准没有针对单位的项目", en: "the rule set says nothing about units"), remedy: nil)

  /// Everything that can change a verdict besides the case and the day.
  private var basis: Basis {
    let identity = cases.ruleSet.identity
    let parts =
      [CaseReviewer.version, cases.profile.id, cases.stage.rawValue, cases.setting.masked ? "masked" : "unmasked"]
      + cases.ruleSet.inputs.map { "\($0.role.rawValue) \($0.name) \($0.sha256)" }
      + cases.ruleSet.options.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return Basis(
      digest: Digests.hex(of: Array(parts.joined(separator: "\n").utf8)), engine: CaseReviewer.version,
      ruleSet: identity.id, edition: identity.edition, scoring: cases.profile.id, stage: cases.stage)
  }
}
