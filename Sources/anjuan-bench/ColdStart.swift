import Engine
import Intake
import SafeFile
import SafeProcess

/// The built program started from nothing next to `xmllint --schema` on the same file: median of twenty runs each, in turn.
struct ColdStart {
  static let runs = 20
  let workload: Workload

  func figures() -> Figures {
    guard let program = Self.beside("anjuan") else {
      return Figures(missing: ["cold start: no anjuan beside this program; build it with the same configuration"])
    }
    guard let xmllint = ProgramPath.first(of: ["xmllint"]) else {
      return Figures(missing: ["cold start: no xmllint (Debian: apt-get install libxml2-utils)"])
    }
    do throws(FileFault) {
      return try TemporaryFolder.with({ $0 }) { folder throws(FileFault) in figures(program, xmllint, in: folder) }
    } catch {
      return Figures(missing: ["cold start: \(error)"])
    }
  }

  private func figures(_ program: String, _ xmllint: String, in folder: String) -> Figures {
    do throws(OutputProblem) {
      for file in workload.files { try Self.write(file.bytes, to: "\(folder)/Rules/\(file.path)") }
      try Self.write(workload.case1, to: "\(folder)/case.xml")
    } catch {
      return Figures(missing: ["cold start: \(error)"])
    }
    let check = ["check", "--rules", "\(folder)/Rules", "--as-of", "2026-06-30", "\(folder)/case.xml"]
    let lint = ["--noout", "--schema", "\(folder)/Rules/schema/case-file.xsd", "\(folder)/case.xml"]
    guard let code = Self.code(program, check), code <= 1, Self.code(xmllint, lint) == 0 else {
      return Figures(missing: ["cold start: anjuan or xmllint does not accept the case"])
    }
    var measure = Measure()
    measure.add("xmllint --schema") { Int(Self.code(xmllint, lint) ?? -1) }
    measure.add("anjuan check") { Int(Self.code(program, check) ?? -1) }
    measure.run(rounds: Self.runs, warmUp: 1)
    let (own, other) = (measure["anjuan check"], measure["xmllint --schema"])
    return Figures(
      groups: [Figures.Group(title: "cold start", yardstick: "xmllint --schema", series: measure.series)],
      budgets: [
        Budget(
          "cold check", own.median / other.median, atMost: 5, other: own.best / other.best,
          "÷ cold xmllint --schema, medians of \(Self.runs)")
      ])
  }

  private static func beside(_ name: String) -> String? {
    guard let own = ProcessPlace.executablePath(), let slash = own.lastIndex(of: "/") else { return nil }
    return ProcessPlace.resolved(String(own[...slash]) + name)
  }

  /// The exit code; nil where there is none.
  private static func code(_ program: String, _ arguments: [String]) -> Int32? {
    if case .exited(let code) = ChildProcess.run(program, arguments, seconds: 60) { code } else { nil }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(OutputProblem) {
    if let slash = path.lastIndex(of: "/") { try OutputFile.createFolder(String(path[..<slash])) }
    try OutputFile.write(bytes, to: path, .replaceExisting)
  }
}
