import Model

/// How far people have come with what a paper says: whether it may look like a conclusion.
enum PaperStage: Hashable, Sendable {
  /// Nobody has judged anything.
  case preliminary
  /// Preliminary still, and people have judged some of it.
  case partlyJudged
  /// The final stage, with something still open.
  case unfinished
  case final
  /// No review: the organ has yet to examine, number and sign it.
  case unsigned

  /// Of several cases on one paper the least advanced counts.
  init(_ cases: [PaperCase]) {
    if cases.contains(where: { $0.report.outcome.stage == .preliminary }) {
      let isJudged = cases.contains { $0.report.verdicts.contains { !$0.human.isEmpty } }
      self = isJudged ? .partlyJudged : .preliminary
    } else {
      let isOpen = cases.contains { !$0.outline.undecided.isEmpty || !$0.outline.failed.isEmpty }
      self = isOpen ? .unfinished : .final
    }
  }

  var isFinal: Bool { self == .final }

  /// Stands on every page.
  var label: BilingualText {
    switch self {
    case .preliminary: .init(zh: "预评，未经人工评定", en: "Preliminary: not judged by a person")
    case .partlyJudged: .init(zh: "预评，人工评定尚未完成", en: "Preliminary: not yet judged throughout")
    case .unfinished: .init(zh: "终评未完成，尚有待定项目", en: "Not concluded: some of it is still open")
    case .final: .init(zh: "终评", en: "Final")
    case .unsigned: .init(zh: "拟稿，由报送单位核对、编号、签发", en: "A draft: to be examined, numbered and signed by the organ")
    }
  }

  /// Stands behind the title.
  var suffix: BilingualText {
    switch self {
    case .preliminary, .partlyJudged: .init(zh: "（预评）", en: " (preliminary)")
    case .unfinished: .init(zh: "（未完成）", en: " (not concluded)")
    case .final, .unsigned: .init(zh: "", en: "")
    }
  }
}
