import Model
import StatutoryTime

extension Lapse {
  /// `5个工作日`, `67日`; where less than a whole working day lies between, the natural days.
  var words: BilingualText {
    let length =
      isToldInDays
      ? Period(count: Int(naturalDays), unit: .naturalDay)
      : count > 0 || unit != .workingDay ? Period(count: Int(count), unit: unit) : nil
    if let length { return BilingualText(zh: length.text(.chinese), en: length.text(.english)) }
    return BilingualText(zh: "\(naturalDays)日（其间没有工作日）", en: "\(naturalDays) days (none of them a working day)")
  }
}
