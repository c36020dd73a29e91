package import Archive
import Concurrently
import Engine
package import Intake
import Model
package import Review
import SafeDigest
import SafeProcess
import Scoring

/// Evaluates a district into an archive: every file of every unit judged, or taken over where nothing has changed.
///
/// Killed at any moment it goes on at the next start: what is stored is stored whole, nothing twice, and at most one batch is
/// judged again. A file that cannot be judged is stored with its problems and stops nothing.
package struct Evaluator {
  package let district: String
  package let units: [UnitFolder]
  package let cases: CaseReviewer
  /// Judges the units' own files; nil where the rule folder says nothing about units.
  package let unitFiles: CaseReviewer?
  package let archive: Archive
  /// The run that other rules are tried against; nil: this run counts.
  package let against: Run?
  /// Whether the files that cases name are read with them.
  package let readsAttachments: Bool
  /// What tells this build of the program from every other.
  let program: String
  private let half: Int

  /// Files that are in work at a time. They are judged in two halves, one while the other is stored: enough to keep all
  /// processors at work.
  static let batch = 64
  /// Files after which free memory is given back.
  private static let trimEvery = 1024

  package init(
    district: String, units: [UnitFolder], cases: CaseReviewer, unitFiles: CaseReviewer?, archive: Archive,
    against: Run? = nil, readsAttachments: Bool = false, batch: Int? = nil,
    program: String = ProgramFile.identity
  ) {
    self.district = district
    self.units = units
    self.cases = cases
    self.unitFiles = unitFiles
    self.archive = archive
    self.against = against
    self.readsAttachments = readsAttachments
    self.program = program
    half = max(1, (batch ?? Self.batch) / 2)
  }

  /// How far an evaluation has come.
  package struct Progress: Sendable {
    package var files = 0
    package var done = 0
    /// Taken over from earlier runs, and from this one before it was interrupted.
    package var unchanged = 0
    /// Found in an earlier run by the same rules, and counted anew by another arithmetic.
    package var recounted = 0
    package var unreadable = 0

    /// Judged in this run.
    package var judged: Int { done - unchanged - recounted - unreadable }
  }

  /// Judges everything that is not judged yet; the run stays open for its results.
  ///
  /// - Parameter report: called after every half of a batch.
  package func judge(reporting report: (Progress) -> Void) throws(ArchiveFault) -> (run: Run, progress: Progress) {
    let run = try archive.begin(basis, district: district, asOf: cases.setting.asOf, against: against)
    let masking = cases.setting.masking
    var progress = Progress()
    // Walked twice, so that the files of one unit are held at a time.
    progress.files = units.reduce(0) { $0 + $1.items(masking).items.count }
    var pending: [BatchEntry] = []
    for unit in units {
      let found = unit.items(masking)
      let done = try archive.done(in: run, unit: unit.code)
      let waiting = found.items.filter { !done.contains($0.name) }
      progress.done += found.items.count - waiting.count
      progress.unchanged += found.items.count - waiting.count
      if !found.problems.isEmpty, !done.contains(UnitFolder.caseFolder) {
        let problems = found.problems.map { masking.problem(InputProblems.problem($0).named(below: unit.path)) }
        let entry = BatchEntry(unit: unit.code, name: UnitFolder.caseFolder, result: .unreadable(problems))
        try archive.append([entry], to: run)
      }
      var start = 0
      while start < waiting.count {
        let next = Array(waiting[start..<min(start + half, waiting.count)])
        pending = try judge(next, of: unit, run, storing: pending, &progress)
        start += next.count
        report(progress)
        if start % Self.trimEvery < half { ProcessMemory.giveBack() }
      }
      ProcessMemory.giveBack()
    }
    try archive.append(pending, to: run)
    return (run, progress)
  }
}
