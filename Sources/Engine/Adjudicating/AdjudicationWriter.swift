package import Model
import SafeXML

/// Writes records behind those that a file already holds: what stands there is copied byte for byte.
package enum AdjudicationWriter {
  /// The whole file with `records` added; nil where it is written in a way that leaves no place for them.
  ///
  /// - Parameter present: the text of the file as it is, which must be a readable adjudication; nil where there is none.
  package static func text(
    adding records: [Adjudication.Record], to present: String?, caseID: String
  ) -> String? {
    let added = records.map(element).joined()
    let end = "</\(AdjudicationReader.root)>"
    guard let present else {
      return """
        <?xml version="1.0" encoding="UTF-8"?>
        <adjudication xmlns="\(AdjudicationReader.namespace)" case="\(escaped(caseID))">
        \(added)</adjudication>

        """
    }
    var body = trimmed(present)
    guard body.hasSuffix(end) else { return nil }
    body.removeLast(end.count)
    return declared(body) + added + end + "\n"
  }

  /// The text is UTF-8 now, whatever it was.
  private static func declared(_ text: String) -> String {
    guard text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>") else { return text }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text[end.upperBound...]
  }

  private static func element(_ record: Adjudication.Record) -> String {
    switch record {
    case .decision(let decision): element(decision)
    case .objection(let raised): element(raised.objection)
    }
  }

  private static func element(_ decision: Adjudication.Decision) -> String {
    let name = decision.exemption == nil ? "decision" : "exemption"
    var attributes = [("number", String(decision.number)), ("finding", decision.finding)]
    if let exemption = decision.exemption {
      attributes += [("approver", decision.who), ("on", decision.when)]
      if let from = exemption.from { attributes.append(("from", from)) }
      if let until = exemption.until { attributes.append(("until", until)) }
    } else {
      attributes.append(("verdict", decision.state.rawValue))
      if let level = decision.level { attributes.append(("level", level)) }
      if let gate = decision.gate { attributes.append(("gate", gate.rawValue)) }
      attributes += [("reviewer", decision.who), ("seat", decision.seat.rawValue), ("on", decision.when)]
    }
    if let revises = decision.revises { attributes.append(("revises", String(revises))) }
    if let answer = decision.answers {
      attributes += [("answers", String(answer.objection)), ("outcome", answer.outcome.rawValue)]
    }
    attributes.append(("facts", decision.facts))
    return start(name, attributes) + "    <reason>\(escaped(decision.reason))</reason>\n  </\(name)>\n"
  }

  private static func element(_ objection: Objection) -> String {
    var text = start(
      "objection",
      [
        ("number", String(objection.number)), ("finding", objection.finding), ("by", objection.by),
        ("on", objection.when),
      ])
    text += "    <text>\(escaped(objection.text))</text>\n"
    if !objection.evidence.isEmpty { text += "    <evidence>\(escaped(objection.evidence))</evidence>\n" }
    return text + "  </objection>\n"
  }

  private static func start(_ name: String, _ attributes: [(String, String)]) -> String {
    "  <\(name)" + attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined() + ">\n"
  }
}
