package import Engine
import Intake
package import Model
import SafeDigest

/// The registers of officers that a caller names, by the code of their unit, with what could not be used.
package struct ReadRegisters: Sendable {
  package private(set) var registers: [String: OfficerRegister] = [:]
  package private(set) var problems: [Problem] = []

  /// - Parameter path: a unit file, or a folder of unit files.
  package init(_ path: String) {
    let list = CaseList(arguments: [path])
    problems = list.problems.map { InputProblems.problem($0) }
    for input in list.inputs {
      do throws(InputProblem) {
        let file = try InputReader().read(input)
        let (register, faults) = OfficerRegister.read(file.text.utf8, file: file.name, sha256: file.digest.hex)
        problems += faults
        if let register { add(register) }
      } catch {
        problems.append(InputProblems.problem(error))
      }
    }
  }

  private mutating func add(_ register: OfficerRegister) {
    guard let other = registers.updateValue(register, forKey: register.unit) else { return }
    problems.append(
      Problem(
        file: register.input.name, place: nil, code: "register.unit",
        message: BilingualText(
          zh: "单位“\(register.unit)”已有名册（\(other.input.name)）",
          en: "the unit “\(register.unit)” has a register already (\(other.input.name))"),
        remedy: BilingualText(zh: "一个单位只给一份名册", en: "give one register for each unit")))
  }
}
