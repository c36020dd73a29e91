package import Intake
package import Model

/// Problems of the intake in the words of a report.
package enum InputProblems {
  package static func problem(_ problem: InputProblem) -> Problem {
    Problem(
      file: "", place: nil, code: "input",
      message: BilingualText(zh: problem.sentence(in: .chinese), en: problem.sentence(in: .english)), remedy: nil)
  }
}
