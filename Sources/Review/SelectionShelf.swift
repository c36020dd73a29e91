package import Engine
import Intake
package import Model
import SafeDigest

/// The rules for drawing, rating and choosing of a rule folder, of which nothing else is read.
package struct SelectionShelf: Sendable {
  package let rules: SelectionRules
  package let problems: [Problem]

  /// - Parameters:
  ///   - explicit: the folder that the user names; nil looks in the usual places.
  ///   - own: a bureau's own files, which take the place of shipped ones with the same root and id.
  package init(explicit: String?, own: [RuleFile]) {
    let location: RulesLocation
    do throws(InputProblem) {
      location = try RulesLocation.find(explicit: explicit)
    } catch {
      rules = SelectionRules([])
      problems = [InputProblems.problem(error)]
      return
    }
    var problems: [Problem] = []
    var files: [RuleFile] = []
    for kind in ["xml", "xsd"] {
      let folder = RuleFolder(reading: location.path, extension: kind, where: SelectionRules.isRead)
      problems += folder.problems.map { InputProblems.problem($0) }
      files += folder.items.map {
        RuleFile(path: $0.relativePath, bytes: $0.file.text.utf8, sha256: $0.file.digest.hex)
      }
    }
    rules = SelectionRules(files, own: own)
    self.problems = problems + rules.problems
  }
}
