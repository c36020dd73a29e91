import Engine
import Intake
package import Model

/// How well personal data are found in labelled texts: recall by kind, precision by detector, and every error.
package struct LabelledTextRun: Sendable {
  /// Something that should have been found and was not, or the reverse.
  package struct Error: Sendable {
    package let text: String
    package let kind: String
    package let written: String
    /// The reason why it is fine; empty for a miss and for what nobody labelled.
    package let why: String
  }

  /// Found and not found, of one kind.
  package struct Count: Sendable {
    package var right = 0
    package var wrong = 0
    package var all: Int { right + wrong }
    /// In whole per mille; nil where there is none.
    package var share: Int? { all == 0 ? nil : right * 1000 / all }
  }

  package private(set) var texts = 0
  /// Leaks found and missed, by the kind that people gave them.
  package private(set) var recall: [String: Count] = [:]
  /// Findings that overlap a leak, and those that do not, by detector.
  package private(set) var precision: [String: Count] = [:]
  package private(set) var missed: [Error] = []
  package private(set) var falseAlarms: [Error] = []
  package private(set) var problems: [Problem] = []

  package init(file: String) {
    do {
      let input = try InputReader().read(file)
      let (texts, problems) = LabelledText.read(input.text.utf8, file: input.name)
      self.problems = problems
      self.texts = texts.count
      for text in texts { add(text) }
    } catch {
      problems = [InputProblems.problem(error)]
    }
  }

  private mutating func add(_ text: LabelledText) {
    let found = text.found
    for leak in text.leaks {
      let isFound = found.contains { $0.range.overlaps(leak.range) }
      recall[Self.kind(leak), default: Count()].add(isFound)
      if !isFound { missed.append(Error(text: text.id, kind: leak.kind, written: leak.text, why: "")) }
    }
    for span in found {
      let isRight = text.leaks.contains { $0.range.overlaps(span.range) }
      precision[span.kind, default: Count()].add(isRight)
      guard !isRight else { continue }
      let why = text.fine.first { $0.range.overlaps(span.range) }?.kind ?? ""
      falseAlarms.append(Error(text: text.id, kind: span.kind, written: span.text, why: why))
    }
  }

  /// What is written in figures can be searched for; names and descriptions cannot without knowing the person.
  private static func kind(_ leak: LabelledText.Span) -> String {
    let numerals: Set<Character> = ["〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "壹", "贰", "叁", "肆", "伍"]
    let digits = leak.text.filter { $0.isWholeNumber || numerals.contains($0) }.count
    return digits * 2 >= leak.text.filter { !$0.isWhitespace }.count ? "\(leak.kind) (figures)" : "\(leak.kind) (words)"
  }

  /// The figures as Markdown tables; with `errors` every miss and false alarm by itself.
  package func markdown(_ language: Language, errors: Bool) -> String {
    let zh = language == .zh
    var lines = [
      zh ? "| 应遮盖 | 处 | 查出 | 查全率 |" : "| to be masked | spans | found | recall |", "|---|---|---|---|",
    ]
    lines += rows(recall, total: zh ? "合计" : "all")
    lines += [
      "", zh ? "| 检出方法 | 检出 | 正确 | 查准率 |" : "| detector | found | right | precision |", "|---|---|---|---|",
    ]
    lines += rows(precision, total: zh ? "合计" : "all")
    if errors {
      lines += ["", zh ? "漏检：" : "Missed:"]
      lines += missed.map { "- \($0.text) \($0.kind)：\(oneLine($0.written))" }
      lines += ["", zh ? "误检：" : "False alarms:"]
      lines += falseAlarms.map {
        "- \($0.text) \($0.kind)：\(oneLine($0.written))\($0.why.isEmpty ? "" : "（\($0.why)）")"
      }
    }
    lines.append("")
    lines.append(
      zh
        ? "文本 \(texts) 段；漏 \(missed.count) 处，误检 \(falseAlarms.count) 处。"
        : "\(texts) texts; \(missed.count) missed, \(falseAlarms.count) false alarms.")
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(_ counts: [String: Count], total: String) -> [String] {
    var sum = Count()
    var lines: [String] = []
    for (kind, count) in counts.sorted(by: { $0.key < $1.key }) {
      sum.right += count.right
      sum.wrong += count.wrong
      lines.append(row(kind, count))
    }
    return lines + [row(total, sum)]
  }

  private func row(_ name: String, _ count: Count) -> String {
    let share = count.share.map { "\($0 / 10).\($0 % 10) %" } ?? "–"
    return "| \(name) | \(count.all) | \(count.right) | \(share) |"
  }

  private func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: "⏎") }
}

extension LabelledTextRun.Count {
  fileprivate mutating func add(_ isRight: Bool) {
    if isRight { right += 1 } else { wrong += 1 }
  }
}
