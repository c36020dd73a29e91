import Engine
import Glibc
import Intake
import SafeFile

/// The built program started from nothing next to `xmllint --schema` on the same file: median of twenty runs each, in turn.
struct ColdStart {
  static let runs = 20
  let workload: Workload

  func figures() -> Figures {
    guard let program = Self.beside("anjuan") else {
      return Figures(missing: ["cold start: no anjuan beside this program; build it with the same configuration"])
    }
    guard let xmllint = Self.onPath("xmllint") else {
      return Figures(missing: ["cold start: no xmllint (Debian: apt-get install libxml2-utils)"])
    }
    let folder = "\(ProcessPlace.environmentValue("TMPDIR") ?? "/tmp")/anjuan-bench-\(getpid())"
    var written: [String] = []
    defer { Self.remove(folder, written) }
    do throws(OutputProblem) {
      for file in workload.files { try Self.write(file.bytes, to: "\(folder)/Rules/\(file.path)", &written) }
      try Self.write(workload.case1, to: "\(folder)/case.xml", &written)
    } catch {
      return Figures(missing: ["cold start: \(error)"])
    }
    let check = [program, "check", "--rules", "\(folder)/Rules", "--as-of", "2026-06-30", "\(folder)/case.xml"]
    let lint = [xmllint, "--noout", "--schema", "\(folder)/Rules/schema/case-file.xsd", "\(folder)/case.xml"]
    guard let code = ChildProcess.run(check), code <= 1, ChildProcess.run(lint) == 0 else {
      return Figures(missing: ["cold start: anjuan or xmllint does not accept the case"])
    }
    var measure = Measure()
    measure.add("xmllint --schema") { Int(ChildProcess.run(lint) ?? -1) }
    measure.add("anjuan check") { Int(ChildProcess.run(check) ?? -1) }
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

  private static func onPath(_ name: String) -> String? {
    (ProcessPlace.environmentValue("PATH") ?? "").split(separator: ":").lazy
      .compactMap { ProcessPlace.resolved("\($0)/\(name)") }.first
  }

  private static func write(_ bytes: [UInt8], to path: String, _ written: inout [String]) throws(OutputProblem) {
    if let slash = path.lastIndex(of: "/") { try OutputFile.createFolder(String(path[..<slash])) }
    try OutputFile.write(bytes, to: path, .replaceExisting)
    written.append(path)
  }

  /// Removes the files and then whatever folders they leave empty.
  private static func remove(_ folder: String, _ files: [String]) {
    var folders: Set<String> = [folder]
    for file in files {
      unsafe unlink(file)
      var path = file
      while let slash = path.lastIndex(of: "/"), path.utf8.count > folder.utf8.count {
        path = String(path[..<slash])
        if path.utf8.count >= folder.utf8.count { folders.insert(path) }
      }
    }
    for path in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) { unsafe rmdir(path) }
  }
}
