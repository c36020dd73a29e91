import ArgumentParser
import Engine
import Evaluation
import Intake
import Model
import Review

/// The folder of a district as the command line names it.
struct DistrictFolder: ParsableArguments {
  @Argument(help: ArgumentHelp("有 district.xml 的文件夹 · the folder with district.xml", valueName: "folder"))
  var folder: String

  init() {}

  init(of folder: String) { self.folder = folder }

  /// What `district.xml` says; its problems are said, and without units the work ends with exit code 2.
  ///
  /// - Returns: the district, and whether something in it could not be used.
  func district(_ terminal: Terminal) throws -> (district: District, isSound: Bool) {
    let (district, problems) = try read(terminal)
    return (district, problems.isEmpty)
  }

  /// The same with what could not be used, for the report: there files are named from the district's folder on, wherever
  /// that lies.
  func read(_ terminal: Terminal) throws -> (district: District, problems: [Problem]) {
    let path = "\(root)/\(DistrictReader.fileName)"
    do {
      let file = try InputReader().read(path)
      let (folders, faults) = self.folders
      var reader = DistrictReader()
      let district = reader.district(file.text.utf8, file: path, folders: folders)
      let problems = reader.problems + faults
      for problem in problems { terminal.say(problem) }
      guard let district else { throw ExitCode(2) }
      return (district, problems.map(named))
    } catch let problem as InputProblem {
      terminal.say(InputProblems.problem(problem))
      throw ExitCode(2)
    }
  }

  func units(of district: District) -> [UnitFolder] {
    district.units.map {
      UnitFolder(code: $0.code, name: $0.name, department: $0.department, path: "\(root)/units/\($0.folder)")
    }
  }

  /// The names of the folders below `units`, nil where they cannot be listed, and what is wrong there.
  private var folders: (names: [String]?, problems: [Problem]) {
    do throws(InputProblem) {
      let (names, problems) = try InputReader.folders(in: "\(root)/units")
      return (names, problems.map { InputProblems.problem($0) })
    } catch {
      if case .missing = error { return ([], []) }
      return (nil, [InputProblems.problem(error)])
    }
  }

  private func named(_ problem: Problem) -> Problem {
    func short(_ text: String) -> String { text.replacing(root + "/", with: "") }
    return Problem(
      file: short(problem.file), place: problem.place, code: problem.code,
      message: BilingualText(zh: short(problem.message.zh), en: short(problem.message.en)), remedy: problem.remedy)
  }

  /// The folder without slashes at its end.
  private var root: String { Self.root(folder) }

  private static func root(_ folder: String) -> String {
    var path = folder
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// Where the archive of a district is unless somebody says otherwise: beside its folder.
  var archive: String { Self.archive(of: folder) }

  static func archive(of folder: String) -> String { root(folder) + ".anjuan" }

  /// Where the sealed list of its draw is, likewise.
  var sealedList: String { root + ".draw" }
}
