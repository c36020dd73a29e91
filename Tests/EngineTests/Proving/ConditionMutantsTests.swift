import Testing

@testable import Engine

/// How a condition's text is written otherwise, one place at a time.
struct ConditionMutantsTests {
  @Test(arguments: [
    ("shown", ["not (shown)"]),
    ("not shown", ["shown"]),
    ("not not shown", ["not shown"]),
    ("shown and heard", ["not (shown) and heard", "shown and not (heard)", "heard", "shown"]),
    ("a or b or c", ["not (a) or b or c", "a or not (b) or c", "a or b or not (c)", "b or c", "a or c", "a or b"]),
    ("fine >= limit", ["fine > limit", "not (fine >= limit)"]),
    ("fine > 5万元", ["fine > 50001元", "fine > 49999元", "fine >= 5万元", "not (fine > 5万元)"]),
    ("date < 2021-07-15", ["date < 2021-07-16", "date < 2021-07-14", "date <= 2021-07-15", "not (date < 2021-07-15)"]),
    ("0 = days", ["1 = days", "not (0 = days)"]),
    ("kind in ('a', 'b and c')", ["not (kind in ('a', 'b and c'))"]),
    ("text contains '机密 and'", ["not (text contains '机密 and')"]),
    ("sent < 22:00", ["sent < 22:01", "sent < 21:59", "sent <= 22:00", "not (sent < 22:00)"]),
    ("unit.place starts '41'", ["not (unit.place starts '41')"]),
    ("given(date)", ["not (given(date))"]),
    ("any(penalties)", ["not (any(penalties))"]),
    (
      "any(penalties as p, p.days > 3)",
      [
        "any(penalties as p, p.days > 4)", "any(penalties as p, p.days > 2)", "any(penalties as p, p.days >= 3)",
        "any(penalties as p, not (p.days > 3))", "any(penalties as p)", "not (any(penalties as p, p.days > 3))",
      ]
    ),
    (
      "each(penalties, given(kind))",
      ["each(penalties, not (given(kind)))", "not (each(penalties, given(kind)))"]
    ),
    (
      "count(officers, shown) >= 2",
      [
        "count(officers, not (shown)) >= 2", "count(officers) >= 2", "count(officers, shown) >= 3",
        "count(officers, shown) >= 1", "count(officers, shown) > 2", "not (count(officers, shown) >= 2)",
      ]
    ),
    (
      "(a or b) and not (c)",
      [
        "(not (a) or b) and not (c)", "(a or not (b)) and not (c)", "(b) and not (c)", "(a) and not (c)",
        "(a or b) and not (not (c))", "(a or b) and (c)", "not (c)", "(a or b)",
      ]
    ),
  ])
  func eachPartIsWrittenOtherwise(_ text: String, _ expected: [String]) {
    let bare = { (text: String) in text.filter { $0 != " " } }
    #expect(Set(ConditionMutants(text).list.map { bare($0.text) }) == Set(expected.map(bare)))
  }

  /// A term is laid out over lines; its mutants are named the same however it is.
  @Test func layoutDoesNotMatter() {
    let flat = ConditionMutants("a = 'x  y' and b")
    let laidOut = ConditionMutants("\n  a = 'x  y'\n     and b\n")
    #expect(flat.list.map(\.mutation.key) == laidOut.list.map(\.mutation.key))
    #expect(flat.list.contains { $0.mutation.key == "drop[a = 'x  y']" })
  }

  /// What cannot be read has no mutants that load, and stops nothing.
  @Test(arguments: [
    "", "and", "a and", "not", "any(", "any(a as", "count(a, ", "a >=", "a in (", "a starts", "'a", "((", "<",
  ])
  func textThatIsNoConditionIsPassedOver(_ text: String) {
    #expect(ConditionMutants(text).list.count < 8)
  }
}
