import Model
import SafeXML
import StatutoryTime

/// An example made into a case: its base with its changes, read and valid, to be judged any number of times.
struct ExampleCase {
  let example: Example
  private let tree: XMLTree

  /// Why an example does not prove its requirement.
  enum Fault: Error {
    /// The name, and those that exist.
    case noBase(String, known: [String])
    case change(CaseEditor.Fault)
    case notWellFormed
    case schema(BilingualText)
    case state(expected: VerdictState, VerdictState, why: [BilingualText])
    case outcome(String, shown: String)
  }

  init(_ example: Example, _ bases: [String: XMLTree], rules: RuleSet) throws(Fault) {
    guard let base = bases[example.base] else { throw .noBase(example.base, known: bases.keys.sorted()) }
    var editor = CaseEditor(base, rules: rules)
    for change in example.changes {
      do {
        try editor.apply(change)
      } catch {
        throw .change(error)
      }
    }
    let parsed = parseXML(editor.bytes(), vocabulary: rules.dictionary.vocabulary, schema: rules.schema)
    guard let tree = parsed.tree else { throw .notWellFormed }
    if let fault = parsed.schemaFaults.first {
      throw .schema(XMLProblemWording.problem(fault, file: "", tree: tree, rules.scope).message)
    }
    self.example = example
    self.tree = tree
  }

  /// A judge of the case, under the rule set for which it was made or a mutant of that.
  func judge(under rules: RuleSet) -> CaseJudge {
    let asOf = example.asOf ?? Day(year: 2026, month: 6, day: 30) ?? .first
    return CaseJudge(
      tree: tree, rules: rules.under(example.options),
      setting: JudgeSetting(asOf: asOf, attachments: example.attachments), distrust: .none)
  }
}

extension Example {
  /// Nil unless it puts files beside its case.
  fileprivate var attachments: [String: AttachmentDigest]? {
    var found: [String: AttachmentDigest]?
    for case .attach(let file, let sha256) in changes {
      found = found ?? [:]
      // Only digests are compared.
      found?[file] = AttachmentDigest(size: 0, sha256: sha256.lowercased())
    }
    return found
  }
}

extension ExampleCase.Fault {
  var code: String {
    switch self {
    case .noBase: "example.base"
    case .change: "example.change"
    case .notWellFormed: "example.xml"
    case .schema: "example.schema"
    case .state: "example.state"
    case .outcome: "example.outcome"
    }
  }

  var message: BilingualText {
    switch self {
    case .noBase(let name, let known):
      BilingualText(
        zh: "没有基准案卷“\(name)”，可用：\(known.joined(separator: "、"))",
        en: "there is no base case “\(name)”; known: \(known.joined(separator: ", "))")
    case .change(let fault):
      BilingualText(zh: "改动做不到：\(fault.words.zh)", en: "a change cannot be made: \(fault.words.en)")
    case .notWellFormed: BilingualText(zh: "改动后不是完好的 XML", en: "the changed case is not well-formed")
    case .schema(let words):
      BilingualText(zh: "改动后不合案卷格式：\(words.zh)", en: "the changed case breaks the format: \(words.en)")
    case .state(let expected, let actual, let why):
      BilingualText(
        zh: "应为“\(expected.label.zh)”，得“\(actual.label.zh)”（\(why.map(\.zh).joined(separator: "；"))）",
        en: "expected \(expected.rawValue), got \(actual.rawValue) (\(why.map(\.en).joined(separator: "; ")))")
    case .outcome(let outcome, let shown):
      BilingualText(zh: "结果应为“\(outcome)”，得“\(shown)”", en: "expected the outcome “\(outcome)”, got “\(shown)”")
    }
  }
}
