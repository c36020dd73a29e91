import Model
import Testing

@testable import Reports

@Suite struct TimelineDrawingTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2021-09-15", 18_885), ("1969-12-31", -1), ("2024-03-01T09:00", 19_783),
  ])
  func aDayHasItsNumber(_ text: String, _ serial: Int) {
    #expect(CivilDay(text)?.serial == serial)
  }

  @Test(arguments: ["", "2021", "2021-13-01", "2021-00-01", "21-01-01", "2021-1-1", "昨天", "2021-09-3x"])
  func whatIsNoDayHasNone(_ text: String) {
    #expect(CivilDay(text) == nil)
  }

  @Test func daysStandInProportionWhereThereIsRoom() {
    let days = ["2021-09-01", "2021-09-11", "2021-09-21"].compactMap { CivilDay($0) }
    let scale = TimelineScale(days, from: 0, to: 1000)
    #expect(days.map(scale.x) == [0, 500, 1000])
    #expect(scale.breaks.isEmpty)
    #expect(CivilDay("2021-09-06").map(scale.x) == 250)
  }

  @Test func aLongRestIsCutShortAndSaysHowLongItWas() {
    let days = ["2021-03-01", "2021-03-05", "2021-03-09", "2024-05-01", "2024-05-11"].compactMap { CivilDay($0) }
    let scale = TimelineScale(days, from: 0, to: 1000)
    #expect(scale.breaks.map(\.days) == [1149])
    #expect(scale.months(apart: 1).isEmpty)
  }

  /// For any days: in order, within the drawing, and never so close that two become one.
  @Test(arguments: UInt64(1)...60)
  func daysKeepTheirOrderAndTheirDistance(seed: UInt64) {
    var random = RandomReport(seed: seed)
    let days = Set(
      (0..<Int(random.next() % 60 + 2)).map { _ in
        CivilDay(
          year: 2019 + Int(random.next() % 4), month: 1 + Int(random.next() % 12), day: 1 + Int(random.next() % 28))
      }
    ).sorted()
    let scale = TimelineScale(days, from: 14, to: 900)
    let places = days.map(scale.x)
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 9 })
    #expect(places.allSatisfy { (14...900).contains($0) })
  }

  /// For any case: no label covers another, nor the line that leads to another.
  @Test(arguments: UInt64(1)...60, Language.allCases)
  func noLabelCoversAnother(seed: UInt64, language: Language) {
    var random = RandomReport(seed: seed)
    let plan = TimelineOutline(Self.timeline(&random))
    let words = TimelineWording(language: language)
    let drawing = TimelineDrawing(plan, words: words, target: { _ in nil }, finding: { _ in nil })
    let shown = zip(plan.days, drawing.labels.labels).compactMap { day, label in
      label.map { (x: drawing.scale.x(day.day), width: words.width(day), tier: $0.tier) }
    }
    for (index, one) in shown.enumerated() {
      for other in shown[(index + 1)...] where other.x < one.x + one.width { #expect(other.tier < one.tier) }
    }
    #expect(shown.count + drawing.labels.left == plan.days.count)
    #expect(plan.days.filter(\.isTold).isEmpty || !shown.isEmpty)
  }

  @Test func theLastLabelsStayWithinTheDrawing() {
    let plan = TimelineOutline(OrdinaryReport.timeline)
    let words = TimelineWording(language: .zh)
    let drawing = TimelineDrawing(plan, words: words, target: { _ in nil }, finding: { _ in nil })
    for day in plan.days { #expect(drawing.scale.x(day.day) + words.width(day) <= TimelineDrawing.width) }
  }

  @Test func whatHasNoDayIsSaidToHaveNone() {
    let plan = TimelineOutline(OrdinaryReport.timeline)
    #expect(plan.undated.map(\.id) == ["A20"])
    let html = String(decoding: render(OrdinaryReport.report, as: .html), as: UTF8.self)
    #expect(html.contains(TimelineLabel.undated.text.zh))
  }

  @Test func brokenPeriodsComeBeforeKeptOnesAndManyAreCounted() {
    let plan = TimelineOutline(LongReport.report.timeline ?? OrdinaryReport.timeline)
    #expect(plan.drawn.count == 14)
    #expect(plan.drawn.filter { $0.outcome == .late }.count == 4)
    let html = String(decoding: render(LongReport.report, as: .html, language: .en), as: UTF8.self)
    #expect(html.contains("26 more periods are not drawn"))
  }

  @Test func hatchingStaysWithinItsRectangle() {
    let path = TimelineDrawing.hatch(from: 100, to: 130, top: 50, height: 10)
    let numbers = path.split { !$0.isNumber }.compactMap { Int($0) }
    let (xs, ys) = (
      stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] },
      stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
    )
    #expect(!xs.isEmpty)
    #expect(xs.allSatisfy { (100...130).contains($0) } && ys.allSatisfy { (50...60).contains($0) })
  }

  @Test func everyLabelExistsInBothLanguagesAndInItsOwnScript() {
    func isChinese(_ character: Character) -> Bool {
      character.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) || (0xFF00...0xFFEF).contains($0.value) }
    }
    for label in TimelineLabel.allCases {
      #expect(label.text.zh.contains(where: isChinese), "\(label)")
      #expect(!label.text.en.isEmpty && !label.text.en.contains(where: isChinese), "\(label)")
    }
  }

  private static func timeline(_ random: inout RandomReport) -> CaseTimeline {
    let count = Int(random.next() % 90 + 1)
    let events = (0..<count).map { number -> CaseTimeline.Event in
      let day = CivilDay(
        year: 2021 + Int(random.next() % 3), month: 1 + Int(random.next() % 12), day: 1 + Int(random.next() % 28))
      let label = String(repeating: "字", count: 1 + Int(random.next() % 7))
      return .init(
        id: "A\(number)", kind: .act, name: random.next() % 3 == 0 ? "service" : "other",
        label: BilingualText(zh: label, en: label), start: "\(day.year)-\(day.short)", end: nil, disputed: [],
        place: .init(line: 1, column: 1, path: "/"), findings: random.next() % 5 == 0 ? ["F"] : [])
    }
    return CaseTimeline(events: events, deadlines: [], recordedActs: [])
  }
}
