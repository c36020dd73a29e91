import Model

/// Every fixed word that the publication gate prints besides those of a report, in both languages.
enum GateLabel: CaseIterable {
  case title, ruling, drafts, deadlines, reasons, noReasons, unread, hints, answers, question, answer, note
  case publication, summary, wholeText

  var text: BilingualText {
    switch self {
    case .title: .init(zh: "公示关口", en: "Publication gate")
    case .ruling: .init(zh: "处理", en: "Ruling")
    case .drafts: .init(zh: "拟公示文本", en: "Drafts")
    case .deadlines: .init(zh: "公示期限", en: "Time for publication")
    case .reasons: .init(zh: "理由", en: "Reasons")
    case .noReasons:
      .init(zh: "没有不得公示、应当更正或者待定的事项。", en: "Nothing bars it, nothing is wrong, nothing is open.")
    case .unread:
      .init(
        zh: "没有读的：附件的内容、自由文本里其他人的姓名，以及自由文本里其他数字和法律依据是否与决定书一致；公示前请人看过。",
        en:
          "Not read: what attachments hold, names of other persons in free text, and whether other figures and laws in free text agree with the decision. Have somebody look before it goes out."
      )
    case .hints: .init(zh: "提示（不影响处理）", en: "Notes (they stand in nobody's way)")
    case .answers: .init(zh: "所依据的人工评定", en: "Answers of persons that it rests on")
    case .question: .init(zh: "所问", en: "Asked")
    case .answer: .init(zh: "评定", en: "Answer")
    case .publication: .init(zh: "行政执法结果公示", en: "Publication of an enforcement result")
    case .summary: .init(zh: "摘要", en: "Summary")
    case .wholeText: .init(zh: "文本", en: "Text")
    case .note:
      .init(
        zh: "按“基准日当天公示”评查案卷所载的拟公示文本；程序不发布任何内容，也不改动案卷。",
        en: "The draft is judged as if published on the as-of day. The program publishes nothing and changes no file.")
    }
  }
}

extension Wording {
  func callAsFunction(_ label: GateLabel) -> String { label.text[language] }

  /// `PUB-10 A11：2025-07-09 届满，还有 2 个工作日（2 日）`.
  func deadline(_ deadline: PublicationDecision.Deadline) -> String {
    let item = deadline.item.isEmpty ? deadline.requirement.text : "\(deadline.requirement) \(deadline.item)"
    let zh: String
    let en: String
    if let published = deadline.published {
      (zh, en) = ("已于 \(published) 公示", "published on \(published)")
    } else if let over = deadline.overdueBy {
      (zh, en) = (
        "已逾期 \(over.working) 个工作日（\(over.natural) 日），应当立即公示",
        "overdue by \(over.working) working days (\(over.natural) days): publish at once"
      )
    } else if let left = deadline.left {
      (zh, en) = (
        left.natural == 0 ? "今天是最后一天" : "还有 \(left.working) 个工作日（\(left.natural) 日）",
        left.natural == 0 ? "today is the last day" : "\(left.working) working days left (\(left.natural) days)"
      )
    } else {
      (zh, en) = ("", "")
    }
    return language == .zh ? "\(item)：\(deadline.due) 届满，\(zh)" : "\(item): due on \(deadline.due), \(en)"
  }
}
