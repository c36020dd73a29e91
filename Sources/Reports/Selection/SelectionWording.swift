import Model

/// The words of a choice in one language.
struct SelectionWording: Sendable {
  let report: SelectionReport
  let language: Language

  func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
  func callAsFunction(_ text: BilingualText) -> String { text[language] }

  var isBad: Bool { report.policy.kind == .bad }

  var title: String { "\(self(report.policy.title)) · \(report.district)" }

  /// What came of it, in a sentence.
  var headline: String {
    pick(
      "实评 \(report.candidates) 卷，符合条件 \(report.eligible) 卷，选出 \(report.chosen.count) 卷。",
      "\(report.candidates) cases reviewed, \(report.eligible) meet the conditions, \(report.chosen.count) chosen.")
  }

  var nature: String {
    pick("本结果是推选建议，由人审定；名单以书面审定的为准。", "This is a proposal; persons decide, in writing.")
  }

  var solved: String {
    pick(
      "\(report.solver) 求得各目标依次的最优；同样最优的取排序在先者，最后按抽签号（种子 \(report.seed)）。",
      "Optimum of the aims one after the other by \(report.solver); among equals the order decides, then the draw key (seed \(report.seed))."
    )
  }

  /// Score with its interval and decided share, in one line.
  func score(_ line: SelectionReport.Line) -> String {
    let figure = line.score.decided?.description ?? pick("未得出", "none")
    let share = Points(hundredths: line.score.share).short
    let range =
      line.score.low.flatMap { low in line.score.high.map { pick("\(low) 至 \($0)", "\(low) to \($0)") } } ?? "–"
    return pick(
      "\(figure)（可能 \(range)，已评定 \(share)%）", "\(figure) (range \(range), \(share)% decided)")
  }

  func measures(_ line: SelectionReport.Line) -> String {
    line.measures.map { "\(self($0.label)) \($0.value)" }.joined(separator: pick("，", ", "))
  }

  func seats(_ seats: SelectionReport.Seats) -> String {
    pick(
      "\(seats.label.zh)名额 \(seats.most) 个：入选 \(seats.taken)，符合条件的 \(seats.wanted)",
      "\(seats.label.en): \(seats.taken) of \(seats.most) taken, \(seats.wanted) eligible")
      + (seats.isBinding ? pick("（名额已满，起限制作用）", " (binding)") : "")
  }

  /// Quotas that decided something, and the total; the others did not matter.
  var tellingSeats: [SelectionReport.Seats] {
    report.seats.enumerated().filter { $0.element.isBinding || $0.offset == 0 }.map(\.element)
  }
}
