import Model

/// A report on a case of 300 documents and 60 findings, most of them of two requirements: what must stay readable. Invented.
enum LongReport {
  static let findings = 60

  static let report = PlainReport.with(verdicts: verdicts, levers: levers, timeline: timeline)

  private static let verdicts: [Verdict] =
    [
      PlainReport.verdict(.unmet, id: "DOC-1", findings: (1...41).map { finding("DOC-1", $0, .minor) }),
      PlainReport.verdict(.partial, id: "REC-1", findings: (1...15).map { finding("REC-1", $0, .major) }),
      PlainReport.verdict(.unmet, id: "PRO-1", findings: (1...4).map { finding("PRO-1", $0, .fatal) }),
    ] + (2...120).map { PlainReport.verdict($0 % 3 == 0 ? .notApplicable : .met, id: "DOC-\($0)") }

  private static let levers = ["DOC-1", "REC-1", "PRO-1"].map { id in
    Lever(
      kind: .lost, requirement: .init(id), finding: nil, along: [],
      favourable: .init(score: Points(hundredths: 9000), grade: .excellent), adverse: nil)
  }

  private static func finding(_ requirement: String, _ number: Int, _ severity: Severity) -> Finding {
    Finding(
      id: "\(requirement)/check/D\(number)", requirement: .init(requirement), check: "check", item: "D\(number)",
      outcome: "missing", severity: severity, deduction: Points(hundredths: 50), effect: nil,
      message: text("document D\(number) bears no seal"),
      place: .init(line: 40 + 7 * number, column: 5, path: "/caseFile/documents/document[\(number)]"), facts: [],
      working: [], basis: [], due: nil, remedy: text("have it sealed"))
  }

  /// Three years: a busy month, a long rest, acts on most days of a summer.
  private static let timeline = CaseTimeline(
    events: (0..<140).map { number in
      let month = number < 25 ? 3 : 5 + (number - 25) / 25
      let day = 1 + number % 25
      return .init(
        id: "A\(number)", kind: number % 20 == 7 ? .disclosure : .act, name: number % 9 == 0 ? "service" : "inquiry",
        label: text(number % 9 == 0 ? "service" : "inquiry"),
        start: "\(number < 25 ? 2021 : 2023)-0\(month)-" + (day < 10 ? "0" : "") + "\(day)", end: nil, disputed: [],
        place: .init(line: number, column: 1, path: "/caseFile/acts/inquiry[\(number)]"),
        findings: number % 17 == 3 ? ["DOC-1/check/D\(number % 41 + 1)"] : [])
    },
    deadlines: (1...40).map { number in
      .init(
        requirement: .init("PRO-1"), check: "served", item: "A\(number)",
        finding: number <= 4 ? "PRO-1/check/D\(number)" : nil, rule: .within, outcome: number <= 4 ? .late : .met,
        period: text("7 days"), fromLabel: text("decision: date"), from: "2021-03-0\(1 + number % 9)",
        due: "2021-03-1\(number % 9)", actualLabel: text("decision: served"),
        actual: "2021-03-\(number <= 4 ? 2 : 1)\(number % 9)",
        count: 3, unit: "naturalDay", naturalDays: 3, difference: text("by 3 days"))
    }, recordedActs: [])

  private static func text(_ text: String) -> BilingualText { BilingualText(zh: text, en: text) }
}
