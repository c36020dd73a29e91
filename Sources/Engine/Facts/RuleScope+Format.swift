package import Model
import SafeXML

/// How the files of each scope are recognised.
extension RuleScope {
  /// The namespace of its files.
  var namespace: String {
    switch self {
    case .caseFile: "urn:anjuan:case-file:1"
    case .unit: "urn:anjuan:unit:1"
    }
  }

  /// The root element of its files.
  var root: String {
    switch self {
    case .caseFile: "caseFile"
    case .unit: "unitFile"
    }
  }

  /// The start tag of such a file.
  var rootTag: String { "<\(root) xmlns=\"\(namespace)\">" }

  /// Where the rule folder holds the format of its files.
  var schemaPath: String {
    switch self {
    case .caseFile: "schema/case-file.xsd"
    case .unit: "schema/unit.xsd"
    }
  }

  /// What such a file is called.
  var label: BilingualText {
    switch self {
    case .caseFile: BilingualText(zh: "案卷", en: "case file")
    case .unit: BilingualText(zh: "单位档案", en: "unit file")
    }
  }

  /// The scope whose files have the root of this one; nil where none has, or where it is no XML.
  package init?(rootOf bytes: [UInt8]) {
    guard let tree = parseXML(bytes).tree else { return nil }
    let root = tree.vocabulary[tree.nodes[0].name]
    guard let scope = RuleScope.allCases.first(where: { ($0.namespace, $0.root) == root }) else { return nil }
    self = scope
  }
}
