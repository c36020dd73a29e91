import StatutoryTime

/// A case cut at everything that differs from one case to the next: written again with other values, it is another case.
///
/// Made once for each base and each way of spoiling it; from then on a case costs little more than its bytes.
struct CaseTemplate: Sendable {
  /// What stands between the cuts.
  enum Piece: Sendable, Hashable {
    case text([UInt8])
    /// Moved with the case, in the form in which it stands.
    case day(Day, DayForm)
    /// Moved by whole years.
    case year(Int)
    /// The running number in one series of the unit's document numbers.
    case number(series: Int)
    case value(Value)
  }

  enum DayForm: Sendable, Hashable {
    /// 2025-06-09
    case iso
    /// 20250609
    case compact
    /// 2025年6月9日
    case written
  }

  /// What a case says for itself.
  enum Value: Sendable, Hashable {
    case unitName, unitCode, department, sign, letters
    case partyName(Int), partyCode(Int), partyAddress(Int), partyPerson(Int), birthDate
    case officerName(Int), officerCertificate(Int), certificateFrom, certificateTo
    case staff(Int)
    case word(BaseCase.Word)
    /// Added to what a paper gives as its reasons.
    case reasoning
    case fine, fineTwice, fineInWords
    /// The case's own number within its unit and year.
    case order
    case device
    case digest(Int)
    /// How long a recording is kept, here until the end of a year.
    case keeping(Int)
  }

  /// One series of document numbers, as 罚决 in 青城罚决〔2025〕58号.
  struct Series: Sendable, Hashable {
    let name: String
    let year: Int
    /// The day of the paper that bears the number, where the base stands.
    let day: Day
  }

  /// A decision that was published, by the series of its number.
  struct Published: Sendable, Hashable {
    let series: Int
    let decided: Day
    let published: Day
  }

  let kind: BaseCase.Kind
  let pieces: [Piece]
  let series: [Series]
  /// The day that stands for the case as a whole: of its decision, or what takes its place.
  let anchor: Day
  /// Days on which its officers are somewhere at a time of day.
  let busyDays: [Day]
  /// Of the decision; nil where it has no number of the unit's own.
  let decisionSeries: Int?
  let decidedOn: Day?
  let published: [Published]
  /// With the government, a major penalty.
  let filedOn: Day?

  /// The day that stands for a case moved by so many weeks, and by how many years that moves its numbers.
  func anchor(movedBy weeks: Int) -> (day: Day, years: Int) {
    let day = anchor.adding(days: Int32(weeks * 7))
    return (day, day.year - anchor.year)
  }

  /// Whether every number still bears the year of its paper after a move.
  func keepsYears(movedBy weeks: Int) -> Bool {
    let years = anchor(movedBy: weeks).years
    return series.allSatisfy { $0.day.adding(days: Int32(weeks * 7)).year == $0.year + years }
  }
}
