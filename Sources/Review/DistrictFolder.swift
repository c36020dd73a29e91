import Engine
import Intake
package import Model

/// A district's folder on the disk: `district.xml`, and for each unit `units/<folder>/unit.xml` and `units/<folder>/cases/`.
package struct DistrictFolder: Sendable {
  package let path: String
  /// Nil where `district.xml` cannot be used.
  package let district: District?
  /// Everything wrong with `district.xml` and with the folders that it names; a unit without cases is no problem.
  package let problems: [Problem]

  package init(_ path: String) {
    self.path = path
    let file = path + "/district.xml"
    do {
      let input = try InputReader().read(file)
      let (district, problems) = District.read(input.text.utf8, file: file)
      self.district = district
      self.problems = problems + (try district.map { try Self.folderProblems($0, path, file) } ?? [])
    } catch {
      district = nil
      problems = [InputProblems.problem(error)]
    }
  }

  /// The unit's own file.
  package func unitFile(of unit: DistrictUnit) -> String { "\(path)/units/\(unit.folder)/unit.xml" }

  /// The folder of its cases; need not exist.
  package func cases(of unit: DistrictUnit) -> String { "\(path)/units/\(unit.folder)/cases" }

  /// Units without a folder, and folders without a unit: neither may pass unseen.
  private static func folderProblems(
    _ district: District, _ path: String, _ file: String
  ) throws(InputProblem) -> [Problem] {
    let present = try FolderNames.folders(in: path + "/units")
    let named = Set(district.units.map(\.folder))
    let missing = district.units.filter { !present.contains($0.folder) }.map { unit in
      Problem(
        file: file, place: nil, code: "district.noFolder",
        message: BilingualText(
          zh: "单位“\(unit.name)”的文件夹 units/\(unit.folder) 不存在",
          en: "the folder units/\(unit.folder) of “\(unit.name)” is not there"),
        remedy: BilingualText(
          zh: "建立该文件夹并放入 unit.xml，或者改正 folder", en: "make it and put unit.xml into it, or correct folder"))
    }
    let strays = present.filter { !named.contains($0) }.map { folder in
      Problem(
        file: file, place: nil, code: "district.strayFolder",
        message: BilingualText(zh: "文件夹 units/\(folder) 不属于任何单位", en: "the folder units/\(folder) belongs to no unit"),
        remedy: BilingualText(
          zh: "在 district.xml 中写上该单位，或者移走文件夹", en: "add the unit to district.xml, or move the folder away"))
    }
    return missing + strays
  }
}
