/// What the review must find of each defect, stated apart from how it is made.
extension Recipe {
  static let expectations: [String: Expected] = [
    "hearing-period-cut-short": Expected(
      plants: [Planted("PRO-16/period/A8", "early")], weeks: -31 ... -8, isGate: true),
    "review-after-decision": Expected(
      plants: [Planted("REV-03/before/A16", "reversed"), Planted("REV-05/review/A16", "reversed")], weeks: -150...55,
      isGate: true),
    "no-legal-review": Expected(plants: [Planted("REV-01/review/A16", "missing")], weeks: -150...55, isGate: true),
    "no-legal-review-market": Expected(plants: [Planted("REV-01/listed/A12", "missing")], weeks: -31...34),
    "no-discussion": Expected(plants: [Planted("REV-12/discussion/A16", "missing")], weeks: -150...55, isGate: true),
    "investigator-chairs": Expected(
      plants: [
        Planted("PRO-18/filing/A12", "common"), Planted("PRO-18/records/A12", "common"),
        Planted("PRO-18/report/A12", "common"),
      ], isGate: true),
    "review-unwritten": Expected(plants: [Planted("REV-07/form/A13", "unwritten")]),
    "reviewer-unqualified": Expected(plants: [Planted("REV-08/qualified/S3", "missing")]),
    "reviewer-investigated": Expected(plants: [Planted("REV-09/handled/A12", "common")]),
    "no-legal-review-2020": Expected(plants: [Planted("REV-01/earlier/A16", "missing")]),
    "seizure-not-approved": Expected(plants: [Planted("PRO-33/approval/A4", "missing")], isGate: true),
    "seizure-overdue": Expected(plants: [Planted("PRO-35/ended/A4", "late")], isGate: true),
    "seizure-recording-gap": Expected(plants: [Planted("REC-10/reason//caseFile/recordings/recording[2]/gap", "untrue")]
    ),
    "seizure-list-unsigned": Expected(plants: [Planted("PRO-34/party/A4", "untrue")]),
    "permit-served-late": Expected(plants: [Planted("PRO-44/certificate/A12", "late")]),
    "verified-by-one": Expected(plants: [Planted("PRO-45/two/A1", "untrue")]),
    "interested-not-told": Expected(plants: [Planted("PRO-45/told/A1", "untrue")]),
    "refused-without-reasons": Expected(plants: [Planted("PRO-46/reason/A1", "unreasoned")]),
    "refused-without-remedies": Expected(plants: [Planted("PRO-46/remedies/A1", "untold")]),
    "renewal-one-sealed": Expected(plants: [Planted("DOC-12/items/A4", "seal")]),
    "inspection-not-approved": Expected(plants: [Planted("PRO-47/approved/A4", "untrue")], weeks: -8...37),
    "result-not-told": Expected(plants: [Planted("PRO-48/told/A4", "missing")], weeks: -8...37),
    "inspection-published-late": Expected(plants: [Planted("PUB-25/published/A4", "late")], weeks: -30...37),
    "on-the-spot-too-high": Expected(
      plants: [
        Planted("PRO-23/fine/A2", "above"), Planted("PRO-31/top//caseFile/acts/decision/penalty", "above"),
        Planted("REC-24/money/A2", "untrue"), Planted("DOC-13/briefWords/A2", "untrue"),
      ], isGate: true),
    "collected-late": Expected(plants: [Planted("PRO-27/handedIn/A4", "late")]),
    "court-too-early": Expected(plants: [Planted("PRO-41/ten/A20", "early")], weeks: -12...0),
    "demolished-without-demand": Expected(plants: [Planted("PRO-37/demand/A9", "missing")], isGate: true),
    "performed-without-demand": Expected(plants: [Planted("PRO-40/demand/A12", "missing")]),
    "plan-comment-short": Expected(plants: [Planted("PRO-49/thirty/A5", "late")], isGate: true),
    "moved-before-paid": Expected(plants: [Planted("PRO-50/first/A5", "untrue")], isGate: true),
    "two-violations-uncovered": Expected(plants: [
      Planted("REC-25/file/A15", "noCover"), Planted("REC-25/file/A15/2", "noIndex"),
    ]),
    "late-service": Expected(plants: [Planted("PRO-21/served/A11", "late")], weeks: -8...8),
    "late-publication": Expected(plants: [Planted("PUB-10/published/A11", "late")]),
    "phone-published": Expected(plants: [Planted("PUB-17/redacted/U1", "contact")]),
    "one-officer": Expected(plants: [Planted("PRO-06/two/A4", "tooFew")], isGate: true),
    "expired-certificate": Expected(
      plants: [Planted("PRO-05/certificate/A2", "expired"), Planted("PRO-05/certificate/A4", "expired")], isGate: true),
    "decided-before-approval": Expected(plants: [Planted("PRO-20/before/A11", "reversed")], isGate: true),
    "no-notice": Expected(plants: [Planted("PRO-13/notice/A11", "missing")], isGate: true),
    "above-range": Expected(
      plants: [
        Planted("PRO-31/top//caseFile/acts/decision/penalty", "above"), Planted("PUB-13/amount/U1", "untrue"),
        Planted("REC-24/money/A11", "untrue"), Planted("DOC-13/noticeFine/A11", "untrue"),
        Planted("DOC-13/toPay/A11", "untrue"),
      ], isGate: true),
    "short-reconsideration": Expected(plants: [Planted("DOC-02/days/A11", "below")]),
    "short-litigation": Expected(plants: [Planted("DOC-03/months/A11", "below")]),
    "wrong-party-code": Expected(plants: [
      Planted("DOC-13/code/A11", "differs"), Planted("DOC-15/noticeCode/A11", "invalid"),
    ]),
    "altered-recording": Expected(plants: [Planted("REC-15/unchanged/R1", "differs")]),
    "recording-late": Expected(plants: [Planted("REC-12/record/A2", "late")]),
    "unsigned-receipt": Expected(plants: [Planted("REC-23/handed/A12", "untrue")]),
    "unpaid-closed": Expected(plants: [Planted("REC-24/money/A11", "untrue")]),
    "no-cover": Expected(plants: [Planted("REC-25/file/A15", "noCover")]),
    "no-such-article": Expected(plants: [Planted("PRO-12/procedure/A11", "noArticle")]),
    "unanswered-statement": Expected(plants: [Planted("REC-21/recorded/A8", "untrue")]),
    "ninety-days": Expected(plants: [Planted("PRO-19/limit/A11", "late")]),
    "time-barred": Expected(plants: [Planted("PRO-09/limit/V1", "late")], isGate: true),
    "no-certificates-shown": Expected(plants: [Planted("PUB-08/shown/A2", "missing")]),
    "reviewed-after-publication": Expected(plants: [Planted("PUB-15/first/U1", "untrue")]),
    "worst-penalty": Expected(
      plants: [
        Planted("PRO-06/two/A4", "tooFew"), Planted("PRO-13/notice/A11", "missing"),
        Planted("PRO-21/served/A11", "late"), Planted("PUB-17/redacted/U1", "contact"),
        Planted("REC-25/file/A15", "noCover"),
      ], weeks: -8...8, isGate: true),
    "one-officer-2020": Expected(plants: [Planted("PRO-06/two/A2", "tooFew")], isGate: true),
    "late-service-2020": Expected(plants: [Planted("PRO-21/served/A11", "late")], weeks: -10 ... -5),
    "thin-export": Expected(plants: []),
    "thin-export-late": Expected(plants: [Planted("PUB-10/published/A11", "late")]),
    "inspection-with-cap": Expected(plants: [], weeks: -8...37),
    "reasons-in-full": Expected(plants: []),
  ]
}
