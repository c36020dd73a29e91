import Model

/// Every fixed word of the timeline and of what would change the score, in both languages.
enum TimelineLabel: CaseIterable {
  case timeline, drawing, legend, pieces, dayByDay, periods, recorded, recordedNote, undated, day, whatHappened, period,
    from, due, actual, difference, notYet, kept, gap, gapLetPass, disputed, noEvents
  case levers, leversNote, ifMet, ifAnsweredMet, ifAnsweredUnmet, ifTurnedDown, ifConfirmed, leversRest

  var text: BilingualText {
    switch self {
    case .timeline: .init(zh: "时间轴", en: "Timeline")
    case .drawing:
      .init(
        zh: "办案行为、公示和已计算的期限，按日期排列；同样的内容在下面“逐日列表”和“期限”里",
        en: "Acts, disclosure and computed periods by date; the lists below say the same")
    case .legend:
      .init(
        zh: "● 行为　■ 公示　▲ 有问题或提示　横条 期限，至届满日止　◆ 实际之日（斜纹为逾期或抢先部分）　虚线框 此前不得作出",
        en:
          "● act  ■ disclosure  ▲ with a finding or note  bar: period up to its due day  ◆ actual day (hatched: late or early)  dashed: not before its end"
      )
    case .pieces:
      .init(zh: "刻度分段：双斜线处略去没有行为的日子。", en: "The scale is broken: // stands for days on which nothing happened.")
    case .dayByDay: .init(zh: "逐日列表", en: "Day by day")
    case .periods: .init(zh: "期限", en: "Periods")
    case .recorded: .init(zh: "音像记录覆盖", en: "Recordings over acts")
    case .recordedNote:
      .init(
        zh: "浅底为活动起止，实条为录像（已减去设备时钟误差），斜纹为没有录像的时段",
        en: "Pale: the act; solid: recordings, corrected by the error of their clocks; hatched: nothing recorded")
    case .undated: .init(zh: "没有载明日期、未画入时间轴", en: "No day in the file, so not in the drawing")
    case .day: .init(zh: "日期", en: "Day")
    case .whatHappened: .init(zh: "事项", en: "What")
    case .period: .init(zh: "期限", en: "Period")
    case .from: .init(zh: "起算", en: "Counts from")
    case .due: .init(zh: "届满", en: "Due")
    case .actual: .init(zh: "实际", en: "Actual")
    case .difference: .init(zh: "差额", en: "Difference")
    case .notYet: .init(zh: "没有", en: "none")
    case .kept: .init(zh: "符合", en: "kept")
    case .gap: .init(zh: "没有录像", en: "nothing recorded")
    case .gapLetPass: .init(zh: "没有记为问题", en: "no finding")
    case .disputed: .init(zh: "另有记载", en: "elsewhere")
    case .noEvents: .init(zh: "案卷没有载明任何行为的日期", en: "The file gives no day for any act")
    case .levers: .init(zh: "哪些事项最影响得分", en: "What would change the score most")
    case .leversNote:
      .init(
        zh: "每项单独假设，其余不变，按同一方案重新计分。已经过去的期限无法补救：这里只说明它占多少分，不表示还能挽回。",
        en:
          "Each alone, all else unchanged, scored anew by the same profile. What is past cannot be repaired: the figures say what hangs on it, not that it can still be won."
      )
    case .ifMet: .init(zh: "假如当时符合", en: "if it had been met")
    case .ifAnsweredMet: .init(zh: "若查明符合", en: "if answered as met")
    case .ifAnsweredUnmet: .init(zh: "若查明不符合", en: "if answered at worst")
    case .ifTurnedDown: .init(zh: "若不予确认", en: "if turned down")
    case .ifConfirmed: .init(zh: "若予以确认", en: "if confirmed")
    case .leversRest: .init(zh: "其余事项", en: "The rest")
    }
  }
}
