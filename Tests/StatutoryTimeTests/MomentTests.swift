import StatutoryTime
import Testing

struct MomentTests {
  @Test(arguments: ["2021-03-04T05:06", "2021-03-04T05:06:07", "2021-12-31T23:59:59", "2021-01-01T00:00"])
  func anInstantIsPrintedAsItWasRead(_ text: String) throws {
    #expect(try instant(text).description == text)
  }

  @Test(arguments: [
    ("2021-03-04T05:06:00+08:00", "2021-03-04T05:06"), ("2021-03-04T20:00Z", "2021-03-05T04:00"),
    ("2021-03-01T02:30+09:30", "2021-03-01T01:00"), ("2020-12-31T18:00:01-05:00", "2021-01-01T07:00:01"),
    ("2021-01-01T07:59:59+14:00", "2021-01-01T01:59:59"), ("2021-01-01T05:00+14:00", "2020-12-31T23:00"),
    ("1969-12-31T15:59:59Z", "1969-12-31T23:59:59"),
  ])
  func anOffsetIsConvertedToBeijingTime(_ text: String, _ expected: String) throws {
    #expect(try instant(text).description == expected)
  }

  @Test(arguments: [
    "", "2021-03-04", "2021-03-04T24:00", "2021-03-04T23:60", "2021-03-04T23:59:60", "2021-03-04 05:06",
    "2021-03-04T5:06", "2021-03-04T05:06:", "2021-03-04T05:06:7", "2021-03-04T05:06+8:00", "2021-03-04T05:06+0800",
    "2021-03-04T05:06z", "2021-02-29T05:06", "2021-03-04T05:06:07.000", "2021-03-04T05:06+15:00", "2021-03-04T05",
  ])
  func whatIsNoInstantIsRefused(_ text: String) {
    #expect(Instant(iso: text) == nil)
  }

  @Test(arguments: [
    ("2021-03-04", "2021-03-05", Moment.Order.before), ("2021-03-05T00:00", "2021-03-04", .after),
    ("2021-03-04", "2021-03-04", .sameDayUndecided), ("2021-03-04T08:00", "2021-03-04", .sameDayUndecided),
    ("2021-03-04T08:00", "2021-03-04T08:00:00", .equal), ("2021-03-04T08:00", "2021-03-04T08:00:01", .before),
    ("2021-03-04T23:59", "2021-03-05", .before),
  ])
  func orderWithinADayNeedsBothTimes(_ left: String, _ right: String, _ expected: Moment.Order) throws {
    #expect(try moment(left).order(to: moment(right)) == expected)
    let reversed: Moment.Order =
      switch expected {
      case .before: .after
      case .after: .before
      case .equal: .equal
      case .sameDayUndecided: .sameDayUndecided
      }
    #expect(try moment(right).order(to: moment(left)) == reversed)
  }

  @Test func aDateWithoutTimeStaysOne() throws {
    #expect(try moment("2021-03-04") == .day(day("2021-03-04")))
    #expect(try moment("2021-03-04").description == "2021-03-04")
    #expect(Moment(iso: "2021-03-04T") == nil)
  }
}
