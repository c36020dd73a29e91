package import Engine
import Intake
package import Model

/// A rule folder read from disk: the loaded rule sets, their base files, and everything wrong with them.
package struct RuleShelf: Sendable {
  package let path: String
  /// Of the scopes asked for.
  package let ruleSets: [RuleSet]
  /// Base files of examples by name; those of units begin with `units/`.
  package let bases: [String: [UInt8]]
  package let problems: [Problem]
  /// As read, for a scope that is asked for later.
  let files: [RuleFile]
  private let layer: [RuleFile]

  /// The rule set for cases.
  package var ruleSet: RuleSet? { ruleSets.first { $0.scope == .caseFile } }

  /// Reads and checks the rule folder.
  ///
  /// - Parameters:
  ///   - explicit: the folder that the user names; nil looks in the usual places.
  ///   - local: the bureau's tailoring folder, if any.
  ///   - scopes: what will be judged; nothing else is resolved, nor its format compiled.
  ///   - readsExamples: false leaves out the examples, which judging a case never needs.
  package init(
    explicit: String?, local: String? = nil, scopes: [RuleScope] = RuleScope.allCases, readsExamples: Bool = true
  ) {
    let location: RulesLocation
    do {
      location = try RulesLocation.find(explicit: explicit)
    } catch {
      self.init(
        path: explicit ?? "", ruleSets: [], bases: [:], problems: [InputProblems.problem(error)], files: [], layer: [])
      return
    }
    let folder = RuleFolder(reading: location.path, kinds: RuleFile.kinds) {
      readsExamples || !RuleFile.isForProving($0)
    }
    var problems = folder.problems.map { InputProblems.problem($0) }
    var files: [RuleFile] = []
    var bases: [String: [UInt8]] = [:]
    for item in folder.items {
      if item.relativePath.hasPrefix("bases/") {
        let name = item.relativePath.dropFirst("bases/".count).dropLast(".xml".count)
        bases[String(name)] = item.file.text.utf8
      } else {
        files.append(RuleFile(item))
      }
    }
    var layer: [RuleFile] = []
    if let local {
      let folder = RuleFolder(reading: local)
      problems += folder.problems.map { InputProblems.problem($0) }
      layer = folder.items.map { RuleFile($0) }
    }
    var loader = RuleSetLoader(readsExamples: readsExamples)
    let loaded = loader.load(files, local: layer, scopes: scopes, digest: { Digests.hex(of: $0) })
    self.init(
      path: location.path, ruleSets: loaded.ruleSets, bases: bases, problems: problems + loaded.problems, files: files,
      layer: layer)
  }

  /// The readable manual of all its rule sets; nil where there is none.
  package func book(in language: Language) -> RuleBook? {
    RuleBook(joining: ruleSets.map { $0.book(in: language, bases: bases) })
  }

  /// The rule set of another scope of the same folder, for judging.
  package func load(_ scope: RuleScope) -> RuleSetLoad {
    var loader = RuleSetLoader(readsExamples: false)
    return loader.load(files, local: layer, scopes: [scope], digest: { Digests.hex(of: $0) })
  }

  private init(
    path: String, ruleSets: [RuleSet], bases: [String: [UInt8]], problems: [Problem], files: [RuleFile],
    layer: [RuleFile]
  ) {
    self.path = path
    self.ruleSets = ruleSets
    self.bases = bases
    self.problems = problems
    self.files = files
    self.layer = layer
  }
}
