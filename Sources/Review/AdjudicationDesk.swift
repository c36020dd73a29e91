package import Engine
package import Intake
package import Model
import SafeDigest

/// Where persons decide on one case: what is open, and the file that takes their decisions.
///
/// Every record is written at once, the whole file or nothing, so that one can stop at any time and go on later.
package struct AdjudicationDesk {
  /// Why nothing was written.
  package enum Refusal: Error {
    /// The records cannot count.
    case problems([Problem])
    /// A zip or standard input has no place beside it.
    case noPlace
    /// Somebody else wrote to the file in the meantime.
    case changed(path: String)
    case output(OutputProblem)
    case input(InputProblem)
  }

  private let input: CaseInput
  private let ruleSet: RuleSet
  private let file: InputFile
  private let setting: ReviewSetting
  private var read: ReadAdjudication?
  package private(set) var adjudicated: AdjudicatedCase
  /// The same with its drafts read as published; nil where there is nothing to be published.
  private var asPublished: AdjudicatedCase?

  /// Nil with problems where the case, or the adjudication beside it, cannot be read at all.
  package static func open(
    _ input: CaseInput, _ file: InputFile, _ ruleSet: RuleSet, _ setting: ReviewSetting, _ read: ReadAdjudication?
  ) -> (desk: AdjudicationDesk?, problems: [Problem]) {
    if let read, read.adjudication == nil { return (nil, read.problems) }
    let (adjudicated, problems) = ruleSet.adjudicated(
      file.text.utf8, name: file.name, setting: setting, read?.adjudication)
    guard let adjudicated else { return (nil, problems) }
    let desk = AdjudicationDesk(
      input: input, ruleSet: ruleSet, file: file, setting: setting, read: read, adjudicated: adjudicated,
      asPublished: ruleSet.asPublished(file, setting, read?.adjudication))
    return (desk, (read?.problems ?? []) + adjudicated.problems)
  }

  /// Where decisions are written; nil for a zip and for standard input.
  package var path: String? { AdjudicationPlace.path(of: input) }

  package var caseID: String { adjudicated.caseID }

  package mutating func openQuestions(for seat: ReviewerSeat) -> [OpenQuestion] {
    let questions = adjudicated.openQuestions(for: seat)
    return questions + (asPublished?.questionsOfDrafts(for: seat, besides: Set(questions.map(\.finding))) ?? [])
  }

  /// Whether the publication gate waits for the answer; never where there is nothing to be published.
  package func holdsBackDraft(_ question: OpenQuestion) -> Bool {
    guard asPublished != nil, let policy = ruleSet.publicationPolicy else { return false }
    guard let requirement = question.requirement else { return true }
    return policy.requirements.contains(requirement)
      || question.gate.map { policy.effects[$0] != nil } == true
  }

  /// The reading in which a finding is decided: that of the drafts where only it asks.
  private mutating func reading(of finding: String) -> AdjudicatedCase {
    guard var asPublished, let published = asPublished.question(finding) else { return adjudicated }
    guard let question = adjudicated.question(finding) else { return asPublished }
    let asked: Set<VerdictState> = [.undecided, .error, .unmet]
    return asked.contains(question.state) || !asked.contains(published.state) ? adjudicated : asPublished
  }

  /// The seat under which a person wrote before, else the first of the two that nobody has taken; nil where both are.
  package func seat(of reviewer: String) -> ReviewerSeat? {
    let decisions = read?.adjudication?.decisions.filter { $0.exemption == nil } ?? []
    if let known = decisions.first(where: { $0.who == reviewer }) { return known.seat }
    return [.first, .second].first { seat in !decisions.contains { $0.seat == seat } }
  }

  /// Whether a record stands there already, on the same facts, and nothing of the same seat came after it.
  package mutating func holds(_ record: Adjudication.Record) -> Bool {
    guard let present = read?.adjudication else { return false }
    switch complete(record, [:]) {
    case .objection(let raised):
      let new = raised.objection
      return present.objections.map(\.objection).contains {
        ($0.finding, $0.by, $0.when, $0.text, $0.evidence) == (new.finding, new.by, new.when, new.text, new.evidence)
      }
    case .decision(let new):
      guard let last = present.decisions.last(where: { $0.finding == new.finding && $0.seat == new.seat }) else {
        return false
      }
      return (last.state, last.level, last.gate, last.exemption) == (new.state, new.level, new.gate, new.exemption)
        && (last.who, last.when, last.reason, last.facts) == (new.who, new.when, new.reason, new.facts)
        && last.answers?.outcome == new.answers?.outcome
    }
  }

  /// Writes records behind those that are there, with their numbers, the digest of the facts read, and what they revise.
  package mutating func add(_ records: [Adjudication.Record]) throws(Refusal) {
    guard let path else { throw .noPlace }
    let present = read?.adjudication
    let first = present?.nextNumber ?? 1
    var numbers: [Int: Int] = [:]
    for (offset, record) in records.enumerated() { numbers[record.number] = first + offset }
    var numbered: [Adjudication.Record] = []
    for record in records { numbered.append(complete(record, numbers)) }
    guard
      let text = AdjudicationWriter.text(
        adding: numbered, to: read.map { String(decoding: $0.file.text.utf8, as: UTF8.self) }, caseID: caseID)
    else { throw .problems([Self.noPlaceInside(path)]) }
    let next: ReadAdjudication
    do throws(InputProblem) {
      next = ReadAdjudication(try InputFile(name: path, bytes: Array(text.utf8)))
    } catch {
      throw .input(error)
    }
    let (after, unreadable) = ruleSet.adjudicated(
      file.text.utf8, name: file.name, setting: setting, next.adjudication)
    guard let after, next.adjudication?.records.count == (present?.records.count ?? 0) + numbered.count else {
      throw .problems(unreadable + next.problems)
    }
    let asPublished = ruleSet.asPublished(file, setting, next.adjudication)
    let known = Set((read?.problems ?? []) + adjudicated.problems + (self.asPublished?.problems ?? []))
    let fresh = (next.problems + after.problems + (asPublished?.problems ?? [])).filter { !known.contains($0) }
    guard fresh.isEmpty else { throw .problems(fresh.map { Self.unwritten($0, numbered.map(\.number)) }) }
    try write(text, to: path)
    read = next
    adjudicated = after
    self.asPublished = asPublished
  }

  private func write(_ text: String, to path: String) throws(Refusal) {
    let now: InputFile?
    do throws(InputProblem) {
      now = try InputReader().adjudication(of: input)
    } catch {
      throw .input(error)
    }
    guard now?.digest == read?.file.digest else { throw .changed(path: path) }
    do throws(OutputProblem) {
      try OutputFile.write(Array(text.utf8), to: path, now == nil ? .keepExisting : .replaceExisting)
    } catch {
      throw .output(error)
    }
  }

  private mutating func complete(_ record: Adjudication.Record, _ numbers: [Int: Int]) -> Adjudication.Record {
    let number = numbers[record.number] ?? record.number
    switch record {
    case .objection(let raised):
      let objection = raised.objection
      return .objection(
        Adjudication.Raised(
          Objection(
            number: number, finding: objection.finding, by: objection.by, when: objection.when, text: objection.text,
            evidence: objection.evidence, outcome: nil)))
    case .decision(let decision):
      let seat = decision.exemption == nil ? decision.seat : ReviewerSeat.third
      var reading = reading(of: decision.finding)
      return .decision(
        Adjudication.Decision(
          number: number, finding: decision.finding, state: decision.state, level: decision.level, gate: decision.gate,
          reason: decision.reason, who: decision.who, seat: seat, when: decision.when,
          facts: reading.question(decision.finding)?.factsDigest ?? Self.noFacts,
          revises: decision.revises ?? reading.lastDecision(on: decision.finding, by: seat),
          answers: decision.answers.map {
            Adjudication.Answer(objection: numbers[$0.objection] ?? $0.objection, outcome: $0.outcome)
          }, exemption: decision.exemption))
    }
  }

  /// Stands where a finding is unknown, which is refused for that.
  private static let noFacts = String(repeating: "0", count: 64)

  /// What is wrong with a record that was refused: it has no line, and no number that anybody could look up.
  private static func unwritten(_ problem: Problem, _ numbers: [Int]) -> Problem {
    for (offset, number) in numbers.enumerated() {
      let (zh, en) = ("第 \(number) 号记录：", "record \(number): ")
      guard problem.message.zh.hasPrefix(zh), problem.message.en.hasPrefix(en) else { continue }
      let lead =
        numbers.count == 1
        ? BilingualText(zh: "", en: "")
        : BilingualText(zh: "要写入的第 \(offset + 1) 条：", en: "\(offset + 1) of those to be added: ")
      return Problem(
        file: problem.file, place: nil, code: problem.code,
        message: BilingualText(
          zh: lead.zh + problem.message.zh.dropFirst(zh.count), en: lead.en + problem.message.en.dropFirst(en.count)),
        remedy: problem.remedy)
    }
    return problem
  }

  private static func noPlaceInside(_ path: String) -> Problem {
    Problem(
      file: path, place: nil, code: "adjudication.noPlace",
      message: BilingualText(
        zh: "文件不以 </adjudication> 结尾，不知在哪里追加",
        en: "the file does not end in </adjudication>: there is no place to add to"),
      remedy: BilingualText(zh: "把结尾改为 </adjudication>", en: "let it end in </adjudication>"))
  }
}
