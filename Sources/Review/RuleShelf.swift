package import Engine
import Intake
package import Model
import SafeDigest

/// A rule folder read from disk: the loaded rule set, its base cases, and everything wrong with it.
package struct RuleShelf: Sendable {
  package let path: String
  package let ruleSet: RuleSet?
  /// Base cases of examples by name.
  package let bases: [String: [UInt8]]
  package let problems: [Problem]

  /// Reads and checks the rule folder.
  ///
  /// - Parameters:
  ///   - explicit: the folder that the user names; nil looks in the usual places.
  ///   - local: the bureau's tailoring folder, if any.
  ///   - readsExamples: false leaves out the examples, which judging a case never needs.
  package init(explicit: String?, local: String? = nil, readsExamples: Bool = true) {
    var problems: [Problem] = []
    let location: RulesLocation
    do {
      location = try RulesLocation.find(explicit: explicit)
    } catch {
      self.init(path: explicit ?? "", ruleSet: nil, bases: [:], problems: [InputProblems.problem(error)])
      return
    }
    var files: [RuleFile] = []
    var bases: [String: [UInt8]] = [:]
    for kind in ["xml", "xsd"] {
      let folder = RuleFolder(reading: location.path, extension: kind)
      problems += folder.problems.map { InputProblems.problem($0) }
      for item in folder.items {
        if item.relativePath.hasPrefix("bases/") {
          let name = item.relativePath.dropFirst("bases/".count).dropLast(".xml".count)
          bases[String(name)] = item.file.text.utf8
        } else {
          files.append(RuleFile(path: item.relativePath, bytes: item.file.text.utf8, sha256: item.file.digest.hex))
        }
      }
    }
    var layer: [RuleFile] = []
    if let local {
      let folder = RuleFolder(reading: local)
      problems += folder.problems.map { InputProblems.problem($0) }
      layer = folder.items.map {
        RuleFile(path: $0.relativePath, bytes: $0.file.text.utf8, sha256: $0.file.digest.hex)
      }
    }
    var loader = RuleSetLoader(readsExamples: readsExamples)
    let loaded = loader.load(files, local: layer, digest: { Digests.hex(of: $0) })
    self.init(
      path: location.path, ruleSet: loaded.ruleSet, bases: bases, problems: problems + loaded.problems)
  }

  private init(path: String, ruleSet: RuleSet?, bases: [String: [UInt8]], problems: [Problem]) {
    self.path = path
    self.ruleSet = ruleSet
    self.bases = bases
    self.problems = problems
  }
}
