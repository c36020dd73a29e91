import Model
import StatutoryTime

extension Lapse {
  /// `5个工作日`; where less than a whole working day lies between, the natural days.
  var words: BilingualText {
    if count > 0 || unit != .workingDay, let length = Period(count: Int(count), unit: unit) {
      return BilingualText(zh: length.text(.chinese), en: length.text(.english))
    }
    return BilingualText(zh: "\(naturalDays)日（其间没有工作日）", en: "\(naturalDays) days (none of them a working day)")
  }
}
