import Engine
package import Intake
import Model

/// A unit of a district on disk: where its own file and its cases are.
package struct UnitFolder: Hashable, Sendable {
  package let code: String
  package let name: String
  package let department: String
  /// The folder with `unit.xml` and `cases`.
  package let path: String

  package init(code: String, name: String, department: String, path: String) {
    self.code = code
    self.name = name
    self.department = department
    self.path = path
  }

  /// A file below the unit.
  struct Item: Sendable {
    /// Path below the unit's folder, masked: under this it is kept.
    let name: String
    let scope: RuleScope
    let input: CaseInput
  }

  /// Everything to judge, in the order of the names, and what of the folder could not be walked.
  ///
  /// A unit without a case, or without a file of its own, is a unit all the same.
  func items(_ masking: Masking) -> (items: [Item], problems: [InputProblem]) {
    var items: [Item] = []
    var problems: [InputProblem] = []
    for (place, scope) in [("cases", RuleScope.caseFile), ("unit.xml", .unit)] {
      let list = CaseList(arguments: ["\(path)/\(place)"])
      items += list.inputs.map { Item(name: relative($0.name), scope: scope, input: $0) }
      problems += list.problems.filter { problem in
        switch problem {
        case .missing, .noCases: false
        default: true
        }
      }
    }
    items.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return (Self.masked(items, masking), problems)
  }

  /// Two files stay two, whatever the mask leaves of their names.
  private static func masked(_ items: [Item], _ masking: Masking) -> [Item] {
    var taken: [String: Int] = [:]
    let masked = items.map { item in
      let name = masking.code(item.name)
      taken[name, default: 0] += 1
      let number = taken[name].map { $0 > 1 ? "#\($0)" : "" } ?? ""
      return Item(name: name + number, scope: item.scope, input: item.input)
    }
    return masked.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The cases alone.
  func caseItems() -> (items: [Item], problems: [InputProblem]) {
    let (items, problems) = items(Masking(isOff: false))
    return (items.filter { $0.scope == .caseFile }, problems)
  }

  /// The case that an evaluation lists under this name, masked or not, as an input; nil where there is none.
  package func input(_ name: String) -> CaseInput? {
    [false, true].lazy.compactMap { isOff in
      items(Masking(isOff: isOff)).items.first { $0.name == name }?.input
    }.first
  }

  private func relative(_ name: String) -> String {
    name.hasPrefix(path + "/") ? String(name.dropFirst(path.count + 1)) : name
  }
}
