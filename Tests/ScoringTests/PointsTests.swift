import Model
import Testing

struct PointsTests {
  @Test(arguments: [
    (0, "0", "0.00"), (5, "0.05", "0.05"), (10, "0.1", "0.10"), (100_00, "100", "100.00"), (94_55, "94.55", "94.55"),
    (-50, "-0.5", "-0.50"), (-1_05, "-1.05", "-1.05"), (Int.min, "-92233720368547758.08", "-92233720368547758.08"),
  ])
  func pointsAreWrittenShortAndWithTwoDecimals(hundredths: Int, short: String, full: String) {
    #expect(Points(hundredths: hundredths).short == short)
    #expect(Points(hundredths: hundredths).description == full)
  }
}
