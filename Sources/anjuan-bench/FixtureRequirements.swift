/// One requirement of every kind of check, so that a repeated rule set is as mixed as a written one.
///
/// Used only while the rule folder itself holds fewer requirements than the budgets speak of. They roll up (`rollUp`), so
/// that they own nothing which a requirement of the folder owns.
enum FixtureRequirements {
  /// Whole files, in the full form.
  static let files: [String] = kinds.map { kind in
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <requirement xmlns="urn:anjuan:rules:1" id="\(kind.id)" system="\(kind.system)" points="6" rollUp="yes" \(kind.item)>
      <title xml:lang="zh">基准测试：\(kind.id)</title><title xml:lang="en">Benchmark: \(kind.id)</title>
      \(kind.applies)
      <before xml:lang="zh">当时没有这项规定</before><before xml:lang="en">there was no such rule</before>
      \(kind.editions.joined(separator: "\n  "))
      \(kind.outcomes.map { "<level on=\"\($0)\" severity=\"major\" deduct=\"2\"/>" }.joined(separator: "\n  "))
      <remedy xml:lang="zh">依法补正。</remedy><remedy xml:lang="en">Put it right.</remedy>
    </requirement>
    """
  }

  private struct Kind {
    let id: String
    let system: String
    let item: String
    let applies: String
    let editions: [String]
    let outcomes: [String]

    init(
      _ number: Int, _ system: String, _ item: String, applies: String = "", _ checks: String, _ outcomes: String...
    ) {
      id = "PRO-9\(number < 10 ? "0" : "")\(number)"
      self.system = system
      self.item = item
      self.applies = applies.isEmpty ? "" : "<applies \(applies)/>"
      editions =
        item.contains("governed")
        ? [
          "<edition law=\"xzcf-1996 xzcf-2009 xzcf-2017\" clause=\"40\">\(checks)</edition>",
          "<edition law=\"xzcf-2021\" clause=\"61.1 85\">\(checks)</edition>",
        ] : ["<edition><basis local=\"基准测试\" clause=\"1\"/>\(checks)</edition>"]
      self.outcomes = outcomes
    }
  }

  private static let penalty = "matter=\"penalty\" when=\"ordinaryPenalty\""

  private static let kinds: [Kind] = [
    Kind(
      1, "procedure", #"each="record" governed="date""#,
      #"<present of="certificatesShown date"/><present of="partySigned" when="not given(refusalNote)"/>"#, "missing"),
    Kind(
      2, "documents", #"each="decisionPaper" governed="date""#,
      #"<contents><item fact="party"/><item fact="address"/><item fact="violation"/><item fact="evidence"/>"#
        + #"<item fact="penalty"/><item fact="basis"/><item fact="performance"/><item fact="reconsideration"/>"#
        + #"<item fact="litigation"/><item fact="organ"/><item fact="date"/><item fact="sealed"/></contents>"#,
      "missing"),
    Kind(
      3, "procedure", #"each="notice" governed="date""#, applies: #"when="hearingOwed""#,
      #"<deadline of="decision.date" notBefore="5 workingDay" after="servedDate" unless="any(waivers, right = 'hearing')"/>"#,
      "early"),
    Kind(
      4, "procedure", #"each="decision" governed="date""#, applies: penalty,
      #"<deadline of="date" within="decisionLimit" after="filing.date" extensions="filing.extensions" "#
        + #"suspensions="filing.suspensions"/>"#, "late"),
    Kind(5, "recording", #"each="record" governed="date""#, #"<count of="officers" atLeast="2"/>"#, "tooFew"),
    Kind(
      6, "procedure", #"each="decision" governed="date""#, applies: penalty,
      #"<order steps="filing.date report.date lastNotice.date lastReview.date discussion.date approval.date date sentDate" absent="skip"/>"#,
      "reversed"),
    Kind(
      7, "recording", #"each="seizure" governed="date""#,
      #"<coverage start="start" end="end" by="recordings" edge="60" gap="30"/>"#,
      "missing", "late", "short", "gap"),
    Kind(
      8, "documents", #"each="decision" governed="date""#, applies: penalty,
      #"<agree of="number paper.number"/><agree of="fine paper.fine"/><agree of="party.name paper.party"/>"#, "differs"),
    Kind(
      9, "documents", #"each="party""#, applies: #"when="given(code)""#, #"<format of="code" as="unifiedCode"/>"#,
      "invalid"),
    Kind(
      10, "procedure", #"each="penalty" governed="decision.date""#, applies: #"when="kind = 'fine'""#,
      #"<range of="amount" atLeast="least" atMost="most"/>"#, "below", "above"),
    Kind(
      11, "procedure", #"each="record" governed="date""#, #"<qualified of="officers" on="date"/>"#, "noCertificate",
      "notYetValid", "expired", "suspended"),
    Kind(
      12, "legal-review", #"each="decision" governed="date""#, applies: #"when="legalReviewOwed""#,
      #"<separate one="lastReview.reviewers" other="records.officers"/>"#, "common"),
    Kind(
      13, "documents", #"each="decision" governed="date""#, #"<cites of="citations" on="date"/>"#, "repealed",
      "notYetInForce", "noArticle"),
    Kind(
      14, "disclosure", #"each="publication" governed="date""#, applies: #"when="ofPenalty""#,
      #"<redacted text="text"><item list="party" fact="idNumber"/><item list="party" fact="phone"/></redacted>"#,
      "identity", "account", "contact", "private"),
    Kind(15, "recording", #"each="record" governed="date""#, #"<attachment of="recordings"/>"#, "missing", "changed"),
    Kind(
      16, "legal-review", #"each="decision" governed="date""#, applies: #"matter="penalty" when="legalReviewOwed""#,
      #"<assert that="any(legalReviews as x, x.date &lt;= decision.date and x.conclusion in ('agree', 'amend'))"/>"#
        + #"<assert that="reviewedDate &gt;= noticedDate and heardDate &lt;= reviewedDate"/>"#, "untrue"),
    Kind(
      17, "legal-review", #"each="decision" governed="date""#,
      #"<question><text xml:lang="zh">裁量是否适当？</text><text xml:lang="en">Is the discretion fair?</text></question>"#),
    Kind(
      18, "disclosure", #"each="decision" governed="date""#, applies: penalty,
      #"<deadline of="publishedDate" within="7 workingDay" after="date" demands="yes" unless="nonDisclosure"/>"#,
      "late",
      "missed"),
  ]
}
