/// A lengthening of a period by decision of the organ's head.
package struct Extension: Hashable, Sendable {
  package let approvedOn: Day
  package let period: Period

  package init(approvedOn: Day, period: Period) {
    self.approvedOn = approvedOn
    self.period = period
  }

  /// Why a claimed extension does not count.
  package enum Fault: Hashable, Sendable {
    /// Approved after the period, as it then stood, was over.
    case approvedAfterExpiry(Day)
    /// A term of days cannot be extended by hours.
    case inHours
  }

  /// An extension and what became of it.
  package struct Use: Hashable, Sendable {
    package let given: Extension
    /// The expiry before it and, where it counts, after it.
    package let before: Day
    package let after: Day
    package let fault: Fault?

    package init(given: Extension, before: Day, after: Day, fault: Fault?) {
      self.given = given
      self.before = before
      self.after = after
      self.fault = fault
    }
  }
}
