/// Major penalties with something wrong: notice, hearing, legal review, discussion.
extension Recipe {
  static let hearings: [Recipe] = [
    Recipe(
      "hearing-period-cut-short", .marketPenalty, "听证申请期第四日就决定，当事人没有放弃",
      [
        set("discussion.date", to: "2025-09-08"), set("document.date", "D10", to: "2025-09-08"),
        set("approval.date", to: "2025-09-09"), set("document.date", "D11", to: "2025-09-09"),
        set("decision.date", to: "2025-09-10"), set("document.date", "D12", to: "2025-09-10"),
        set("publishedPaper.date", "D12", to: "2025-09-10"), set("service.date", "A13", to: "2025-09-11"),
        set("document.date", "D13", to: "2025-09-11"), set("publicFields.date", to: "2025-09-10"),
        set("publication.date", to: "2025-09-29"), set("publication.reviewDate", to: "2025-09-28"),
        set("publication.plannedEnd", to: "2028-09-29"), set("document.date", "D17", to: "2025-09-28"),
        set("recordFiling.date", to: "2025-09-22"), set("document.date", "D14", to: "2025-09-22"),
        set("payment.date", to: "2025-09-24"), set("document.date", "D15", to: "2025-09-24"),
      ]),
    Recipe(
      "review-after-decision", .penaltyWithHearing, "决定作出以后才法制审核",
      [
        set("legalReview.submitted", to: "2025-04-23"), set("legalReview.date", to: "2025-04-24"),
        set("document.date", "D15", to: "2025-04-24"),
      ]),
    Recipe(
      "no-legal-review", .penaltyWithHearing, "应当法制审核而没有审核", [remove("legalReview"), remove("document", "D15")]),
    Recipe(
      "no-legal-review-market", .marketPenalty, "应当法制审核而没有审核", [remove("legalReview"), remove("document", "D7")]),
    Recipe(
      "no-discussion", .penaltyWithHearing, "重大案件没有集体讨论", [remove("discussion"), remove("document", "D16")]),
    Recipe(
      "investigator-chairs", .penaltyWithHearing, "调查人员主持听证", [set("penaltyHearing.hostIds", to: "O1")]),
    Recipe("review-unwritten", .penaltyWithHearing, "法制审核没有书面意见", [set("legalReview.written", to: "no")]),
    Recipe(
      "reviewer-unqualified", .penaltyWithHearing, "2019年初次审核的人员没有法律职业资格",
      [remove("staff.lawQualification", "S3")]),
    Recipe("reviewer-investigated", .marketPenalty, "调查人员自己审核", [set("legalReview.reviewerIds", to: "O1")]),
    Recipe(
      "no-legal-review-2020", .penaltyWithHearing2020, "旧法时的重大处罚没有法制审核",
      [remove("legalReview"), remove("document", "D13")]),
  ]
}
