import Model
import StatutoryTime

/// What one file of a rule folder says, as far as it can be read without the others: in the same step in which the file is
/// parsed, on all processors at once.
struct RuleFileContent: Sendable {
  enum Reading: Sendable {
    case law(LawTable.Law)
    case calendar(WorkCalendar)
    case profile(ScoringProfile)
    case parameter(Parameter)
    case requirement(RawRequirement)
  }

  let root: RuleElement
  /// Nil for what is read later, and for what cannot be read.
  let reading: Reading?
  let problems: RuleProblems

  init(_ root: RuleElement, readsExamples: Bool) {
    self.root = root
    switch root.name {
    case "law":
      var reader = LawReader(problems: RuleProblems())
      reading = reader.law(root).map { .law($0) }
      problems = reader.problems
    case "calendar":
      var reader = CalendarReader(problems: RuleProblems())
      reading = reader.calendar(root).map { .calendar($0) }
      problems = reader.problems
    case "profile":
      var reader = ProfileReader(problems: RuleProblems())
      reading = reader.profile(root).map { .profile($0) }
      problems = reader.problems
    case "parameter":
      var reader = ParameterReader(problems: RuleProblems())
      reading = reader.parameter(root).map { .parameter($0) }
      problems = reader.problems
    case "requirement":
      var reader = RequirementReader(problems: RuleProblems(), readsExamples: readsExamples)
      reading = .requirement(reader.requirement(root))
      problems = reader.problems
    default:
      reading = nil
      problems = RuleProblems()
    }
  }
}

extension [RuleFileContent] {
  var laws: [LawTable.Law] { compactMap { if case .law(let law) = $0.reading { law } else { nil } } }
  var calendars: [WorkCalendar] {
    compactMap { if case .calendar(let calendar) = $0.reading { calendar } else { nil } }
  }
  var profiles: [ScoringProfile] { compactMap { if case .profile(let profile) = $0.reading { profile } else { nil } } }
  var parameters: [Parameter] {
    compactMap { if case .parameter(let parameter) = $0.reading { parameter } else { nil } }
  }
  var requirements: [RawRequirement] {
    compactMap { if case .requirement(let requirement) = $0.reading { requirement } else { nil } }
  }
}
