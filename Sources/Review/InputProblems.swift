package import Intake
package import Model

/// Problems of the intake in the words of a report.
package enum InputProblems {
  package static func problem(_ problem: InputProblem) -> Problem {
    Problem(
      file: "", place: nil, code: code(problem),
      message: BilingualText(zh: problem.sentence(in: .chinese), en: problem.sentence(in: .english)), remedy: nil)
  }

  /// Of what lies among cases and is none: it keeps no case from being judged.
  package static let strayCode = "input.stray"

  private static func code(_ problem: InputProblem) -> String {
    switch problem {
    case .strayAdjudication, .unreadEntry: strayCode
    default: "input"
    }
  }
}
