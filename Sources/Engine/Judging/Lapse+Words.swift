import Model
import StatutoryTime

extension DeadlineDetail {
  /// By how much it was kept or broken, as exactly as the papers say.
  func lapseWords(_ asOf: Day) -> BilingualText {
    let event = direction == .atLeastBefore ? start : actual ?? .day(asOf)
    return (lapse.inDays(from: judgement.due, to: event) ?? lapse).words
  }
}

extension Lapse {
  /// `5个工作日`, `67日`, `5分钟`; where less than a whole working day lies between, the natural days.
  var words: BilingualText {
    // Nothing is late by no hours.
    if minutes > 0 {
      return BilingualText(zh: "\(minutes)分钟", en: "\(minutes) minute\(minutes == 1 ? "" : "s")")
    }
    let length =
      isToldInDays
      ? Period(count: Int(naturalDays), unit: .naturalDay)
      : count > 0 || unit != .workingDay ? Period(count: Int(count), unit: unit) : nil
    if let length { return BilingualText(zh: length.text(.chinese), en: length.text(.english)) }
    return BilingualText(zh: "\(naturalDays)日（其间没有工作日）", en: "\(naturalDays) days (none of them a working day)")
  }
}
