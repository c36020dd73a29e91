package import Model
import SafeXML
import StatutoryTime

/// What loading gives: a rule set for each scope to judge with, unless something keeps it from being one, and every
/// problem found.
package struct RuleSetLoad: Sendable {
  /// In the order of `RuleScope.allCases`; none when a problem leaves no sound rule set.
  package let ruleSets: [RuleSet]
  package let problems: [Problem]

  /// The rule set for cases.
  package var ruleSet: RuleSet? { self[.caseFile] }

  package subscript(scope: RuleScope) -> RuleSet? { ruleSets.first { $0.scope == scope } }
}

/// Loads a rule set from the files of its folder: everything is checked before any case is.
package struct RuleSetLoader {
  var problems = RuleProblems()

  private let readsExamples: Bool

  /// - Parameter readsExamples: false leaves out the examples, which judging a case never needs.
  package init(readsExamples: Bool = true) { self.readsExamples = readsExamples }

  /// - Parameters:
  ///   - files: all `.xml` and `.xsd` files below the rule folder; those for proving only where examples are read.
  ///   - local: files of the bureau's tailoring layer.
  ///   - scopes: what will be judged; the rest of the folder is read, but nothing of it resolved or compiled.
  ///   - digest: SHA-256 in hexadecimal, for the digest of the whole rule set.
  package mutating func load(
    _ files: [RuleFile], local: [RuleFile] = [], scopes: [RuleScope] = RuleScope.allCases,
    digest: ([UInt8]) -> String
  ) -> RuleSetLoad {
    let files = files.sorted { $0.path < $1.path }
    let local = local.sorted { $0.path < $1.path }
    let read = RuleFileParsing.parse(
      files.filter { !$0.path.hasPrefix(SelectionRules.folder) }, local: local, scopes: scopes,
      readsExamples: readsExamples)
    for problem in read.problems { problems.add(problem) }
    var contents: [String: [RuleFileContent]] = [:]
    for content in read.shipped {
      contents[content.root.name, default: []].append(content)
      if !Self.roots.contains(content.root.name) { unknown(content.root) }
    }
    let roots = contents.mapValues { $0.map(\.root) }
    for (kind, name) in [("law", "id"), ("parameter", "name"), ("profile", "id")] {
      checkNames(name, of: roots[kind] ?? [])
    }
    checkTitles(of: roots["law"] ?? [])
    let laws = LawTable(laws: taken(contents["law"]).laws)
    let calendars = taken(contents["calendar"]).calendars
    let profiles = taken(contents["profile"]).profiles
    let shipped = taken(contents["parameter"]).parameters
    let parameters = filled(shipped, by: read.local)
    let byName = Dictionary(parameters.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var equivalentReader = EquivalentReader(problems: problems)
    let equivalents = (roots["equivalentMutants"] ?? []).flatMap { equivalentReader.list($0) }
    problems = equivalentReader.problems
    var book = BookReader(problems: problems)
    let catalogue = (roots["catalogue"]?.first).map { book.catalogue($0) }
    let words = (roots["words"]?.first).map { book.words($0) }
    problems = book.problems
    var raw = written(taken(contents["requirement"]), items: roots["item"] ?? [])
    let known = Set(raw.map { RequirementID($0.id) })
    if readsExamples, files.contains(where: { $0.path.hasPrefix(SelectionRules.folder) }) {
      for problem in SelectionRules(files, known: known).problems { problems.add(problem) }
    }
    let tailored = TailoringReader.apply(
      read.local, to: &raw,
      known: TailoringReader.Known(
        options: options((roots["publicationGate"] ?? []) + read.local, dictionaries: roots["dictionary"] ?? []),
        sources: laws.editionIDs + byName.keys.sorted()
      ),
      problems: &problems)
    let shared = Shared(
      dictionaries: dictionaries(roots["dictionary"] ?? []), parameters: byName, laws: laws,
      confirmed: tailored.confirmed, raw: RuleOrder().sorted(raw), crossCase: roots["crossCase"] ?? [])
    let parts = scopes.compactMap { part($0, shared, read.schemas[$0]) }
    let gate = gate(roots, read.local, parts, laws, known: known)
    var duties: [(due: DueRules?, filings: [FilingRule])] = []
    for part in parts {
      duties.append(self.duties(roots, read.local, part, laws, confirmed: tailored.confirmed, known: known))
    }
    guard let identity = identity(roots["ruleSet"]?.first, files, digest), let calendar = calendars.first else {
      if calendars.isEmpty {
        problems.add(
          "rules.calendar", RuleOrigin(file: "calendars/", line: 0), zh: "没有工作日历",
          en: "there is no working-day calendar")
      }
      return RuleSetLoad(ruleSets: [], problems: problems.list)
    }
    let used = parameters.map { tailored.confirmed.contains($0.name) ? $0.confirmed : $0 }
    let ruleSets = zip(parts, duties).map { part, duties in
      RuleSet(
        identity: identity, scope: part.scope, dictionary: part.dictionary, names: part.names, parameters: used,
        laws: laws, calendar: calendar, requirements: part.requirements, replacedBy: part.ties.replacedBy,
        crossCase: part.crossCase, profiles: profiles,
        tailorings: tailored.changes.filter { !part.others.contains($0.requirement) },
        options: tailored.options, owners: part.ties.owners, schema: part.schema, inputs: inputs(files, local),
        gate: part.scope == .caseFile ? gate : nil, due: duties.due, filings: duties.filings,
        source: readsExamples
          ? RuleSource(
            written: part.written, confirmed: tailored.confirmed, equivalents: equivalents.filter(part.concerns),
            dictionary: shared.dictionaries[part.scope] ?? []) : nil,
        catalogue: catalogue, words: words)
    }
    return RuleSetLoad(ruleSets: ruleSets, problems: problems.list)
  }

  private static let roots: Set<String> = [
    "law", "calendar", "profile", "parameter", "dictionary", "ruleSet", "requirement", "item",
    "equivalentMutants", "catalogue", "words", "crossCase", "publicationGate",
    "dueDates", "filingForRecord",
  ]

  /// A file that nothing reads is a file that its author believes to be in force.
  private mutating func unknown(_ root: RuleElement) {
    problems.add(
      "rule.root", root.origin, zh: "没有以“\(root.name)”为根元素的规则文件", en: "no rule file has the root “\(root.name)”",
      fix: nearest(root.name, among: Self.roots).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
  }

  /// The options for which rules ask, with their values: what is hidden in a publication, and facts of the dictionary.
  private func options(_ roots: [RuleElement], dictionaries: [RuleElement]) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for hide in roots.flatMap({ $0.children("masking") }).flatMap({ $0.children("hide") }) {
      if let option = hide["option"] { found[option] = ["yes", "no"] }
    }
    for fact in dictionaries.flatMap({ $0.children("thing") }).flatMap({ $0.children("fact") }) {
      guard let option = fact["option"], let value = fact["value"] else { continue }
      if !(found[option]?.contains(value) ?? false) { found[option, default: []].append(value) }
    }
    return found
  }

  /// The files of one kind, after what is wrong with them has been said.
  private mutating func taken(_ contents: [RuleFileContent]?) -> [RuleFileContent] {
    for content in contents ?? [] { problems.add(content.problems) }
    return contents ?? []
  }

  /// Requirements in full and in short form.
  private mutating func written(_ contents: [RuleFileContent], items roots: [RuleElement]) -> [RawRequirement] {
    var list = contents.requirements
    var items = ItemReader(problems: problems)
    list += roots.compactMap { items.item($0) }
    problems = items.problems
    var known: Set<String> = []
    for one in list {
      let file = one.origin.file.split(separator: "/").last.map(String.init) ?? ""
      if !file.hasPrefix(one.id) {
        problems.add(
          "rule.fileName", one.origin, zh: "文件名应以编号“\(one.id)”开头",
          en: "the file name should begin with its id “\(one.id)”")
      }
      if !known.insert(one.id).inserted {
        problems.add("rule.duplicateID", one.origin, zh: "编号“\(one.id)”已经用过", en: "the id “\(one.id)” is used twice")
      }
    }
    return list
  }

  private mutating func identity(
    _ root: RuleElement?, _ files: [RuleFile], _ digest: ([UInt8]) -> String
  ) -> RuleSetIdentity? {
    guard let root, let id = root["id"], let edition = root["edition"], let title = root.bilingual("title") else {
      problems.add(
        "rules.identity", RuleOrigin(file: "three-systems/rule-set.xml", line: 0),
        zh: "缺 rule-set.xml，或者它缺 id、edition、title",
        en: "rule-set.xml is missing, or lacks id, edition or title")
      return nil
    }
    if RuleEdition(edition) == nil {
      problems.add(
        "rules.edition", root.origin, zh: "版本号“\(edition)”不是“主号.次号”", en: "the edition “\(edition)” is not MAJOR.MINOR",
        fix: (zh: "例如 1.0、2.3", en: "for example 1.0, 2.3"))
    }
    // The same whether or not the examples were asked for.
    let list = files.filter { !RuleFile.isForProving($0.path) }.map { "\($0.sha256)  \($0.path)\n" }.joined()
    return RuleSetIdentity(id: id, edition: edition, title: title, sha256: digest(Array(list.utf8)))
  }

  private func inputs(_ files: [RuleFile], _ local: [RuleFile]) -> [InputDigest] {
    files.map { file in
      let role: InputDigest.Role =
        file.path.hasPrefix("calendars/") ? .calendar : file.path.hasPrefix("parameters/") ? .parameters : .ruleSet
      return InputDigest(role: role, name: file.path, sha256: file.sha256)
    } + local.map { InputDigest(role: .tailoring, name: $0.path, sha256: $0.sha256) }
  }
}

/// The order of a rule set: systems as `RequirementSystem` lists them, then prefix, then number.
struct RuleOrder {
  func sorted(_ requirements: [RawRequirement]) -> [RawRequirement] {
    let keys = requirements.map { key($0) }
    return requirements.indices.sorted { keys[$0] < keys[$1] }.map { requirements[$0] }
  }

  private func key(_ raw: RawRequirement) -> (Int, Int, String, Int, String) {
    let system = RequirementSystem.allCases.firstIndex { $0.rawValue == raw.system } ?? .max
    let parts = raw.id.split(separator: "-")
    let number = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    return (system, raw.isLocal ? 1 : 0, parts.first.map(String.init) ?? "", number, raw.id)
  }
}
