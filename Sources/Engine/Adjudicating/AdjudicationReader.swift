package import Model
import SafeXML
import StatutoryTime

/// Reads `adjudication.xml` (`Rules/schema/adjudication.xsd`): a record that cannot be used is a problem, and the rest
/// goes on.
package struct AdjudicationReader {
  package static let namespace = "urn:anjuan:adjudication:1"
  package static let root = "adjudication"

  /// Answers handed over for recording: without digest, and with what is the same for all given once.
  package struct Draft: Sendable {
    package let reviewer: String?
    package let seat: ReviewerSeat
    /// ISO day.
    package let on: String

    package init(reviewer: String?, seat: ReviewerSeat, on: String) {
      self.reviewer = reviewer
      self.seat = seat
      self.on = on
    }
  }

  private let file: String
  private let draft: Draft?
  private var problems = RuleProblems()
  private var records: [Adjudication.Record] = []
  private var numbers: Set<Int> = []

  /// Far more than two reviewers, a third and their objections need for one case.
  private static let most = 10_000
  /// A person writes a reason, not a book.
  private static let longest = 20_000

  private init(file: String, draft: Draft?) {
    self.file = file
    self.draft = draft
  }

  package static func read(
    _ bytes: [UInt8], file: String, draft: Draft? = nil
  ) -> (adjudication: Adjudication?, problems: [Problem]) {
    let (root, faults) = RuleElement.root(of: bytes, file: file)
    guard let root else { return (nil, faults) }
    var reader = AdjudicationReader(file: file, draft: draft)
    guard root.namespace == namespace, root.name == Self.root else {
      reader.problems.add(
        "adjudication.root", root.origin, zh: "根元素是“\(root.name)”，不是人工评定文件",
        en: "the root is “\(root.name)”, not an adjudication",
        fix: (zh: "根元素应为 <adjudication xmlns=\"\(namespace)\">", en: "it must be <adjudication xmlns=\"\(namespace)\">")
      )
      return (nil, reader.problems.list)
    }
    guard let caseID = root["case"] else {
      reader.problems.add(
        "adjudication.case", root.origin, zh: "没有写明是哪个案卷", en: "it does not say of which case it is",
        fix: (zh: "写 case=\"案卷编号\"", en: "write case=\"id of the case\""))
      return (nil, reader.problems.list)
    }
    let children = root.children
    for (position, element) in children.enumerated() {
      guard position < most else {
        reader.problems.add(
          "adjudication.tooMany", element.origin, zh: "记录超过 \(most) 条，其余未读",
          en: "more than \(most) records; the rest is not read")
        break
      }
      reader.take(element)
    }
    return (
      Adjudication(file: file, caseID: caseID, records: reader.records), reader.problems.list
    )
  }

  private mutating func take(_ element: RuleElement) {
    guard ["decision", "objection", "exemption"].contains(element.name) else {
      return problems.add(
        "adjudication.element", element.origin, zh: "不认识“\(element.name)”", en: "“\(element.name)” is not known here",
        fix: (zh: "用 decision、objection、exemption", en: "use decision, objection or exemption"))
    }
    guard let number = number(element), let finding = required("finding", of: element) else { return }
    let record: Adjudication.Record? =
      switch element.name {
      case "objection": objection(element, number, finding)
      case "exemption": exemption(element, number, finding)
      default: decision(element, number, finding)
      }
    if let record { records.append(record) }
  }

  private mutating func number(_ element: RuleElement) -> Int? {
    if draft != nil, element["number"] == nil { return (records.map(\.number).min() ?? 0) - 1 }
    guard let number = element["number"].flatMap({ Int($0) }), number > 0 else {
      problems.add(
        "adjudication.number", element.origin, zh: "这条记录没有编号（number）", en: "this record has no number",
        fix: (zh: "写 number=\"1\"，依次递增", en: "write number=\"1\", counting up"))
      return nil
    }
    guard numbers.insert(number).inserted else {
      problems.add(
        "adjudication.duplicateNumber", element.origin, zh: "编号 \(number) 用了两次，后一条不作数",
        en: "the number \(number) is used twice; the later record does not count")
      return nil
    }
    return number
  }

  private mutating func decision(
    _ element: RuleElement, _ number: Int, _ finding: String
  ) -> Adjudication.Record? {
    guard let state = element["verdict"].flatMap({ VerdictState(rawValue: $0) }),
      [.met, .unmet, .notApplicable].contains(state)
    else {
      problems.add(
        "adjudication.verdict", element.origin, zh: "verdict“\(element["verdict"] ?? "")”不能作结论",
        en: "“\(element["verdict"] ?? "")” is no verdict that a person can give",
        fix: (zh: "写 met（符合）、unmet（不符合）或 notApplicable（不涉及）", en: "write met, unmet or notApplicable"))
      return nil
    }
    guard let seat = code("seat", of: element, draft?.seat ?? ReviewerSeat.first, "first、second、third"),
      let gate = optional("gate", of: element, GateRuling.self, "confirmed、refused"),
      let who = person("reviewer", of: element), let when = day("on", of: element), let reason = reason(element),
      let facts = digest(element)
    else { return nil }
    var answer: Adjudication.Answer?
    if let objection = element["answers"].flatMap({ Int($0) }) {
      guard let outcome = code("outcome", of: element, Objection.Outcome?.none, "upheld、partly、accepted") else {
        return nil
      }
      answer = Adjudication.Answer(objection: objection, outcome: outcome)
    }
    return .decision(
      Adjudication.Decision(
        number: number, finding: finding, state: state, level: element["level"], gate: gate, reason: reason, who: who,
        seat: seat, when: when, facts: facts, revises: element["revises"].flatMap { Int($0) }, answers: answer,
        line: element.line))
  }

  private mutating func exemption(
    _ element: RuleElement, _ number: Int, _ finding: String
  ) -> Adjudication.Record? {
    guard let who = person("approver", of: element), let when = day("on", of: element), let reason = reason(element),
      let facts = digest(element)
    else { return nil }
    for bound in ["from", "until"] where element[bound] != nil {
      guard day(bound, of: element) != nil else { return nil }
    }
    return .decision(
      Adjudication.Decision(
        number: number, finding: finding, state: .met, reason: reason, who: who, seat: .third, when: when,
        facts: facts, revises: element["revises"].flatMap { Int($0) },
        exemption: HumanVerdict.Exemption(from: element["from"], until: element["until"]), line: element.line))
  }

  private mutating func objection(_ element: RuleElement, _ number: Int, _ finding: String) -> Adjudication.Record? {
    guard let by = person("by", of: element), let when = day("on", of: element) else { return nil }
    let text = element.child("text")?.text ?? ""
    guard !text.isEmpty else {
      problems.add("adjudication.noText", element.origin, zh: "申辩没有内容（text）", en: "the objection says nothing (text)")
      return nil
    }
    return .objection(
      Adjudication.Raised(
        Objection(
          number: number, finding: finding, by: by, when: when, text: Self.cut(text),
          evidence: Self.cut(element.child("evidence")?.text ?? ""), outcome: nil), line: element.line))
  }
}

// Attributes and texts that records share.
extension AdjudicationReader {
  private mutating func required(_ name: String, of element: RuleElement) -> String? {
    if let value = element[name], !value.isEmpty { return value }
    problems.add("adjudication.incomplete", element.origin, zh: "缺 \(name)", en: "\(name) is missing")
    return nil
  }

  /// Nobody decides without a name.
  private mutating func person(_ name: String, of element: RuleElement) -> String? {
    let value = trimmed(element[name] ?? (name == "by" ? nil : draft?.reviewer) ?? "")
    if !value.isEmpty { return value }
    problems.add(
      "adjudication.noName", element.origin, zh: "没有写明是谁（\(name)），这条不作数",
      en: "it does not say who (\(name)), and does not count")
    return nil
  }

  private mutating func reason(_ element: RuleElement) -> String? {
    let reason = element.child("reason")?.text ?? ""
    if !reason.isEmpty { return Self.cut(reason) }
    problems.add(
      "adjudication.noReason", element.origin, zh: "没有写明理由（reason），这条不作数",
      en: "it gives no reason, and does not count",
      fix: (zh: "人工评定须书面说明理由", en: "an adjudication needs its reason in writing"))
    return nil
  }

  private mutating func day(_ name: String, of element: RuleElement) -> String? {
    if element[name] == nil, name == "on", let draft { return draft.on }
    if let day = element[name].flatMap({ Day(iso: $0) }) { return day.description }
    problems.add(
      "adjudication.day", element.origin, zh: "\(name)=“\(element[name] ?? "")”不是历上有的日期",
      en: "\(name)=“\(element[name] ?? "")” is no real date", fix: (zh: "写作 2026-06-30", en: "write 2026-06-30"))
    return nil
  }

  private mutating func digest(_ element: RuleElement) -> String? {
    if draft != nil { return "" }
    let value = element["facts"] ?? ""
    if value.utf8.count == 64, value.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) {
      return value
    }
    problems.add(
      "adjudication.facts", element.origin, zh: "没有所读要素的摘要（facts），无从知道案卷此后改过没有",
      en: "the digest of the facts read is missing: nobody can tell whether they changed",
      fix: (zh: "用 anjuan adjudicate 写入", en: "have anjuan adjudicate write it"))
    return nil
  }

  /// One of a list of codes; `otherwise` where it is not given.
  private mutating func code<Code: RawRepresentable<String>>(
    _ name: String, of element: RuleElement, _ otherwise: Code?, _ known: String
  ) -> Code? {
    guard let text = element[name] else {
      if otherwise == nil { _ = required(name, of: element) }
      return otherwise
    }
    if let code = Code(rawValue: text) { return code }
    problems.add(
      "adjudication.code", element.origin, zh: "\(name) 没有“\(text)”这个取值", en: "\(name) cannot be “\(text)”",
      fix: (zh: "可用：\(known)", en: "known: \(known)"))
    return nil
  }

  /// Outer nil: a wrong value.
  private mutating func optional<Code: RawRepresentable<String>>(
    _ name: String, of element: RuleElement, _: Code.Type, _ known: String
  ) -> Code?? {
    guard element[name] != nil else { return .some(nil) }
    return code(name, of: element, Code?.none, known).map { .some($0) }
  }

  private static func cut(_ text: String) -> String {
    text.count > longest ? String(text.prefix(longest)) + "…" : text
  }
}
