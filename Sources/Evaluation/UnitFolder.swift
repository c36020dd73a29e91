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

  /// The names below the folder that are read.
  static let ownFile = "unit.xml"
  static let caseFolder = "cases"

  /// Said of a unit that has not handed in what the rules judge.
  static let noOwnFile = Problem(
    file: ownFile, place: nil, code: "unit.noFile",
    message: BilingualText(
      zh: "单位没有交单位档案 unit.xml，三项制度检查表没有评查",
      en: "the unit has handed in no file of its own, unit.xml: its checklist is not judged"),
    remedy: BilingualText(zh: "由单位补交 unit.xml，放到单位文件夹", en: "have the unit hand in unit.xml and put it into its folder")
  )

  /// A file below the unit.
  struct Item: Sendable {
    /// Path below the unit's folder, masked: under this it is kept.
    let name: String
    let scope: RuleScope
    let input: CaseInput
  }

  /// Everything to judge, in the order of the names, and what of the folder could not be walked.
  ///
  /// A unit without a case, or without a file of its own, is a unit all the same. Whatever else lies in its folder is a
  /// problem: cases were lost in silence that lay beside `cases`, or were named `.xml.txt`.
  func items(_ masking: Masking) -> (items: [Item], problems: [InputProblem]) {
    var items: [Item] = []
    var problems: [InputProblem] = []
    for (place, scope) in [(Self.caseFolder, RuleScope.caseFile), (Self.ownFile, .unit)] {
      let list = CaseList(arguments: ["\(path)/\(place)"])
      items += list.inputs.map { Item(name: relative($0.name), scope: scope, input: $0) }
      problems += list.problems.filter { problem in
        switch problem {
        case .missing, .noCases: false
        default: true
        }
      }
      problems += list.unread.map { .unreadEntry(path: $0) }
    }
    problems += InputReader.unreadEntries(in: path, besides: [Self.caseFolder, Self.ownFile])
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
