package import Model
package import SafeSolver

/// Why nothing was chosen.
package typealias ChoiceFault = SolverFault

extension ChoiceFault {
  package var problem: Problem {
    let (message, remedy): (BilingualText, BilingualText) =
      switch self {
      case .tooLarge, .tooHard:
        (
          BilingualText(zh: "可选的案卷太多，求不出确定的最优", en: "there are too many eligible cases for an exact optimum"),
          BilingualText(zh: "在推选规则中加严条件（如提高得分、已评定比例）", en: "make the conditions of the policy stricter")
        )
      case .infeasible, .badRow, .notExact, .refused:
        (
          BilingualText(zh: "求解程序没有给出确定的结果：\(self)", en: "the solver gave no exact result: \(self)"),
          BilingualText(zh: "请把推选规则和档案库交给维护者", en: "hand the policy and the archive to the maintainers")
        )
      }
    return Problem(file: "GLPK", place: nil, code: "solver", message: message, remedy: remedy)
  }
}
