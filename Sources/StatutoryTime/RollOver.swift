/// Whether a period of natural days, months or years that ends on a rest day runs on to the next working day.
///
/// The edition of a requirement says which. Rolling lengthens the period, so it must never help the organ where the
/// person is under coercion: for detention, seizure or freezing an edition states `none` unless its law says otherwise.
/// Periods of working days cannot end on a rest day, and periods of hours are exact: neither ever rolls.
package enum RollOver: Hashable, Sendable {
  case none
  /// 民诉法 第85条, 公安程序 第35条, 市监程序 第80条: the day after the holiday is the last day.
  case toNextWorkingDay
}
