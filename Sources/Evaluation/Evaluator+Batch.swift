import Archive
import Concurrently
import Engine
import Intake
import Model
import Review
import Scoring

extension Evaluator {
  fileprivate enum Opened: Sendable {
    case content(CaseContent)
    case problem(Problem)

    var digest: String? { if case .content(let content) = self { content.digest } else { nil } }
  }

  /// What earlier runs have of the cases at hand, by digest.
  fileprivate struct Earlier: Sendable {
    let known: [String: JudgementID]
    let countable: [String: JudgedCase]
  }

  /// One piece of work.
  private enum Job: Sendable {
    case store([BatchEntry])
    case judge(UnitFolder.Item, Opened)
  }

  private enum Done: Sendable {
    case stored(ArchiveFault?)
    case judged(BatchEntry, isRecounted: Bool)
  }

  /// Judges half a batch while the half before is stored, so that no processor waits for the disk.
  ///
  /// - Returns: what is to be stored.
  func judge(
    _ batch: [UnitFolder.Item], of unit: UnitFolder, _ run: Run, storing pending: [BatchEntry],
    _ progress: inout Progress
  ) throws(ArchiveFault) -> [BatchEntry] {
    let namer = readsAttachments ? cases : nil
    let opened = concurrentMap(batch) { item -> Opened in
      do throws(InputProblem) {
        return .content(try CaseContent(item, attachmentsNamedBy: namer))
      } catch {
        return .problem(cases.setting.masking.problem(InputProblems.problem(error).named(below: unit.path)))
      }
    }
    let digests = opened.compactMap(\.digest)
    let known = try archive.known(digests, for: run)
    let earlier = Earlier(
      known: known, countable: try archive.countable(digests.filter { known[$0] == nil }, for: run))
    let jobs = (pending.isEmpty ? [] : [Job.store(pending)]) + zip(batch, opened).map { Job.judge($0, $1) }
    var entries: [BatchEntry] = []
    for done in concurrentMap(jobs, { done($0, in: unit, run, earlier) }) {
      switch done {
      case .stored(let fault?): throw fault
      case .stored(nil): break
      case .judged(let entry, let isRecounted):
        progress.count(entry, isRecounted: isRecounted)
        entries.append(entry)
      }
    }
    return entries
  }

  private func done(_ job: Job, in unit: UnitFolder, _ run: Run, _ earlier: Earlier) -> Done {
    switch job {
    case .store(let entries):
      do throws(ArchiveFault) {
        try archive.append(entries, to: run)
        return .stored(nil)
      } catch {
        return .stored(error)
      }
    case .judge(let item, let opened):
      let (result, isRecounted) = result(of: item, in: unit, opened, earlier)
      return .judged(BatchEntry(unit: unit.code, name: item.name, result: result), isRecounted: isRecounted)
    }
  }

  private func result(
    of item: UnitFolder.Item, in unit: UnitFolder, _ opened: Opened, _ earlier: Earlier
  ) -> (result: BatchEntry.Result, isRecounted: Bool) {
    switch opened {
    case .problem(let problem): return (.unreadable([problem]), false)
    case .content(let content):
      if let known = earlier.known[content.digest] { return (.known(known), false) }
      guard let reviewer = item.scope == .unit ? unitFiles : cases else {
        return (.unreadable([Self.noUnitRules]), false)
      }
      // Where persons decided, the score may be the mean of two, which tallies do not tell.
      if content.adjudication == nil, let judged = earlier.countable[content.digest] {
        let outcome = score(judged.tallies, profile: reviewer.profile, stage: reviewer.stage, showingWorking: false)
          .held(by: judged.problems)
        return (.judged(digest: content.digest, judged.counted(as: outcome)), true)
      }
      let (reviewed, problems) = reviewer.reviewed(
        content.file, attached: content.attached, adjudication: content.adjudication)
      guard let reviewed else { return (.unreadable(problems.map { $0.named(below: unit.path) }), false) }
      let report = reviewed.report
      let judged = JudgedCase(
        report, problems: report.problems.map { $0.named(below: unit.path) }, tallies: reviewed.tallies,
        entries: reviewed.entries, traits: reviewed.traits)
      return (.judged(digest: content.digest, judged), false)
    }
  }

  private static let noUnitRules = Problem(
    file: "unit.xml", place: nil, code: "rules.unit",
    message: BilingualText(zh: "评查标准没有针对单位的项目", en: "the rule set says nothing about units"), remedy: nil)
}

extension Problem {
  /// Files are named from their unit's folder on: what is stored does not depend on how the district was named.
  func named(below folder: String) -> Problem {
    func short(_ text: String) -> String { text.replacing(folder + "/", with: "") }
    return Problem(
      file: short(file), place: place, code: code,
      message: BilingualText(zh: short(message.zh), en: short(message.en)), remedy: remedy)
  }
}

extension Evaluator.Progress {
  fileprivate mutating func count(_ entry: BatchEntry, isRecounted: Bool) {
    done += 1
    switch entry.result {
    case .judged: if isRecounted { recounted += 1 }
    case .known: unchanged += 1
    case .unreadable: unreadable += 1
    }
  }
}
