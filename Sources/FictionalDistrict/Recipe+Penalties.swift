/// Penalties of the ordinary procedure with something wrong.
extension Recipe {
  static let penalties: [Recipe] = [
    Recipe(
      "late-service", .ordinaryPenalty, "决定书迟了五个工作日送达",
      [
        set("service.date", "A12", to: "2025-07-16"), set("document.date", "D13", to: "2025-07-16"),
        set("payment.date", to: "2025-07-22"), set("document.date", "D14", to: "2025-07-22"),
        set("closing.date", to: "2025-07-25"), set("document.date", "D15", to: "2025-07-25"),
        set("archiving.date", to: "2025-07-30"), set("document.date", "D17", to: "2025-07-25"),
      ]),
    Recipe(
      "late-publication", .ordinaryPenalty, "公示迟了八个工作日",
      [
        set("publication.date", to: "2025-07-21"), set("closing.date", to: "2025-07-22"),
        set("document.date", "D15", to: "2025-07-22"), set("document.date", "D17", to: "2025-07-22"),
        set("archiving.date", to: "2025-07-25"),
      ]),
    Recipe(
      "phone-published", .ordinaryPenalty, "公示文字带有手机号码",
      [
        set(
          "publicText.text", "U1",
          to: "青石区城市管理局对青石区安顺餐饮管理有限公司占用道路堆放杂物的行为，决定罚款3000元。联系人何某，电话13900000000。")
      ]),
    Recipe(
      "one-officer", .ordinaryPenalty, "询问只有一名执法人员", [set("record.officerIds", "A4", to: "O1")]),
    Recipe(
      "expired-certificate", .ordinaryPenalty, "一名执法人员的执法证在办案前已经到期",
      [set("officer.validTo", "O2", to: "2025-05-31")]),
    Recipe(
      "decided-before-approval", .ordinaryPenalty, "负责人在决定书作出以后才审批",
      [set("approval.date", to: "2025-07-01"), set("document.date", "D11", to: "2025-07-01")]),
    Recipe(
      "no-notice", .ordinaryPenalty, "没有事先告知",
      [
        remove("notice"), remove("service", "A7"), remove("statement"), remove("recheck"), remove("document", "D7"),
        remove("document", "D8"), remove("document", "D9"), remove("document", "D10"),
      ]),
    Recipe(
      "above-range", .ordinaryPenalty, "罚款超过法定幅度的上限，告知和决定一致",
      [
        set("penalty.amount", to: "7000"), set("proposal.amount", to: "7000"), set("decisionPaper.fine", to: "7000"),
        set("paperSum.inWords", to: "柒仟元整"),
      ]),
    Recipe(
      "short-reconsideration", .ordinaryPenalty, "决定书把六十日的复议期限写成十五日",
      [set("remedyPaper.reconsiderationDays", to: "15")]),
    Recipe(
      "short-litigation", .ordinaryPenalty, "决定书把六个月的起诉期限写成三个月",
      [set("remedyPaper.litigationMonths", to: "3")]),
    Recipe(
      "wrong-party-code", .ordinaryPenalty, "告知书所载当事人代码校验位不对",
      [set("document.partyCode", "D7", to: "91411199MA44000247")]),
    Recipe(
      "altered-recording", .ordinaryPenalty, "现场录像与入库时的摘要不符",
      [set("recording.uploadDigest", "R1", to: "0000000000000000000000000000000000000000000000000000000000000000")]),
    Recipe(
      "recording-late", .ordinaryPenalty, "现场录像迟开二十五分钟",
      [set("recording.start", "R1", to: "2025-06-10T09:25:00")]),
    Recipe("unsigned-receipt", .ordinaryPenalty, "送达回证没有签收", [set("service.signed", "A12", to: "no")]),
    Recipe("unpaid-closed", .ordinaryPenalty, "罚款没有缴纳凭证就结案", [remove("payment"), remove("document", "D14")]),
    Recipe("no-cover", .ordinaryPenalty, "案卷没有封面", [set("archiving.cover", to: "no")]),
    Recipe("no-such-article", .ordinaryPenalty, "引用了行政处罚法没有的条", [set("citation.article", to: "87")]),
    Recipe(
      "unanswered-statement", .ordinaryPenalty, "当事人的陈述没有复核",
      [remove("recheck"), remove("document", "D10")]),
    Recipe(
      "ninety-days", .ordinaryPenalty, "立案一百四十日后才决定",
      [
        set("violation.day", to: "2025-02-07"), set("violation.discovered", to: "2025-02-07"),
        set("clue.date", to: "2025-02-07"), set("document.date", "D1", to: "2025-02-07"),
        set("filing.date", to: "2025-02-10"), set("document.date", "D3", to: "2025-02-10"),
      ]),
    Recipe(
      "time-barred", .ordinaryPenalty, "违法行为终了两年以后才发现",
      [set("violation.day", to: "2023-04-03")]),
    Recipe(
      "no-certificates-shown", .ordinaryPenalty, "现场检查没有出示执法证",
      [set("record.certificatesShown", "A2", to: "no")]),
    Recipe(
      "reviewed-after-publication", .ordinaryPenalty, "公示以后才审查",
      [set("publication.reviewDate", to: "2025-07-07"), set("document.date", "D16", to: "2025-07-07")]),
    Recipe(
      "worst-penalty", .ordinaryPenalty, "一人询问、无告知、无复核、迟送达、公示带手机号码、无封面",
      [
        set("record.officerIds", "A4", to: "O1"), remove("notice"), remove("service", "A7"), remove("statement"),
        remove("recheck"), remove("document", "D7"), remove("document", "D8"), remove("document", "D9"),
        remove("document", "D10"), set("service.date", "A12", to: "2025-07-16"),
        set("document.date", "D13", to: "2025-07-16"), set("payment.date", to: "2025-07-22"),
        set("document.date", "D14", to: "2025-07-22"), set("closing.date", to: "2025-07-25"),
        set("document.date", "D15", to: "2025-07-25"), set("archiving.date", to: "2025-07-30"),
        set("document.date", "D17", to: "2025-07-25"),
        set(
          "publicText.text", "U1",
          to: "青石区城市管理局对青石区安顺餐饮管理有限公司占用道路堆放杂物的行为，决定罚款3000元。联系人何某，电话13900000000。"),
        set("archiving.cover", to: "no"),
      ], quality: .worst),
    Recipe(
      "one-officer-2020", .ordinaryPenalty2020, "旧法时的案件：检查只有一名执法人员",
      [set("record.officerIds", "A2", to: "O1")]),
    Recipe(
      "late-service-2020", .ordinaryPenalty2020, "旧法时的案件：决定书迟了送达",
      [
        set("service.date", "A12", to: "2020-09-30"), set("document.date", "D13", to: "2020-09-30"),
        set("payment.date", to: "2020-10-12"), set("document.date", "D14", to: "2020-10-12"),
      ]),
  ]
}
