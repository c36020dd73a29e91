import Foundation
import Model
import Synchronization
import Testing

@testable import Engine

/// A rule folder written in a test: a small dictionary over the real case format, and the requirements under test.
struct MiniRules {
  var requirements: [String] = []
  /// Further `thing` elements of the dictionary.
  var dictionary = ""
  var files: [String: String] = [:]
  var local: [String: String] = [:]
  var laws = MiniRules.laws
  var calendar = MiniRules.calendar
  var things = MiniRules.things
  var scopes = RuleScope.allCases

  static let schema: [UInt8] = {
    let url = repository.appendingPathComponent("Rules/schema/case-file.xsd")
    return (try? Array(Data(contentsOf: url))) ?? []
  }()

  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init(_ requirements: String...) { self.requirements = requirements }

  func load() -> RuleSetLoad {
    var texts = [
      "facts/mini.xml": rule("dictionary", things + dictionary),
      "laws/mini.xml": rule("law id=\"mini\"", laws),
      "calendars/cn.xml": rule("calendar id=\"cn\"", calendar),
      "scoring/rate.xml": rule(
        """
        profile id="rate" formula="rate" basicsCap="10" bonusCap="5" excellentFrom="90" qualifiedFrom="60" \
        leastDecidedShare="80.00"
        """, "<title xml:lang=\"zh\">得分率</title>"),
      "parameters/limit.xml": rule("parameter name=\"limit\" type=\"period\" precedence=\"place\"", Self.limit),
      "parameters/threshold.xml": rule(
        "parameter name=\"threshold\" type=\"money\" precedence=\"place\"", Self.threshold),
      "three-systems/rule-set.xml": rule("ruleSet id=\"mini\" edition=\"1.0\"", "<title xml:lang=\"zh\">小标准</title>"),
    ]
    for (number, text) in requirements.enumerated() {
      let id = text.split(separator: "id=\"").dropFirst().first?.prefix { $0 != "\"" } ?? "T-\(number)"
      texts["three-systems/procedure/\(id)-\(number).xml"] = text
    }
    for (path, text) in files { texts[path] = text.isEmpty ? nil : text }
    let key = Key(texts: texts, local: local, isWithoutSchema: files["schema/case-file.xsd"] != nil, scopes: scopes)
    if let known = Self.loaded.withLock({ $0[key] }) { return known }
    let load = load(texts)
    Self.loaded.withLock { $0[key] = load }
    return load
  }

  /// The schema alone takes a good part of a second to load, and many cases are judged by the same rules.
  private static let loaded = Mutex<[Key: RuleSetLoad]>([:])

  private struct Key: Hashable {
    let texts: [String: String]
    let local: [String: String]
    let isWithoutSchema: Bool
    let scopes: [RuleScope]
  }

  private func load(_ texts: [String: String]) -> RuleSetLoad {
    var list = texts.map { RuleFile(path: $0.key, bytes: Array($0.value.utf8), sha256: "") }
    if files["schema/case-file.xsd"] == nil {
      list.append(RuleFile(path: "schema/case-file.xsd", bytes: Self.schema, sha256: ""))
    }
    var loader = RuleSetLoader()
    return loader.load(
      list, local: local.map { RuleFile(path: $0.key, bytes: Array($0.value.utf8), sha256: "") },
      scopes: scopes, digest: { "\($0.count)" })
  }

  /// The rule set, which must be without problems.
  func ruleSet(sourceLocation: SourceLocation = #_sourceLocation) throws -> RuleSet {
    let loaded = load()
    try #require(
      loaded.problems.isEmpty, "\(loaded.problems.map { "\($0.file) \($0.code) \($0.message.en)" })",
      sourceLocation: sourceLocation)
    return try #require(loaded.ruleSet, sourceLocation: sourceLocation)
  }

  func problems() -> [Problem] { load().problems }
}

/// One element of the rule namespace as a whole document.
func rule(_ start: String, _ content: String) -> String {
  let name = start.prefix { $0 != " " && $0 != "\n" }
  return "<\(name) xmlns=\"urn:anjuan:rules:1\"\(start.dropFirst(name.count))>\n\(content)\n</\(name)>"
}

/// A level for every outcome there is, so that a test names only those it is about.
let everyLevel = [
  "missing", "tooFew", "tooMany", "late", "early", "missed", "reversed", "short", "gap", "differs", "invalid", "below",
  "above", "noCertificate", "notYetValid", "expired", "suspended", "common", "repealed", "notYetInForce", "noArticle",
  "identity", "account", "contact", "private", "changed", "untrue",
].map { "<level on=\"\($0)\" severity=\"major\" deduct=\"all\"/>" }.joined()

/// A requirement of four points with one edition that has no dates.
func requirement(
  _ checks: String, id: String = "T-1", each: String? = "decision", when: String? = nil, attributes: String = "",
  levels: String = everyLevel, more: String = ""
) -> String {
  written(
    "<edition law=\"always\">\(checks)</edition>", id: id, each: each, when: when, attributes: attributes,
    levels: levels, more: more)
}

/// A requirement of four points with editions as they are written.
func written(
  _ editions: String, id: String = "T-1", each: String? = "decision", when: String? = nil, attributes: String = "",
  levels: String = everyLevel, more: String = ""
) -> String {
  rule(
    "requirement id=\"\(id)\" system=\"procedure\" points=\"4\"\(each.map { " each=\"\($0)\"" } ?? "") \(attributes)",
    """
    <title xml:lang="zh">\(id)</title>
    \(when.map { "<applies when=\"\($0)\"/>" } ?? "")
    \(editions)
    \(levels)
    \(more)
    """)
}
