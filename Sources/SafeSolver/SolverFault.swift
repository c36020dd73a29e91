/// Why there is no optimum.
package enum SolverFault: Error, Hashable, Sendable {
  /// No choice satisfies every row.
  case infeasible
  /// More variables, or larger sums, than are solved exactly.
  case tooLarge
  /// A row names a variable that does not exist, or the same one twice.
  case badRow
  /// The search would look at more than `BinaryProgram.mostNodes` branches.
  case tooHard
  /// The solver's answer, taken in whole numbers, breaks a row or is none: it is never passed on.
  case notExact
  /// Any other refusal, by GLPK's code.
  case refused(code: Int32)
}
