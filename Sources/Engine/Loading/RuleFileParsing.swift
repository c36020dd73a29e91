import Concurrently
import Model
import SafeXML

/// The first step of loading: every rule file parsed, and read as far as it stands alone, and the schemas compiled, on all
/// processors at once.
struct RuleFileParsing: Sendable {
  /// The format of judged files: compiled, and the names that it declares.
  struct Schema: Sendable {
    let compiled: XMLSchemaDocument?
    let names: SchemaNames
  }

  private(set) var shipped: [RuleFileContent] = []
  private(set) var local: [RuleElement] = []
  /// Of the scopes asked for; none where there is no schema file.
  private(set) var schemas: [RuleScope: Schema] = [:]
  private(set) var problems: [Problem] = []

  private enum Job: Sendable {
    case schema(RuleFile, RuleScope)
    case file(RuleFile, isLocal: Bool)
  }

  private enum Done: Sendable {
    case schema(Schema, RuleScope, [Problem])
    case shipped(RuleFileContent)
    case local(RuleElement)
    case unreadable(Problem?)
  }

  /// - Parameter readsExamples: false leaves the examples out.
  static func parse(
    _ files: [RuleFile], local: [RuleFile], scopes: [RuleScope], readsExamples: Bool = true
  ) -> RuleFileParsing {
    // What takes longest comes first.
    var jobs: [Job] = []
    for scope in scopes {
      guard let schema = files.first(where: { $0.path == scope.schemaPath }) else { continue }
      jobs.append(.schema(schema, scope))
    }
    // Windows writes `.XML` too.
    for file in files where file.path.lowercased().hasSuffix(".xml") && !file.path.hasPrefix("bases/") {
      jobs.append(.file(file, isLocal: false))
    }
    for file in local { jobs.append(.file(file, isLocal: true)) }
    var result = RuleFileParsing()
    for done in concurrentMap(jobs, { Self.work($0, readsExamples: readsExamples) }) {
      switch done {
      case .schema(let schema, let scope, let problems):
        result.schemas[scope] = schema
        result.problems += problems
      case .shipped(let content): result.shipped.append(content)
      case .local(let root): result.local.append(root)
      case .unreadable(let problem): if let problem { result.problems.append(problem) }
      }
    }
    return result
  }

  private static func work(_ job: Job, readsExamples: Bool) -> Done {
    switch job {
    case .schema(let file, let scope): compile(file, scope)
    case .file(let file, let isLocal): parse(file, isLocal, readsExamples: readsExamples)
    }
  }

  private static func compile(_ file: RuleFile, _ scope: RuleScope) -> Done {
    do {
      let read = try XMLSchemaDocument.read(file.bytes, name: file.path)
      return .schema(
        Schema(compiled: read.schema, names: read.tree.map { SchemaNames($0) } ?? SchemaNames()), scope, [])
    } catch {
      return .schema(
        Schema(compiled: nil, names: SchemaNames(file.bytes)), scope,
        error.problems.map { XMLProblemWording.problem($0, file: file.path, tree: nil) })
    }
  }

  private static func parse(_ file: RuleFile, _ isLocal: Bool, readsExamples: Bool) -> Done {
    let name = readsExamples ? nil : "examples"
    let cut = name == nil ? nil : file.withoutExamples().map { parseXML($0, omitting: name) }
    let parsed = cut.flatMap { $0.tree == nil ? nil : $0 } ?? parseXML(file.bytes, omitting: name)
    guard let tree = parsed.tree else {
      return .unreadable(parsed.fatal.map { malformed($0, file) })
    }
    let root = RuleElement(tree: tree, file: file.path)
    guard root.isRule else {
      var problems = RuleProblems()
      problems.add(
        "rule.namespace", root.origin, zh: "根元素不在命名空间 \(rulesNamespace)",
        en: "the root is not in the namespace \(rulesNamespace)")
      return .unreadable(problems.list.first)
    }
    return isLocal ? .local(root) : .shipped(RuleFileContent(root, readsExamples: readsExamples))
  }

  /// What helps with a case file, exporting it again, does not help with a rule.
  private static func malformed(_ fatal: XMLProblem, _ file: RuleFile) -> Problem {
    let problem = XMLProblemWording.problem(fatal, file: file.path, tree: nil)
    return Problem(
      file: problem.file, place: problem.place, code: problem.code, message: problem.message,
      remedy: BilingualText(
        zh: "看这一行和上一行的引号、尖括号是否成对", en: "see whether quotes and brackets of this line and the one before match"))
  }
}
