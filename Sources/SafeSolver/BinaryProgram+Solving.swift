import CLibGLPK
import Synchronization

/// GLPK is asked by one thread at a time: it keeps its surroundings in memory of its own.
private let turn = Mutex(())

extension BinaryProgram {
  /// Who solves, with its version: `GLPK 5.0`.
  package static var solver: String { "GLPK " + String(cString: glp_version()) }

  /// After so many branches the search is given up; counted, not timed, so that every machine answers the same.
  package static let mostNodes: Int32 = 200_000

  /// A choice with the largest objective.
  ///
  /// GLPK works in floating point. What goes in is bounded so that every sum is exact there; what comes out is taken as
  /// whole numbers and every row checked again. Where several choices are best, which one comes is not promised.
  ///
  /// - Parameter objective: variables that are not named count nothing.
  package func maximum(_ objective: [Term]) throws(SolverFault) -> (values: [Bool], objective: Int) {
    try check(objective)
    let values = try turn.withLock { _ throws(SolverFault) in try solve(objective) }
    guard rows.allSatisfy({ $0.holds(values) }) else { throw .notExact }
    return (values, Row(objective).value(values))
  }

  private func check(_ objective: [Term]) throws(SolverFault) {
    guard variables <= Self.mostVariables else { throw .tooLarge }
    for row in rows + [Row(objective)] {
      var seen: Set<Int> = []
      var weight = 0
      for term in row.terms {
        guard (0..<variables).contains(term.variable), seen.insert(term.variable).inserted else { throw .badRow }
        let size = term.coefficient.magnitude
        guard size <= UInt(Self.mostWeight) else { throw .tooLarge }
        weight += Int(size)
        guard weight <= Self.mostWeight else { throw .tooLarge }
      }
      for bound in [row.atLeast, row.atMost] {
        guard bound.map({ $0.magnitude <= UInt(Self.mostWeight) }) ?? true else { throw .tooLarge }
      }
      guard row.atLeast ?? .min <= row.atMost ?? .max else { throw .infeasible }
      if row.terms.isEmpty, !row.holds([]) { throw .infeasible }
    }
  }

  private func solve(_ objective: [Term]) throws(SolverFault) -> [Bool] {
    guard variables > 0 else { return [] }
    glp_term_out(GLP_OFF)
    guard let problem = glp_create_prob() else { throw .refused(code: GLP_EFAIL) }
    defer { glp_delete_prob(problem) }
    load(objective, into: problem)

    var options = glp_iocp()
    glp_init_iocp(&options)
    options.msg_lev = GLP_MSG_OFF
    options.presolve = GLP_ON
    // Objectives are whole numbers up to `mostWeight`: two of them never differ by less than this, relatively.
    options.tol_obj = 1e-9
    options.cb_func = { tree, _ in
      var total: Int32 = 0
      glp_ios_tree_size(tree, nil, nil, &total)
      if total > BinaryProgram.mostNodes { glp_ios_terminate(tree) }
    }
    let code = glp_intopt(problem, &options)
    switch code {
    case 0: break
    case GLP_ENOPFS: throw .infeasible
    case GLP_ESTOP: throw .tooHard
    default: throw .refused(code: code)
    }
    switch glp_mip_status(problem) {
    case GLP_OPT: break
    case GLP_NOFEAS: throw .infeasible
    default: throw .notExact
    }
    var values: [Bool] = []
    for variable in 0..<variables {
      let value = glp_mip_col_val(problem, Int32(variable + 1))
      guard abs(value - value.rounded()) < 1e-4, (-0.5..<1.5).contains(value) else { throw .notExact }
      values.append(value > 0.5)
    }
    return values
  }

  private func load(_ objective: [Term], into problem: OpaquePointer) {
    glp_set_obj_dir(problem, GLP_MAX)
    glp_add_cols(problem, Int32(variables))
    for variable in 0..<variables { glp_set_col_kind(problem, Int32(variable + 1), GLP_BV) }
    for term in objective { glp_set_obj_coef(problem, Int32(term.variable + 1), Double(term.coefficient)) }
    let filled = rows.filter { !$0.terms.isEmpty }
    guard !filled.isEmpty else { return }
    glp_add_rows(problem, Int32(filled.count))
    for (place, row) in filled.enumerated() {
      let number = Int32(place + 1)
      let kind =
        switch (row.atLeast, row.atMost) {
        case (nil, nil): GLP_FR
        case (_?, nil): GLP_LO
        case (nil, _?): GLP_UP
        case (let low?, let high?): low == high ? GLP_FX : GLP_DB
        }
      glp_set_row_bnds(problem, number, kind, Double(row.atLeast ?? 0), Double(row.atMost ?? 0))
      // Both arrays begin at 1.
      let columns = [0] + row.terms.map { Int32($0.variable + 1) }
      let coefficients = [0] + row.terms.map { Double($0.coefficient) }
      glp_set_mat_row(problem, number, Int32(row.terms.count), columns, coefficients)
    }
  }
}
