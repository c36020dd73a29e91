package import Engine
import Intake
package import Model

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
    let folder = RuleFolder(reading: location.path, kinds: RuleFile.kinds, where: SelectionRules.isRead)
    rules = SelectionRules(folder.items.map { RuleFile($0) }, own: own)
    problems = folder.problems.map { InputProblems.problem($0) } + rules.problems
  }
}
