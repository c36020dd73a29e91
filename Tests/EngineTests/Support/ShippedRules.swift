import Foundation
import Model
import Testing

@testable import Engine

/// The rule folder of the project for one scope, and the base files of that scope.
struct ShippedRules {
  let rules: RuleSet
  let bases: [String: [UInt8]]

  static func load(_ scope: RuleScope = .caseFile) throws -> ShippedRules {
    let root = MiniRules.repository.appendingPathComponent("Rules")
    var files: [RuleFile] = []
    var bases: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted() {
      guard path.hasSuffix(".xml") || path.hasSuffix(".xsd") else { continue }
      let bytes = try Array(Data(contentsOf: root.appendingPathComponent(path)))
      if path.hasPrefix("bases/") {
        guard path.hasPrefix("bases/units/") == (scope == .unit) else { continue }
        bases[String(path.dropFirst("bases/".count).dropLast(".xml".count))] = bytes
      } else {
        files.append(RuleFile(path: path, bytes: bytes, sha256: ""))
      }
    }
    var loader = RuleSetLoader()
    let loaded = loader.load(files, scopes: [scope], digest: { "\($0.count)" })
    try #require(loaded.problems.isEmpty, "\(loaded.problems.prefix(5).map { "\($0.file) \($0.message.en)" })")
    return ShippedRules(rules: try #require(loaded[scope]), bases: bases)
  }
}
