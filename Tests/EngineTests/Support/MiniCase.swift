import Model
import Testing

@testable import Engine

/// A case file written in a test, complete unless it says otherwise.
struct MiniCase {
  var acts: String
  var isComplete = true
  /// Of the element that holds the acts.
  var actsAttributes = ""
  var place: String? = "419900"
  var officers = """
    <officer id="O1" name="王某" certificate="1" from="2023-01-01" to="2027-12-31" status="valid"/>
    <officer id="O2" name="李某" certificate="2" from="2023-01-01" to="2027-12-31" status="valid"/>
    <staff id="S1" name="赵某"/>
    """
  var parties = "<party id=\"P1\" name=\"宏远公司\" uscc=\"9\"/>"
  var documents = ""
  var recordings = ""
  var disclosure = ""

  init(_ acts: String) { self.acts = acts }

  /// A case with one decision; every line below stands on its own line.
  static func decision(_ attributes: String = "", _ content: String = "", more: String = "") -> MiniCase {
    MiniCase("<decision id=\"A1\" kind=\"penalty\" \(attributes)>\(content)</decision>\n\(more)")
  }

  var text: String {
    """
    <caseFile xmlns="urn:anjuan:case-file:1" id="C1" matters="penalty" complete="\(isComplete)">
    <unit\(place.map { " place=\"\($0)\"" } ?? "") name="青石区"/>
    <parties>\(parties)</parties>
    <officers>\(officers)</officers>
    <acts \(actsAttributes)>\(acts)</acts>
    <documents>\(documents)</documents>
    <recordings>\(recordings)</recordings>
    <disclosure>\(disclosure)</disclosure>
    </caseFile>
    """
  }

  func with(_ change: (inout MiniCase) -> Void) -> MiniCase {
    var copy = self
    change(&copy)
    return copy
  }

  var incomplete: MiniCase { with { $0.isComplete = false } }
}

extension RuleSet {
  /// Judges a case that must be readable; its problems are part of the judgement.
  func judged(
    _ file: MiniCase, asOf: String = "2025-12-01", attachments: [String: AttachmentDigest]? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> CaseJudgement {
    try judged(file.text, asOf: asOf, attachments: attachments, sourceLocation: sourceLocation)
  }

  func judged(
    _ text: String, asOf: String = "2025-12-01", attachments: [String: AttachmentDigest]? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> CaseJudgement {
    let (judgement, problems) = judge(
      Array(text.utf8), name: "case.xml", setting: ReviewSetting(asOf: asOf, masked: false, attachments: attachments))
    return try #require(judgement, "\(problems.map(\.message.en))", sourceLocation: sourceLocation)
  }

  /// The verdict on one requirement of a case that must be without problems.
  func verdict(
    _ id: String = "T-1", on file: MiniCase, asOf: String = "2025-12-01",
    attachments: [String: AttachmentDigest]? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Verdict {
    let judgement = try judged(file, asOf: asOf, attachments: attachments, sourceLocation: sourceLocation)
    #expect(judgement.problems.isEmpty, "\(judgement.problems.map(\.message.en))", sourceLocation: sourceLocation)
    return try #require(judgement.verdicts.first { $0.requirement.text == id }, sourceLocation: sourceLocation)
  }

  func state(
    _ id: String = "T-1", of file: MiniCase, asOf: String = "2025-12-01",
    attachments: [String: AttachmentDigest]? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> VerdictState {
    try verdict(id, on: file, asOf: asOf, attachments: attachments, sourceLocation: sourceLocation).state
  }
}

extension Verdict {
  /// Outcomes of the findings that are no notes.
  var outcomes: [String] { findings.filter { $0.severity != .note }.map(\.outcome) }
  var notes: [String] { findings.filter { $0.severity == .note }.map(\.outcome) }
}
