package import Model
import SafeXML

/// How cases are drawn, units rated and cases chosen: everything of `Rules/selection/`, each file by its schema.
package struct SelectionRules: Sendable {
  package private(set) var policies: [SelectionPolicy] = []
  package private(set) var schemes: [UnitScheme] = []
  package private(set) var plans: [SamplePlan] = []
  package private(set) var problems: [Problem] = []
  /// SHA-256 of the file of each, by root and id: `selectionPolicy excellent`.
  package private(set) var digests: [String: String] = [:]

  /// The folder within the rule folder; nothing of it is read for judging a case.
  static let folder = "selection/"
  static let schemaPath = "schema/selection.xsd"

  /// Whether it looks at a file of the rule folder.
  package static func isRead(_ path: String) -> Bool { path.hasPrefix(folder) || path == schemaPath }

  /// - Parameter files: of the rule folder, with the schema; and a bureau's own, which take the place of a shipped file
  ///   with the same root and id.
  ///   - known: the requirements that exist; nil leaves open whether those do that a file names.
  package init(_ files: [RuleFile], own: [RuleFile] = [], known: Set<RequirementID>? = nil) {
    let schema: XMLSchemaDocument
    do {
      guard let file = files.first(where: { $0.path == Self.schemaPath }) else {
        var missing = RuleProblems()
        missing.add(
          "rules.schema", RuleOrigin(file: Self.schemaPath, line: 0), zh: "缺格式 \(Self.schemaPath)",
          en: "the schema \(Self.schemaPath) is missing")
        problems = missing.list
        return
      }
      schema = try XMLSchemaDocument(file.bytes, name: file.path)
    } catch {
      problems = error.problems.map { XMLProblemWording.problem($0, file: Self.schemaPath, tree: nil) }
      return
    }
    let shipped = files.filter { $0.path.hasPrefix(Self.folder) && $0.path.lowercased().hasSuffix(".xml") }
    for file in own.sorted(by: { $0.path < $1.path }) { read(file, schema, SelectionReader(known: known)) }
    let replaced = ids
    for file in shipped.sorted(by: { $0.path < $1.path }) {
      read(file, schema, SelectionReader(known: known), unless: replaced)
    }
  }

  /// Root and id of everything read.
  private var ids: Set<String> {
    Set(
      policies.map { "selectionPolicy \($0.id)" } + schemes.map { "unitScheme \($0.id)" }
        + plans.map { "samplePlan \($0.id)" })
  }

  private mutating func read(
    _ file: RuleFile, _ schema: XMLSchemaDocument, _ reader: SelectionReader, unless replaced: Set<String> = []
  ) {
    let parsed = parseXML(file.bytes, schema: schema)
    guard let tree = parsed.tree else {
      problems += parsed.fatal.map { [XMLProblemWording.problem($0, file: file.path, tree: nil)] } ?? []
      return
    }
    let root = RuleElement(tree: tree, file: file.path)
    var reader = reader
    guard root.isRule, ["selectionPolicy", "unitScheme", "samplePlan"].contains(root.name) else {
      reader.unknown(root)
      problems += reader.problems.list
      return
    }
    guard parsed.schemaFaults.isEmpty else {
      problems += parsed.schemaFaults.map { XMLProblemWording.problem($0, file: file.path, tree: tree) }
      return
    }
    let name = "\(root.name) \(root["id"] ?? "")"
    if replaced.contains(name) { return }
    if ids.contains(name) { reader.duplicate(root) }
    digests[name] = file.sha256
    switch root.name {
    case "selectionPolicy": policies += [reader.policy(root)].compactMap(\.self)
    case "unitScheme": schemes += [reader.scheme(root)].compactMap(\.self)
    default: plans += [reader.plan(root)].compactMap(\.self)
    }
    problems += reader.problems.list
  }
}
